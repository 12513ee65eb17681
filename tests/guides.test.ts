import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { Sipgate } from '@sipgate-kit/client'
import { startSandbox } from '@sipgate-kit/sandbox'
import { codeBlocks } from '../scripts/markdown.ts'

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
