import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { endpoints } from './control/endpoints.ts'
import { createSandbox } from './create-sandbox.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const rows = readme.split('\n').flatMap((line) => {
  const [, call, does] = /^\| `((?:GET|POST|PUT|PATCH|DELETE) \/[^`]*)`\s+\| (.*?)\s+\|/.exec(line) ?? []
  return call === undefined ? [] : [`${call}: ${does}`]
})

describe('the README', () => {
  it('lists every call of the control API and no other', () => {
    const all = endpoints(createSandbox(), { counts: () => ({}) })
    expect(rows).toEqual(all.map(({ method, path, does }) => `${method} ${path}: ${does}`))
  })

  it('names the users, clients and tokens that are there', () => {
    const sandbox = createSandbox()
    for (const { username } of sandbox.users.list()) expect(readme).toContain(`\`${username}\``)
    for (const { clientId } of sandbox.clients.list()) expect(readme).toContain(`\`${clientId}\``)
    for (const { personalAccessTokens } of sandbox.accounts.list())
      for (const { tokenId } of personalAccessTokens) expect(readme).toContain(`\`${tokenId}\``)
  })
})
