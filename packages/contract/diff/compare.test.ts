import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'
import type { Comparison } from './compare.ts'
import { factsOf } from './facts.ts'
import { readOther } from './read-other.ts'

const kettle = (changes: string) => `
openapi: 3.0.1
servers: [{ url: https://api.example.com/v2 }]
paths:
  /kettles/{kettleId}:
    put:
      ${changes.trim().replaceAll('\n', '\n      ')}
components:
  schemas:
    Kettle:
      type: object
      properties:
        id: { type: string }
        parts: { type: array, items: { $ref: '#/components/schemas/Kettle' } }
`

const plain = kettle(`
parameters: [{ name: kettleId, in: path, required: true, schema: { type: string } }]
responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Kettle' } } } } }
security: [{ oauth2: [all, 'kettles:write'] }]`)

const facts = (text: string) => factsOf(readOther(text))

function told({ operations }: Comparison): string[] {
  return operations.flatMap(({ operation, differences }) =>
    differences.map((each) => `${operation}: ${each.fact}, ${each.theirs ?? '-'}, ${each.ours ?? '-'}`),
  )
}

const differences = (theirs: string, ours: string) => told(compare(facts(theirs), facts(ours)))

describe('two descriptions of one API', () => {
  it('do not differ from themselves, even where a schema holds itself', () => {
    expect(differences(plain, plain)).toEqual([])
  })

  it('may name path parameters as they like, since only their places reach the wire', () => {
    expect(differences(plain.replaceAll('kettleId', 'id'), plain)).toEqual([])
    expect(
      differences(plain.replace('schema: { type: string } }]', 'schema: { type: integer } }]'), plain),
    ).toEqual(['PUT /kettles/{kettleId}: path 1, integer, string'])
  })

  it('may say where the API starts in the address of the server or in each path', () => {
    const inPaths = plain.replace('com/v2', 'com').replace('/kettles/', '/v2/kettles/')
    expect(differences(inPaths, plain)).toEqual([])
    expect(differences(plain.replace('com/v2', 'com/v3'), plain)).toEqual([
      'PUT /kettles/{kettleId}: operation, -, ',
      'PUT /v3/kettles/{kettleId}: operation, , -',
    ])
  })

  it('may write scopes as one entry or as many', () => {
    const many = plain.replace("[all, 'kettles:write']", "[all] }, { oauth2: ['kettles:write']")
    expect(differences(many, plain)).toEqual([])
    expect(differences(plain.replace('kettles:write', 'kettles:fill'), plain)).toEqual([
      'PUT /kettles/{kettleId}: scope kettles:fill, , -',
      'PUT /kettles/{kettleId}: scope kettles:write, -, ',
    ])
  })

  it('differ in query and header parameters by name and by being required', () => {
    const withParameters = (required: boolean, header: string) =>
      plain.replace(
        'parameters: [',
        `parameters: [{ name: sizes, in: query, required: ${required}, schema: { type: array, items: { type: string, enum: [BIG] } } },
          { name: ${header}, in: header, schema: { type: string } }, { name: Authorization, in: header, schema: { type: string } }, `,
      )
    expect(differences(withParameters(true, 'X-Water'), withParameters(false, 'x-water'))).toEqual([
      'PUT /kettles/{kettleId}: query sizes, list of string, required, list of string',
    ])
    expect(differences(withParameters(true, 'X-Water'), plain)).toEqual([
      'PUT /kettles/{kettleId}: query sizes, list of string, required, -',
      'PUT /kettles/{kettleId}: header x-water, string, -',
    ])
  })

  it('differ in known values and in success statuses', () => {
    const status = (value: string, code: string) =>
      plain
        .replace('id: { type: string }', `id: { type: string, enum: [${value}] }`)
        .replace("'200'", `'${code}'`)
    expect(differences(status('BIG, SMALL', '201'), status('BIG', '200'))).toEqual([
      'PUT /kettles/{kettleId}: status 201, , -',
      'PUT /kettles/{kettleId}: answer id = SMALL, , -',
      'PUT /kettles/{kettleId}: status 200, -, ',
    ])
  })

  it('differ in nested fields by their dotted names, and a field stands for all below it', () => {
    const lid = plain.replace(
      'id: { type: string }',
      'id: { type: string }\n        lid: { type: object, properties: { colours: { type: array, items: { type: object, properties: { name: { type: string } } } } } }',
    )
    const named = lid.replace('name: { type: string } }', 'name: { type: integer }, shade: {} }')
    expect(differences(lid, plain)).toEqual(['PUT /kettles/{kettleId}: answer lid, object, -'])
    expect(differences(named, lid)).toEqual([
      'PUT /kettles/{kettleId}: answer lid.colours[].name, integer, string',
      'PUT /kettles/{kettleId}: answer lid.colours[].shade, any, -',
    ])
  })

  it('differ in the limits and defaults of what is sent, and in the limits of nothing else', () => {
    const limited = (size: string, id: string) =>
      plain
        .replace(
          'parameters: [',
          `parameters: [{ name: sizes, in: query, schema: { type: array, items: { type: integer${size} } } }, `,
        )
        .replace('id: { type: string', `id: { type: string${id}`)
    expect(differences(limited(', maximum: 90', ''), limited('', ', maxLength: 5'))).toEqual([
      'PUT /kettles/{kettleId}: query sizes, each maximum, 90, -',
    ])
    expect(differences(limited(', maximum: 90, default: 4', ''), limited(', maximum: 80', ''))).toEqual([
      'PUT /kettles/{kettleId}: query sizes, each maximum, 90, 80',
      'PUT /kettles/{kettleId}: query sizes, each default, 4, -',
    ])
  })

  it('do not differ in limits that say nothing', () => {
    const switches = (limits: string) =>
      plain.replace(
        'parameters: [',
        `parameters: [{ name: on, in: query, schema: { type: boolean${limits} } }, `,
      )
    for (const nothing of [', default: false', ', minLength: 0', ', format: int32', ', maximum: 2147483647'])
      expect(differences(switches(nothing), switches(''))).toEqual([])
  })

  it('differ in the statuses of errors', () => {
    const withError = plain.replace("'200'", "'404': { description: Gone. }, '200'")
    expect(differences(withError, plain)).toEqual(['PUT /kettles/{kettleId}: error 404, , -'])
  })

  it('differ in the scopes that the login knows, unless one of them tells of none', () => {
    const withScopes = (scopes: string) =>
      `${plain}  securitySchemes: { oauth2: { type: oauth2, flows: { implicit: { scopes: { ${scopes} } } } } }\n`
    expect(differences(withScopes('all: All, tea: Tea'), withScopes('all: Everything'))).toEqual([
      'Declared scopes: scope tea, , -',
    ])
    expect(differences(withScopes('all: All'), plain)).toEqual([])
  })

  const more = plain.replace(
    'components:',
    `  /teapots:
    post:
      summary: Make tea
      parameters: [{ name: sizes, in: query, schema: { type: integer, maximum: 9 } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { leaf: { type: string } } } } } }
      responses: { default: {}, '404': {} }
      security: [{ oauth2: [all] }]
components:`,
  )

  it('tell of an operation that one of them lacks in one line', () => {
    expect(differences(more, plain)).toEqual(['POST /teapots: operation, , -'])
    expect(differences(plain, more)).toEqual(['POST /teapots: operation, -, '])
  })

  it('tell of a new operation what one has to know to call it', () => {
    const [operation] = compare(facts(more), facts(plain)).operations
    expect(operation?.news).toEqual({
      summary: 'Make tea',
      facts: {
        'query sizes': 'integer',
        'query sizes, maximum': '9',
        body: 'object',
        'body leaf': 'string',
        'scope all': '',
      },
    })
    const [gone] = compare(facts(plain), facts(more)).operations
    expect(gone).not.toHaveProperty('news')
  })
})

describe('what our x-source explains', () => {
  const reasons = (ours: string, theirs = plain) =>
    compare(facts(theirs), facts(ours)).operations.flatMap((each) =>
      each.differences.map(({ fact, reason }) => `${fact}: ${reason ?? '-'}`),
    )
  const from = (source: string, text: string) =>
    text.replace('parameters:', `x-source: ${source}\n      parameters:`)

  it('is a field, and all that lies in the schema it stands at', () => {
    const lid = 'lid: { type: object, x-source: Seen., properties: { hue: { type: string } } }'
    const hue = plain.replace('id: { type: string }', `id: { type: string }\n        ${lid}`)
    expect(reasons(hue)).toEqual(['answer lid: Seen.'])
    expect(reasons(hue, hue.replace('hue', 'colour').replace(' x-source: Seen.,', ''))).toEqual([
      'answer lid.colour: Seen.',
      'answer lid.hue: Seen.',
    ])
  })

  it('is a parameter, with since when it is there', () => {
    const size = '{ name: size, in: query, schema: { type: string }, x-since: 2026-08, x-source: Heard. }'
    expect(reasons(plain.replace('parameters: [', `parameters: [${size}, `))).toEqual([
      'query size: Since 2026-08. Heard.',
    ])
  })

  it('is a status that the source of the operation names', () => {
    const ours = plain.replace("'200'", "'404': {}, '409': {}, '201': {}, '200'")
    expect(reasons(from('201 is inferred. So is 404. Nothing else is sure.', ours))).toEqual([
      'status 201: 201 is inferred.',
      'error 404: So is 404.',
      'error 409: -',
    ])
  })

  it('is a field that the source of the operation names, or the whole answer when it names none', () => {
    const ours = plain.replace('id: { type: string }', 'id: { type: integer }\n        lid: {}')
    expect(reasons(from('The `lid` was seen.', ours))).toEqual([
      'answer id: -',
      'answer lid: The `lid` was seen.',
    ])
    expect(reasons(from('The fields are read from examples.', ours))).toEqual([
      'answer id: The fields are read from examples.',
      'answer lid: The fields are read from examples.',
    ])
  })

  it('is no operation that theirs lacks, unless it is younger', () => {
    const ours = (since: string) =>
      plain.replace(
        'components:',
        `  /teapots: { get: { x-source: 404 is inferred., ${since} responses: { '404': {} } } }\ncomponents:`,
      )
    expect(reasons(ours(''))).toEqual(['operation: -'])
    expect(reasons(ours('x-since: 2026-08,'))).toEqual(['operation: Since 2026-08. 404 is inferred.'])
  })
})

describe('with a baseline', () => {
  const since = (theirs: string, ours: string, baseline: string) =>
    compare(facts(theirs), facts(ours), facts(baseline))
  const ours = plain.replace("'200'", "'204'").replace('id: { type: string }', 'id: { type: integer }')

  it('our corrections are no news', () => {
    expect(since(plain, ours, plain)).toEqual({ operations: [], followed: 0 })
  })

  it('what changed is told next to what ours says', () => {
    const changed = plain.replace('id: { type: string }', 'id: { type: number }')
    expect(since(changed, ours, plain).operations).toEqual([
      {
        operation: 'PUT /kettles/{kettleId}',
        differences: [{ fact: 'answer id', theirs: 'number', ours: 'integer', before: 'string' }],
      },
    ])
  })

  it('a change that ours has already is only counted', () => {
    expect(since(ours, ours, plain)).toEqual({ operations: [], followed: 3 })
  })

  it('what went away is told while ours still has it', () => {
    const withoutScope = plain.replace(", 'kettles:write'", '')
    expect(told(since(withoutScope, ours, plain))).toEqual([
      'PUT /kettles/{kettleId}: scope kettles:write, -, ',
    ])
  })
})
