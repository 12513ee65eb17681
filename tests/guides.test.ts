import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { Sipgate } from '@sipgate-kit/client'
import { startSandbox } from '@sipgate-kit/sandbox'
import { codeBlocks } from '../scripts/markdown.ts'
import { freePort } from './support/free-port.ts'

/** The first sample of a guide, as it is printed there. */
function sampleOf(guide: string): (sipgate: Sipgate) => Promise<unknown> {
  const text = readFileSync(new URL(`../docs/guides/${guide}.md`, import.meta.url), 'utf8')
  const [sample] = codeBlocks(text)
  const file = `data:text/javascript,${encodeURIComponent(`export default async (sipgate) => {\n${sample?.code}\n}`)}`
  return async (sipgate) => {
    const { default: run } = (await import(/* @vite-ignore */ file)) as {
      default: (sipgate: Sipgate) => Promise<unknown>
    }
    return run(sipgate)
  }
}

it('the guides on starting and on controlling a call work one after the other in the sandbox', async () => {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const [token] = sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
  const sipgate = new Sipgate({ baseUrl: sandbox.apiUrl, auth: token! })

  await sampleOf('click-to-dial')(sipgate)
  expect((await sipgate.calls.list()).data).toEqual([])
  sandbox.clock.advance('7s')
  expect((await sipgate.calls.list()).data).toHaveLength(1)

  await sampleOf('running-calls')(sipgate)
  const steered = sandbox.requests().filter(({ operation }) => operation?.includes('/calls/{callId}/'))
  expect(steered.map(({ status }) => status)).toEqual(Array(7).fill(204))
})

it('the first call of the guide on receiving calls arrives, and the program prints what is printed there', async () => {
  const guide = readFileSync(new URL('../docs/guides/receive-calls.md', import.meta.url), 'utf8')
  const [program, printed] = codeBlocks(guide)
  // Beside our packages, where its imports resolve as they would for a user.
  const folder = new URL('../node_modules/.cache/sipgate-kit/first-call/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(new URL('package.json', folder), '{"type":"module"}')
  const file = new URL('first-call.ts', folder)
  writeFileSync(file, (program?.code ?? '').replaceAll('3000', String(await freePort())))
  const { stdout } = spawn(
    process.execPath,
    ['--conditions=@sipgate-kit/source', '--import', 'tsx', fileURLToPath(file)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  expect(await text(stdout)).toBe(`${printed?.code}\n`)
})
