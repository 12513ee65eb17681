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

  it('tell of an operation that one of them lacks in one line', () => {
    const more = plain.replace(
      'components:',
      '  /teapots: { get: { responses: { default: {} } } }\ncomponents:',
    )
    expect(differences(more, plain)).toEqual(['GET /teapots: operation, , -'])
    expect(differences(plain, more)).toEqual(['GET /teapots: operation, -, '])
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
