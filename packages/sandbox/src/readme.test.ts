import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { codeBlocks } from '../../../scripts/markdown.ts'
import { endpoints } from './control/endpoints.ts'
import { createSandbox } from './create-sandbox.ts'
import { startSandbox } from './start-sandbox.ts'

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

const blocks = codeBlocks(readme)
// A test that quotes it runs the one for Vitest.
const programs = blocks.filter(({ language, note }) => language === 'ts' && !note.startsWith('from '))

/** Runs a program of the README as it is printed; answers what it wrote. */
async function run(code: string): Promise<string[]> {
  const { code: plain } = await transform(code, { loader: 'ts', target: 'es2022' })
  const written: string[] = []
  const given = {
    startSandbox,
    createSandbox,
    sandbox: createSandbox(),
    console: { log: (...values: unknown[]) => written.push(values.map(String).join(' ')) },
  }
  // What it imports or is given comes in as parameters. A program that has a sandbox of its own needs none.
  const names = (Object.keys(given) as (keyof typeof given)[]).filter(
    (name) => !plain.includes(`const ${name} =`),
  )
  const body = plain.replaceAll(/^import .*$/gm, '')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the README is ours
  const program = new Function(...names, `return (async () => {${body}})()`) as (
    ...values: unknown[]
  ) => Promise<void>
  await program(...names.map((name) => given[name]))
  return written
}

describe('the code in the README', () => {
  it.each(programs.map(({ line, code }) => [line, code] as const))(
    'runs as printed: line %i',
    async (_line, code) => {
      const expected = [...code.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(
        ([, comment = '']) => comment,
      )
      const written = await run(code)
      for (const comment of expected)
        expect(written).toContainEqual(expect.stringContaining(comment.replace(/…$/, '')))
    },
  )

  it('leads to the login page', async () => {
    const { code = '' } = programs.find((program) => program.code.includes('authUrl')) ?? {}
    const [address = ''] = /http\S+/.exec((await run(code)).join('\n')) ?? []
    expect((await createSandbox().fetch(address)).status).toBe(200)
  })

  it('holds a seed that is taken', () => {
    const seeds = blocks.filter(({ language }) => language === 'yaml')
    expect(seeds).toHaveLength(1)
    for (const { code } of seeds) createSandbox({ seed: parse(code) })
  })

  it('calls the control API as it is', async () => {
    const sandbox = await startSandbox()
    onTestFinished(() => sandbox.close())
    const calls = blocks.flatMap(({ code }) =>
      [...code.matchAll(/^curl -X (\w+) \S+:3001(\S+) -H '([^:]+): ([^']+)' -d '([^']+)'$/gm)].map((parts) =>
        parts.slice(1),
      ),
    )
    expect(calls).toHaveLength(1)
    for (const [method = '', path = '', name = '', value = '', body = ''] of calls) {
      const answer = await fetch(sandbox.url + path, { method, headers: { [name]: value }, body })
      expect(answer.status).toBe(200)
    }
  })
})
