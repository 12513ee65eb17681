import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { routes } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const guide = (name: string) =>
  readFileSync(new URL(`../docs/migrating-from-${name}.md`, import.meta.url), 'utf8')

/** The first two cells of each row: theirs, ours. */
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| `([^`]+)`\s+\| `([^`]+)`\s+\|/gm)].map(([, theirs = '', ours = '']) => ({
    theirs,
    ours,
  }))

const methods = new Set<string>(Object.values(routes).map(({ sdk }) => sdk))
const functions = ['sendFax', 'trackFax', 'importContacts', 'exportContacts', 'exportHistory']
const others = ['new Sipgate({ auth })', 'sipgate.request']

describe.each(['sipgateio', 'sipgate-rest-api-client-v2'])('the guide from %s', (name) => {
  it('names only what there is', () => {
    const unknown = rowsOf(guide(name)).filter(
      ({ ours }) => !methods.has(ours) && !functions.includes(ours) && !others.includes(ours),
    )
    expect(unknown).toEqual([])
  })
})

describe('the guide from sipgate-rest-api-client-v2', () => {
  it('has every function of the library', () => {
    const { createClient, createHttp } = require('sipgate-rest-api-client-v2') as {
      createClient: (http: unknown) => object
      createHttp: (url: string) => unknown
    }
    const text = guide('sipgate-rest-api-client-v2')
    const missing = Object.keys(createClient(createHttp('https://api.sipgate.com/v2'))).filter(
      (name) => !text.includes(`\`${name}\``) && !text.includes(`\`${name}(`),
    )
    expect(missing).toEqual([])
  })
})

describe('the guide from sipgateio', () => {
  it('has every function of every module', () => {
    const library = require('sipgateio') as Record<string, (client: unknown) => object>
    const client = { get: () => {}, put: () => {}, post: () => {}, delete: () => {} }
    const text = guide('sipgateio')
    const modules = Object.keys(library).filter(
      (name) => /^create\w+Module$/.test(name) && name !== 'createWebhookModule',
    )
    expect(modules).toHaveLength(10)
    const missing = modules.flatMap((module) =>
      Object.keys(library[module]?.(client) ?? {})
        .filter((name) => !new RegExp(`${module}: [^\`]*\\b${name}\\b`).test(text))
        .map((name) => `${module}: ${name}`),
    )
    expect(missing).toEqual([])
  })
})
