import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolve } from '../generate/description.ts'
import type { Description, OperationObject, Schema } from '../generate/description.ts'
import { readOperations } from '../generate/read-operations.ts'
import { routes } from '../src/routes.ts'
import type { OperationName } from '../src/index.ts'
import { validateRequest } from '../src/validators.ts'
import { sampleRequest } from './sample-request.ts'
import { writeReference } from './write-reference.ts'

const fill: OperationObject = {
  operationId: 'fillKettle',
  summary: 'Fill a kettle',
  description: 'Lets water <b>in</b>, as `a < b` says.',
  'x-sdk': 'kettles.water.fill',
  'x-effect': 'costs-money',
  'x-since': '2025',
  'x-source': 'Inferred from the kettle next door.',
  deprecated: true,
  security: [{ oauth2: ['all'] }, { oauth2: ['kettles:write'] }],
  parameters: [
    {
      name: 'kettleId',
      in: 'path',
      required: true,
      description: 'Which | what.',
      schema: { type: 'string' },
    },
    {
      name: 'sizes',
      in: 'query',
      description: 'Which sizes.',
      'x-since': '2026-08',
      'x-source': 'Seen in the shop.',
      schema: { type: 'array', items: { type: 'string', enum: ['BIG', 'SMALL'] }, examples: [['BIG']] },
    },
  ],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Water' } } },
  },
  responses: {
    '200': {
      description: 'Filled.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Kettle' } } },
    },
    '402': { description: 'No credit.' },
  },
}

const list: OperationObject = {
  ...fill,
  operationId: 'listKettles',
  'x-sdk': 'kettles.list',
  'x-effect': 'none',
  security: [],
  deprecated: false,
  parameters: [],
}
delete list.requestBody

/** Needs some of its fields, so what is left out is gone. */
const replace: OperationObject = {
  ...fill,
  operationId: 'replaceKettle',
  'x-sdk': 'kettles.replace',
  'x-effect': 'idempotent',
  deprecated: false,
  parameters: [
    { name: 'kettleId', in: 'path', required: true, description: 'Which.', schema: { type: 'string' } },
  ],
  responses: { '204': { description: 'The kettle is as it was sent.' } },
}

const boil: OperationObject = {
  ...replace,
  operationId: 'boilKettle',
  'x-sdk': 'kettles.boil',
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Water' },
        example: { litres: 1.2, note: 'Tea', warm: false },
      },
    },
  },
}

const description: Description = {
  openapi: '3.1.0',
  info: {},
  servers: [{ url: 'https://api.example.com/v2' }],
  tags: [
    { name: 'kettles', description: 'Kettles of all sizes.' },
    { name: 'kettles.water', description: 'What is in them.' },
  ],
  paths: {
    '/kettles/{kettleId}/water': { post: fill },
    '/kettles': { get: list },
    '/kettles/{kettleId}': { put: replace },
    '/kettles/{kettleId}/heat': { put: boil },
  },
  components: {
    securitySchemes: {
      oauth2: { flows: { authorizationCode: { scopes: { all: 'All.', 'kettles:write': 'Fill.' } } } },
    },
    schemas: {
      Water: {
        type: 'object',
        'x-source': 'Others say tea.',
        required: ['litres', 'note'],
        properties: {
          litres: {
            type: 'number',
            description: 'How much.',
            minimum: 0,
            maximum: 1.7,
            default: 1,
            examples: [0.5],
          },
          note: { type: 'string', examples: ["Anna's"], maxLength: 20 },
          warm: { type: 'boolean' },
          mood: { description: 'Of a kind that nobody knows.', 'x-since': '2026-08' },
        },
      },
      Kettle: {
        type: 'object',
        'x-source': 'Read from the name.',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'Unique.' },
          lid: { type: 'object', properties: { colour: { type: ['string', 'null'], enum: ['red', null] } } },
          parts: {
            type: 'array',
            description: 'Smaller ones.',
            items: { $ref: '#/components/schemas/Kettle' },
          },
        },
      },
    },
  },
}

describe('the reference', () => {
  const pages = writeReference(description)
  const page = pages.get('kettles.md') ?? ''

  it('has an index, and a page for each resource with all groups below it', () => {
    expect([...pages.keys()]).toEqual(['README.md', 'kettles.md'])
    expect(pages.get('README.md')).toContain('| [kettles](kettles.md) | Kettles of all sizes. | 4 |')
    expect(pages.get('README.md')).toContain(
      '| [kettles.water.fill](kettles.md#kettleswaterfill) (deprecated) | `POST /kettles/{kettleId}/water` | costs money or contacts somebody | one of `all`, `kettles:write` |',
    )
    expect(page).toContain('- `kettles.water.…`: What is in them.')
  })

  it('tells of an operation what it does, to whom it is open and how sure that is', () => {
    expect(page).toContain(`## kettles.water.fill

Fill a kettle: \`sipgate.kettles.water.fill(…)\`, \`POST /kettles/{kettleId}/water\`

Lets water &lt;b>in&lt;/b>, as \`a < b\` says.

- **Deprecated**: sipgate may take it away.
- **Scopes**: one of \`all\`, \`kettles:write\`
- **Effect**: It costs money or contacts somebody each time, so it is not repeated unasked.
- **Since**: 2025
- **Source**: Inferred from the kettle next door.
`)
    expect(page).toContain('- **Scopes**: no credentials needed')
  })

  it('has tables of what goes in, what comes out and what may go wrong, circles told once', () => {
    expect(page).toContain(`| Name | In | Type | Needed | Meaning | Limits | Default |
| --- | --- | --- | --- | --- | --- | --- |
| \`kettleId\` | path | string | yes | Which \\| what. |  |  |
| \`sizes\` | query | list of string |  | Which sizes. Since 2026-08. _Source:_ Seen in the shop. | each one of \`BIG\`, \`SMALL\` |  |
| \`litres\` | body | number | yes | How much. | at least \`0\`; at most \`1.7\` | \`1\` |
| \`note\` | body | string | yes |  | at most \`20\` characters |  |
| \`warm\` | body | boolean |  |  |  |  |
| \`mood\` | body | any |  | Of a kind that nobody knows. Since 2026-08. |  |  |

**Body**: _Source:_ Others say tea.`)
    expect(page).toContain(`**Answers** 200: Filled. \`Kettle\`. _Source:_ Read from the name.

| Field | Type | Always there | Meaning | Values |
| --- | --- | --- | --- | --- |
| \`id\` | string | yes | Unique. |  |
| \`lid\` | object |  |  |  |
| \`lid.colour\` | string or null |  |  | one of \`red\`, \`null\` |
| \`parts\` | list of object |  | Smaller ones. |  |
`)
    expect(page).toContain('| 402 | No credit. |')
    expect(page).toContain('**Answers** 204: The kettle is as it was sent. No body.')
  })

  it('marks in its tables what sipgate may take away', () => {
    expect(page).toContain('| [kettles.water.fill](#kettleswaterfill) (deprecated) | `POST')
    expect(page).toContain('| [kettles.list](#kettleslist) | `GET')
  })

  it('shows all fields where what is left out is lost, but makes up none of unknown type', () => {
    expect(page).toContain(
      "await sipgate.kettles.replace({ kettleId: 'Example', litres: 0.5, note: 'Anna\\'s', warm: true })",
    )
  })

  it('shows the body that the description shows', () => {
    expect(page).toContain(`--data '{"litres":1.2,"note":"Tea","warm":false}'`)
    expect(page).toContain("litres: 1.2, note: 'Tea', warm: false })")
  })

  it('has a sample for a shell and one in TypeScript', () => {
    expect(page).toContain(`\`\`\`sh
curl 'https://api.example.com/v2/kettles/Example/water?sizes=BIG' \\
  --request POST \\
  --header "Authorization: Bearer $SIPGATE_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data '{"litres":0.5,"note":"Anna'\\''s"}'
\`\`\``)
    expect(page).toContain(`\`\`\`ts
const answer = await sipgate.kettles.water.fill({ kettleId: 'Example', sizes: ['BIG'], litres: 0.5, note: 'Anna\\'s' })
console.log(answer)
\`\`\``)
    expect(page).toContain('```sh\ncurl https://api.example.com/v2/kettles\n```')
  })
})

describe('the reference of the whole API', () => {
  const whole = JSON.parse(
    readFileSync(new URL('../src/generated/openapi.json', import.meta.url), 'utf8'),
  ) as Description
  const flows = whole.components.securitySchemes?.['oauth2'] as {
    flows: { authorizationCode: { scopes: Record<string, string> } }
  }
  const scopes = Object.entries(flows.flows.authorizationCode.scopes).map(([name, meaning]) => [
    name,
    { meaning },
  ])
  const operations = readOperations(whole, Object.fromEntries(scopes) as Record<string, { meaning: string }>)
  const pages = writeReference(whole)

  it('knows every method, each under a heading of its own', () => {
    const headings = [...pages].flatMap(([file, text]) =>
      [...text.matchAll(/^## (\S+\.\S+)$/gm)].map(([, sdk = '']) => ({
        sdk,
        link: `${file}#${sdk.toLowerCase()}`,
      })),
    )
    expect(headings.map(({ sdk }) => sdk).sort()).toEqual(
      Object.values(routes)
        .map(({ sdk }) => sdk)
        .sort(),
    )
    expect(new Set(headings.map(({ link }) => link.replaceAll('.', ''))).size).toBe(headings.length)
  })

  it('has only samples that sipgate would not refuse for their form', async () => {
    for (const operation of operations) {
      const sample = sampleRequest(operation, (schema: Schema) => resolve(whole, schema))
      expect(await validateRequest(operation.key as OperationName, sample), operation.key).toEqual({
        ok: true,
      })
    }
  })

  it('has no telephone numbers but those set aside for fiction', () => {
    const fiction =
      /^49(3023125\d{3}|4066969\d{3}|6990009\d{3}|8999998\d{3}|2214710\d{3}|17139200\d\d|176040690\d\d)$/
    for (const [file, text] of pages) {
      for (const [, number = ''] of text.matchAll(/(?:\+|%2B|\b(?=49))(\d{9,})/g))
        expect(number, file).toMatch(fiction)
    }
  })
})
