import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { transform } from 'esbuild'
import { describe, expect, it, onTestFinished } from 'vitest'
import { codeBlocks } from '../../../scripts/markdown.ts'
import { callHandlerOptionNames } from './handler/options.ts'
import { refusals } from './handler/refusal.ts'
import * as webhooks from './index.ts'
import { fakeCall, testKey } from './testing/index.ts'
import { webhookProblems } from './webhook-error.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
// Table columns are padded; one blank is enough here.
const unpadded = readme.replace(/ +\|/g, ' |')
const section = (title: string) => unpadded.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
const firstCells = (text: string) => [...text.matchAll(/^\| `(\w+)`/gm)].map(([, cell]) => cell)

describe('the README', () => {
  it('lists every option, and no other', () => {
    expect(firstCells(section('Options')).sort()).toEqual([...callHandlerOptionNames].sort())
  })

  it('lists every refusal with its status, and no other', () => {
    const text = section('What is refused')
    expect(firstCells(text)).toEqual(Object.keys(refusals))
    for (const [code, status] of Object.entries(refusals))
      expect(text).toContain(`| \`${code}\` | ${status} |`)
  })

  it('lists every error, and no other', () => {
    expect(firstCells(section('Errors')).sort()).toEqual(Object.keys(webhookProblems).sort())
  })
})

/** Runs a program of the README as it is printed, except for its port and the key of sipgate; answers what it wrote. */
async function run(heading: string) {
  const block = codeBlocks(readme.slice(readme.indexOf(heading)))[0]
  const { code } = await transform(block?.code ?? '', { loader: 'ts', target: 'es2022' })
  const written: string[] = []
  let calls: webhooks.CallHandler | undefined
  const given = {
    ...webhooks,
    fakeCall,
    testKey,
    createCallHandler(...[handlers, options]: Parameters<typeof webhooks.createCallHandler>) {
      calls = webhooks.createCallHandler(handlers, { publicKeys: testKey.publicKey, ...options })
      return calls
    },
    createServer(...args: Parameters<typeof createServer>): Server {
      const server = createServer(...args)
      onTestFinished(() => void server.close())
      return server
    },
    console: {
      log: (...values: unknown[]) => written.push(values.map((value) => JSON.stringify(value)).join(' ')),
    },
  }
  const body = code.replaceAll(/^import .*$/gm, '').replace('3000', '0')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the README is ours
  const program = new Function(...Object.keys(given), `return (async () => {${body}})()`) as (
    ...values: unknown[]
  ) => Promise<void>
  await program(...Object.values(given))
  if (!calls) throw new Error('The program has no call handler.')
  return { calls, written }
}

describe('the code in the README', () => {
  it('decides what happens to calls', async () => {
    const { calls, written } = await run('# @sipgate-kit/webhooks')
    const to = '+493023125000'
    expect((await fakeCall(calls, { from: 'anonymous', to })).reaction.answer).toEqual(
      webhooks.reject('busy'),
    )
    const call = await fakeCall(calls, { from: '+492214710001', to })
    expect(call.reaction.answer).toMatchObject({
      action: 'dial',
      numbers: ['+493023125010', '+493023125011'],
    })
    await call.hangUp()
    expect(written.map((line) => line.split(' ')[1])).toEqual(['"busy"', '"cancel"'])
    const other = await fakeCall(calls, { from: '+492214710001', to: '+493023125001' })
    expect(other.reaction.answer).toEqual(webhooks.voicemail())
  })

  it('tests a handler', async () => {
    const { written } = await run('## Test your handler')
    expect(written).toEqual([
      '"collecting"',
      '{"action":"voicemail"} "The call goes to the voicemail."',
      '"normalClearing"',
    ])
  })
})
