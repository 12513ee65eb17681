import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import type { OperationObject, Schema } from '../generate/description.ts'
import { readDescription } from '../generate/read-description.ts'
import { routes } from '../src/index.ts'
import { readOperations } from '../generate/read-operations.ts'
import { packageFolder, refusalsOf, teapots } from './api-folder.ts'

const without = (field: keyof OperationObject) => ({ [field]: undefined })
const body = (schema: Schema) => ({ required: true, content: { 'application/json': { schema } } })
const size = { name: 'size', in: 'query', description: 'Which size.', schema: { type: 'string' } }

describe('the generator', () => {
  it('takes a description that lacks nothing', async () => {
    expect(await refusalsOf(teapots())).toEqual([])
  })

  it.each<[string, Partial<OperationObject>, RegExp]>([
    ['a missing x-sdk', without('x-sdk'), /^teapots\.yaml: GET \/teapots has no x-sdk/],
    ['an x-sdk without a resource', { 'x-sdk': 'list' }, /^teapots\.yaml: GET \/teapots has the x-sdk list/],
    ['a missing x-effect', without('x-effect'), /^teapots\.yaml: GET \/teapots has no x-effect/],
    ['an unknown x-effect', { 'x-effect': 'magic' }, /^teapots\.yaml: GET \/teapots has the x-effect magic/],
    ['a missing summary', without('summary'), /^teapots\.yaml: GET \/teapots has no summary/],
    ['a missing description', without('description'), /^teapots\.yaml: GET \/teapots has no description/],
    ['a missing security', without('security'), /^teapots\.yaml: GET \/teapots has no security/],
    [
      'an unknown scope',
      { security: [{ oauth2: ['tea:read'] }] },
      /^teapots\.yaml: GET \/teapots asks for the scope tea:read/,
    ],
    [
      'scopes that are all asked for at once',
      { security: [{ oauth2: ['all', 'devices:read'] }] },
      /^teapots\.yaml: GET \/teapots asks for all and devices:read at once/,
    ],
    [
      'a method name that is taken',
      { 'x-sdk': 'balance.get' },
      /^teapots\.yaml: GET \/teapots has the x-sdk balance\.get, which GET \/balance has/,
    ],
    [
      'a method that is also a group',
      { 'x-sdk': 'authorization.clients' },
      /^teapots\.yaml: GET \/teapots has the x-sdk authorization\.clients, which is a group/,
    ],
    [
      'an argument in query and body',
      { parameters: [size], requestBody: body({ type: 'object', properties: { size: { type: 'string' } } }) },
      /^teapots\.yaml: GET \/teapots takes size in its query and in its body/,
    ],
    [
      'a parameter called like the whole body',
      { parameters: [{ ...size, name: 'body' }], requestBody: body({ type: 'array' }) },
      /^teapots\.yaml: GET \/teapots takes body in its query and in its body/,
    ],
    [
      'a path parameter without its place in the path',
      { parameters: [{ ...size, in: 'path', required: true }] },
      /^teapots\.yaml: GET \/teapots: the placeholders/,
    ],
    [
      'a header parameter',
      { parameters: [{ ...size, in: 'header' }] },
      /^teapots\.yaml: GET \/teapots: the parameter size is in header/,
    ],
    ['no answer of success', { responses: {} }, /^teapots\.yaml: GET \/teapots: no answer of success/],
    [
      'a reference to nothing',
      { responses: { '200': { $ref: '#/components/responses/Nowhere' } } },
      /^teapots\.yaml: GET \/teapots: #\/components\/responses\/Nowhere leads nowhere/,
    ],
  ])('refuses %s in one sentence', async (_, changes, sentence) => {
    const problems = await refusalsOf(teapots(changes))
    expect(problems).toEqual([expect.stringMatching(sentence)])
  })

  it('refuses what two files describe, since one would hide the other', async () => {
    expect(
      await refusalsOf('paths: { /balance: {} }\ncomponents: { schemas: { Balance: {}, Problem: {} } }'),
    ).toEqual([
      'teapots.yaml: the path /balance is described in balance.yaml already.',
      'teapots.yaml: the schema Balance is described in balance.yaml already.',
      'teapots.yaml: the schema Problem is described in openapi.yaml already.',
    ])
  })

  it('refuses a schema whose name the package uses itself, or makes for a method', async () => {
    expect(await refusalsOf('components: { schemas: { Route: {}, UsersGetArguments: {} } }')).toEqual([
      expect.stringMatching(/^teapots\.yaml: the schema Route /),
      expect.stringMatching(/^teapots\.yaml: the schema UsersGetArguments .* GET \/users\/\{userId\}/),
    ])
  })

  it('knows every name that the package exports beside the schemas', async () => {
    const index = ts.createSourceFile(
      'index.ts',
      readFileSync(join(packageFolder, 'src/index.ts'), 'utf8'),
      ts.ScriptTarget.ES2023,
    )
    const names = index.statements.flatMap((statement) =>
      ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(({ name }) => name.text)
        : [],
    )
    expect(names).toEqual(expect.arrayContaining(['ScopeFacts', 'routes']))
    const schemas = names.map((name) => `${name}: {}`).join(', ')
    expect(await refusalsOf(`components: { schemas: { ${schemas} } }`)).toEqual(
      names.map(
        (name) => `teapots.yaml: the schema ${name} has a name that the package uses itself; choose another.`,
      ),
    )
  })

  it('names all problems at once', async () => {
    expect(await refusalsOf(teapots({ ...without('x-sdk'), ...without('description') }))).toHaveLength(2)
  })

  it('reads the real description without complaint', async () => {
    const { description, scopes } = await readDescription(join(packageFolder, 'api'))
    expect(readOperations(description, scopes)).toHaveLength(Object.keys(routes).length)
  })
})
