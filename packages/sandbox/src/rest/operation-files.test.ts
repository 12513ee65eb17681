import { readdirSync, readFileSync } from 'node:fs'
import { routes, type OperationName } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const api = new URL('../../../contract/api/', import.meta.url)
const here = new URL('operations/', import.meta.url)

/** The operations of each file of the description, but for those that no token of an application can reach. */
const described = readdirSync(api).flatMap((file) => {
  const { paths = {} } = parse(readFileSync(new URL(file, api), 'utf8')) as {
    paths?: Record<string, Record<string, unknown>>
  }
  const operations = Object.entries(paths)
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    .filter((operation): operation is OperationName => Object.hasOwn(routes, operation))
    .filter((operation) => !isInternal(operation))
  return operations.length === 0 ? [] : [{ name: file.replace('.yaml', ''), operations }]
})

function isInternal(operation: OperationName): boolean {
  const { scopes } = routes[operation]
  return scopes.length > 0 && scopes.every((scope) => scope === 'internal')
}

const files = readdirSync(here).filter((file) => !file.endsWith('.test.ts'))

describe('the folder operations/', () => {
  it('has a file for each file of the contract, named alike', () => {
    expect(files.sort()).toEqual(described.map(({ name }) => `${name}.ts`).sort())
  })

  it.each(described.map(({ name, operations }) => [name, operations] as const))(
    'answers all operations of %s.yaml',
    async (name, operations) => {
      const found = (await import(new URL(`${name}.ts`, here).href)) as Record<string, object>
      const camelCase = name.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())
      expect(Object.keys(found)).toEqual([camelCase])
      expect(Object.keys(found[camelCase] ?? {}).sort()).toEqual([...operations].sort())
    },
  )

  it.each(files)('shares nothing of %s with its other files: that stands outside', (file) => {
    expect(readFileSync(new URL(file, here), 'utf8')).not.toMatch(/from '\.\/(?!\.)/)
  })
})
