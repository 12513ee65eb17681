import { describe, expect, it } from 'vitest'
import type { Response, Schema } from '../generate/description.ts'
import { problemsOf, refusalsOf, teapots } from './api-folder.ts'

const listed = (schema: object): Record<string, Response> => ({
  '200': { description: 'All.', content: { 'application/json': { schema: schema as Schema } } },
  '401': { description: 'Who are you?' },
})

describe('a broken description is told in sentences with file and place', () => {
  it.each([
    ['what is no YAML', 'paths:\n  /teapots: {', [/^teapots\.yaml, line 2: Flow map .* end with a \}\.$/]],
    ['an alias of nothing', 'paths: *nothing', [/^teapots\.yaml: Unresolved alias.*\.$/]],
    ['two keys alike', 'tags: []\ntags: []', [/^teapots\.yaml, line 2: Map keys must be unique\.$/]],
    ['a path that is nothing', 'paths: { /teapots: }', [/^teapots\.yaml: the path \/teapots is no object: /]],
    [
      'an operation that is nothing',
      'paths: { /teapots: { get: } }',
      [/^teapots\.yaml: GET \/teapots is no object\.$/],
    ],
    [
      'security that is no list',
      teapots({ security: { oauth2: ['all'] } as never }),
      [/^teapots\.yaml: GET \/teapots has security that is no list /],
    ],
    [
      'pages without items',
      teapots({ 'x-paged': true, responses: listed({ type: 'object' }) }),
      [/^teapots\.yaml: GET \/teapots: it is x-paged, but its answer has no items\.$/],
    ],
    [
      'a body of nothing',
      teapots({ requestBody: null as never }),
      [/^teapots\.yaml: GET \/teapots: its body is not application\/json with a schema\.$/],
    ],
    [
      'answers that are nothing',
      teapots({ responses: null as never }),
      [/^teapots\.yaml: GET \/teapots: no answer of success/],
    ],
    [
      'a reason that is no text',
      teapots({ 'x-source': 2022 as never }),
      [/^teapots\.yaml: GET \/teapots has a value of x-source that is no text\.$/],
    ],
    [
      'a circle of references',
      'components: { schemas: { Pot: { $ref: "#/components/schemas/Lid" }, Lid: { $ref: "#/components/schemas/Pot" } } }',
      [
        /^teapots\.yaml: the schema Pot: #\/components\/schemas\/Lid leads nowhere\.$/,
        /^teapots\.yaml: the schema Lid: #\/components\/schemas\/Pot leads nowhere\.$/,
      ],
    ],
  ])('%s', async (_what, yaml, sentences) => {
    expect(await refusalsOf(yaml)).toEqual(
      sentences.map((sentence) => expect.stringMatching(sentence) as string),
    )
  })

  it.each([
    [
      'a field that is nothing',
      teapots({ responses: listed({ type: 'object', properties: { size: null } }) }),
      [
        /^teapots\.yaml: GET \/teapots at responses\/200\/content\/application\/json\/schema\/properties\/size: Expected/,
      ],
    ],
    [
      'a schema that cannot be checked',
      teapots({ responses: listed({ type: 'string', pattern: '(' }) }),
      [/^teapots\.yaml: GET \/teapots: cannot be checked: Invalid regular expression/],
    ],
    [
      'an x-selects of a name that is not taken',
      teapots({
        'x-selects': ['size'],
        parameters: [{ name: 'sizes', in: 'query', description: 'Which.', schema: { type: 'string' } }],
      }),
      [
        /^teapots\.yaml: GET \/teapots: its x-selects names size, which it does not take; did you mean sizes\?/,
      ],
    ],
    [
      'a rule and a format that no check knows',
      teapots({
        responses: listed({
          type: 'object',
          properties: {
            sizes: { type: 'array', uniqueItems: true },
            mail: { type: 'string', format: 'email' },
          },
        }),
      }),
      [/^teapots\.yaml: GET \/teapots: cannot be checked: no check knows uniqueItems/],
    ],
    [
      'what the linter finds',
      teapots({ operationId: 'getBalance' }),
      [/^teapots\.yaml: GET \/teapots at .*: .*unique/],
    ],
  ])('%s', async (_what, yaml, sentences) => {
    expect(await problemsOf(yaml)).toEqual(
      sentences.map((sentence) => expect.stringMatching(sentence) as string),
    )
  })

  it('an operation that is not generated once, not by the linter, too', async () => {
    expect(await problemsOf('paths: { /teapots: { patch: {} } }')).toHaveLength(1)
  })

  it('all of it in one run', async () => {
    const parameters = [
      { name: 'size', in: 'header', schema: { type: 'string' } },
      { name: 'lid', in: 'query', description: 'Which.' },
    ]
    const yaml = teapots({
      security: { oauth2: ['all'] } as never,
      'x-paged': true,
      parameters: parameters as never,
      operationId: undefined as never,
    })
    const problems = await problemsOf(yaml.replace('paths:\n', 'paths:\n  /kettles: null\n'))
    expect(problems).toEqual([
      expect.stringMatching(/^teapots\.yaml: the path \/kettles is no object: /),
      expect.stringMatching(/^teapots\.yaml: GET \/teapots has security that is no list /),
      'teapots.yaml: GET /teapots: the parameter size is in header; only path and query can be generated.',
      'teapots.yaml: GET /teapots: the parameter size has no description.',
      'teapots.yaml: GET /teapots: the parameter lid has no schema.',
      'teapots.yaml: GET /teapots: it is x-paged, but its answer has no items.',
      expect.stringMatching(/^teapots\.yaml: GET \/teapots.*operationId/),
    ])
  })
})
