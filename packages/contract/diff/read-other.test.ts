import { describe, expect, it } from 'vitest'
import { ContractError } from '../generate/contract-error.ts'
import { compare } from './compare.ts'
import { factsOf } from './facts.ts'
import { readOther } from './read-other.ts'

const openApi = `
openapi: 3.0.1
servers: [{ url: 'https://api.example.com/v2' }]
paths:
  /kettles:
    parameters: [{ name: shelf, in: query, schema: { type: integer, maximum: 9, default: 3 } }]
    post:
      parameters: [{ name: sizes, in: query, required: true, schema: { type: array, items: { type: string, enum: [BIG] } } }]
      requestBody: { required: true, content: { '*/*': { schema: { $ref: '#/components/schemas/Kettle' } } } }
      responses: { '404': {}, '201': { content: { '*/*': { schema: { $ref: '#/components/schemas/Kettle' } } } }, '204': {} }
      security: [{ oauth2: [all] }]
  /kettles/picture:
    put:
      requestBody:
        content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string } } } } }
      responses: { '204': {} }
components:
  securitySchemes: { oauth2: { flows: { authorizationCode: { scopes: { all: All } } } } }
  schemas: { Kettle: { type: object, required: [id], properties: { id: { type: string } } } }
`

const swagger = {
  swagger: '2.0',
  basePath: '/v2',
  paths: {
    '/kettles': {
      parameters: [{ name: 'shelf', in: 'query', type: 'integer', maximum: 9, default: 3 }],
      post: {
        parameters: [
          {
            name: 'sizes',
            in: 'query',
            required: true,
            type: 'array',
            items: { type: 'string', enum: ['BIG'] },
          },
          { $ref: '#/parameters/Kettle' },
        ],
        responses: { 201: { $ref: '#/responses/Made' }, 204: { description: 'Nothing to do.' }, 404: {} },
        security: [{ oauth2: ['all'] }],
      },
    },
    '/kettles/picture': {
      put: {
        parameters: [{ name: 'file', in: 'formData', required: true, type: 'string' }],
        responses: { 204: {} },
      },
    },
  },
  parameters: {
    Kettle: { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Kettle' } },
  },
  securityDefinitions: { oauth2: { type: 'oauth2', scopes: { all: 'All' } } },
  responses: { Made: { schema: { $ref: '#/definitions/Kettle' } } },
  definitions: { Kettle: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } },
}

describe('a description', () => {
  it('says the same in Swagger 2.0 and in OpenAPI 3, in JSON and in YAML', () => {
    const [old, current] = [JSON.stringify(swagger), openApi].map((text) => factsOf(readOther(text)))
    expect([...(current?.keys() ?? [])]).toEqual(['POST /kettles', 'PUT /kettles/picture', 'Declared scopes'])
    expect(old && current && compare(old, current).operations).toEqual([])
    expect([...(old?.get('POST /kettles')?.facts ?? [])]).toEqual([
      ['operation', ''],
      ['query shelf', 'integer'],
      ['query shelf, maximum', '9'],
      ['query shelf, default', '3'],
      ['query sizes', 'list of string, required'],
      ['query sizes = BIG', ''],
      ['body', 'object'],
      ['body id', 'string, required'],
      ['status 201', ''],
      ['status 204', ''],
      ['error 404', ''],
      ['answer', 'object'],
      ['answer id', 'string'],
      ['scope all', ''],
    ])
  })

  it('may begin with a byte order mark', () => {
    expect(readOther(`\uFEFF${JSON.stringify(swagger)}`)).toHaveProperty('paths')
  })
})

describe('a text that cannot be compared is refused in one line', () => {
  const refusal = (text: string) => {
    try {
      factsOf(readOther(text))
      return 'not refused'
    } catch (error) {
      expect(error).toBeInstanceOf(ContractError)
      return String(error instanceof Error && error.message)
    }
  }

  it.each([
    ['a page', '<html><body>Not found</body></html>', 'It is no API description'],
    ['nothing', '', 'It is no API description'],
    ['broken JSON', '{ "openapi": ', 'It is neither JSON nor YAML'],
    ['broken YAML', 'openapi: [\n', 'It is neither JSON nor YAML'],
    ['a description without paths', 'openapi: 3.1.0\npaths: {}', 'It has no `paths`'],
    ['an older version', 'swagger: "1.2"\npaths: { /x: {} }', 'It is written in version "1.2"'],
    [
      'a reference out of the file',
      "openapi: 3.0.0\npaths: { /x: { $ref: 'x.yaml#/x' } }",
      'Its reference x.yaml#/x leads nowhere',
    ],
    [
      'a reference in a circle',
      "openapi: 3.0.0\npaths: { /x: { get: { requestBody: { $ref: '#/a' } } } }\na: { $ref: '#/b' }\nb: { $ref: '#/a' }",
      'Its reference #/a leads nowhere',
    ],
  ])('%s', (_, text, expected) => {
    expect(refusal(text)).toContain(expected)
    expect(refusal(text)).not.toContain('\n')
  })

  it('but values of the wrong kind are only overlooked', () => {
    expect(
      refusal('openapi: 3.0.0\npaths: { /x: { get: null, put: [], post: { parameters: 7, responses: x } } }'),
    ).toBe('not refused')
  })
})
