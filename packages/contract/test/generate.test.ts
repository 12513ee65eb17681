import { spawnSync } from 'node:child_process'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { staleFiles, writeFiles } from '../generate/files.ts'
import { generate } from '../generate/generate.ts'
import { apiFolderWith, packageFolder, temporaryFolder } from './api-folder.ts'

const files = await generate(join(packageFolder, 'api'))

describe('the generated files', () => {
  it('are fresh', async () => {
    expect(await staleFiles(packageFolder, files)).toEqual([])
  })

  it('are the same each time', async () => {
    expect([...(await generate(join(packageFolder, 'api')))]).toEqual([...files])
  })

  it('say in their first line where they come from', () => {
    for (const [path, text] of files) {
      if (path.endsWith('.ts'))
        expect(text).toMatch(/^\/\/ Generated from packages\/contract\/api by `npm run generate`/)
    }
  })

  it('need nothing at run time', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.ts')) continue
      expect(text, path).not.toMatch(/require\(|new Function|eval\(/)
      for (const [, from, lazy] of text.matchAll(
        /^(?:import|export) .*from ['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]/gm,
      ))
        expect(from ?? lazy, path).toMatch(/^\.\.?\//)
    }
  })

  it('tell nothing about the machine they were made on', () => {
    for (const [path, text] of files) expect(text, path).not.toContain('node_modules')
  })
})

describe('a stale file', () => {
  it('is named, and nothing is written by looking', async () => {
    const folder = await temporaryFolder()
    await writeFiles(folder, files)
    await writeFile(join(folder, 'src/generated/method-table.ts'), 'edited by hand')
    await writeFile(join(folder, 'src/generated/gone.ts'), 'left over')
    const stale = ['src/generated/gone.ts', 'src/generated/method-table.ts']
    expect(await staleFiles(folder, files)).toEqual(stale)
    expect(await readFile(join(folder, 'src/generated/method-table.ts'), 'utf8')).toBe('edited by hand')
    expect(await writeFiles(folder, files)).toEqual(stale)
    expect(await staleFiles(folder, files)).toEqual([])
  })
})

const kettles = `
tags: [{ name: kettles, description: Kettles of all sizes. }]
paths:
  /{userId}/kettles:
    parameters: [{ $ref: '#/components/parameters/userId' }]
    get:
      operationId: getKettles
      tags: [kettles]
      x-sdk: kettles.list
      x-effect: none
      x-paged: true
      summary: All kettles
      description: Lists them. Not this comment's end */ but further.
      security: [{ oauth2: [all] }, { oauth2: ['devices:read'] }]
      parameters:
        - { name: sizes, in: query, description: Which., schema: { type: array, items: { type: string, enum: [BIG, SMALL] } } }
        - { name: limit, in: query, description: How many., schema: { type: integer, format: int32, minimum: 0 } }
      responses:
        '200':
          description: The kettles.
          content: { application/json: { schema: { $ref: '#/components/schemas/KettleList' } } }
        '401': { $ref: '#/components/responses/Unauthorized' }
    put:
      operationId: setKettles
      tags: [kettles]
      x-sdk: kettles.replace
      x-effect: idempotent
      summary: Replace all kettles
      description: Replaces them.
      security: [{ oauth2: [all] }, { oauth2: ['devices:write'] }]
      requestBody:
        required: true
        content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Kettle' } } } }
      responses:
        '204': { description: Done. }
        '401': { $ref: '#/components/responses/Unauthorized' }
  /{userId}/kettles/export:
    parameters: [{ $ref: '#/components/parameters/userId' }]
    get:
      operationId: exportKettles
      tags: [kettles]
      x-sdk: kettles.export
      x-effect: none
      summary: All kettles as CSV
      description: Exports them.
      security: [{ oauth2: [all] }, { oauth2: ['devices:read'] }]
      responses:
        '200': { description: The table., content: { text/csv: { schema: { type: string } } } }
        '401': { $ref: '#/components/responses/Unauthorized' }
components:
  schemas:
    Kettle:
      type: object
      description: A kettle.
      required: [id, size]
      properties:
        id: { type: string, description: Its id. }
        size: { type: string, description: Its size., enum: [BIG, SMALL] }
        color: { type: [string, 'null'], description: Its color., enum: [RED, null] }
        bought: { type: string, format: date-time, description: When. }
        spouts: { type: array, description: Kettles of its own., items: { $ref: '#/components/schemas/Kettle' } }
    KettleList:
      type: object
      description: Kettles.
      required: [items]
      properties:
        items: { type: array, description: This page., items: { $ref: '#/components/schemas/Kettle' } }
        totalCount: { type: integer, description: Of all pages. }
`

const program = `
declare const console: { log(text: string): void }
import type { Kettle, KettleList, Operations, Resources } from './index.ts'
import { routes } from './index.ts'
import { validateAnswer, validateRequestBody } from './validators.ts'

export async function typed(client: Resources<{ timeout: number }>): Promise<void> {
  const page: KettleList = await client.kettles.list({ userId: 'w0', sizes: ['BIG', 'SMALL'], limit: 1 }, { timeout: 1 })
  for await (const kettle of client.kettles.list({ userId: 'w0' })) kettle.id satisfies string
  await client.kettles.replace({ userId: 'w0', body: page.items })
  const csv: string = await client.kettles.export({ userId: 'w0' })
  const query: Operations['GET /{userId}/kettles']['query'] = { limit: 1 }
  const body: Operations['PUT /{userId}/kettles']['body'] = [{ id: csv, size: 'BIG', color: null } satisfies Kettle]
  void [query, body]
}
const answer = (item: object) => validateAnswer('GET /{userId}/kettles', { items: [item] })
const body = (value: unknown) => validateRequestBody('PUT /{userId}/kettles', value)
console.log(JSON.stringify({
  list: routes['GET /{userId}/kettles'],
  replace: routes['PUT /{userId}/kettles'].body,
  export: routes['GET /{userId}/kettles/export'].answer,
  newSizeInAnswer: (await answer({ id: 'k0', size: 'NEW' })).ok,
  badDateInAnswer: (await answer({ id: 'k0', size: 'BIG', bought: 'yesterday' })).ok,
  goodDateInAnswer: (await answer({ id: 'k0', size: 'BIG', bought: '2026-01-01T00:00:00Z' })).ok,
  newColorInAnswer: (await answer({ id: 'k0', size: 'BIG', color: 'BLUE' })).ok,
  numberAsColorInAnswer: (await answer({ id: 'k0', size: 'BIG', color: 1 })).ok,
  newSizeInRequest: (await body([{ id: 'k0', size: 'NEW' }])).ok,
  goodRequest: (await body([{ id: 'k0', size: 'BIG' }])).ok,
  wrongSpout: await body([{ id: 'k0', size: 'BIG', spouts: [{ id: 'k1', size: 'BIG', spouts: [{ id: 1 }] }] }]),
}))
`

describe('one YAML file more', () => {
  it('gives methods, types, routes and checks that compile and run', { timeout: 60_000 }, async () => {
    const folder = join(await temporaryFolder(), 'contract')
    const source = join(packageFolder, 'src')
    const isGenerated = (path: string) => relative(source, path).startsWith('generated')
    await cp(source, join(folder, 'src'), { recursive: true, filter: (path) => !isGenerated(path) })
    const withKettles = await generate(await apiFolderWith('kettles.yaml', kettles))
    await writeFiles(folder, withKettles)
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    const main = join(folder, 'src/main.ts')
    await writeFile(main, program)

    // What is checked of the others stays as it is.
    const lines = new Set(withKettles.get('src/generated/checks.ts')?.split('\n'))
    for (const line of files.get('src/generated/checks.ts')?.split('\n') ?? []) expect(lines).toContain(line)
    expect(compileProblems(main)).toEqual([])
    const tsx = import.meta.resolve('tsx')
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, main], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      list: {
        method: 'GET',
        path: '/{userId}/kettles',
        sdk: 'kettles.list',
        effect: 'none',
        paged: true,
        query: ['sizes', 'limit'],
        body: 'none',
        scopes: ['all', 'devices:read'],
        public: false,
        answer: 'json',
        status: 200,
        required: { items: [{ id: 'string', size: 'string' }] },
      },
      replace: 'whole',
      export: 'text',
      newSizeInAnswer: true,
      badDateInAnswer: false,
      goodDateInAnswer: true,
      newColorInAnswer: true,
      numberAsColorInAnswer: false,
      newSizeInRequest: false,
      goodRequest: true,
      wrongSpout: {
        ok: false,
        problems: [
          { field: '/0/spouts/0/spouts/0/size', message: 'is missing', rule: 'required' },
          { field: '/0/spouts/0/spouts/0/id', message: 'must be a string', rule: 'type', types: ['string'] },
        ],
      },
    })
  })
})

/** What the compiler says of a file and all it imports, under the repository's strictness. */
function compileProblems(main: string): string[] {
  const program = ts.createProgram([main], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
