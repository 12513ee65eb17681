import { expect, it } from 'vitest'
import { newCall, publicKey, signedPush } from '../../test/signed-push.ts'
import { createCallHandler, memoryStore, type CallProblem } from '../index.ts'

const publicUrl = 'https://crm.example/push'

/** A handler without live calls whose store tells when it is swept. */
function handlerOf(sweep: (now: number, before: number) => Promise<void>) {
  let now = Date.UTC(2026, 0, 5)
  const problems: CallProblem[] = []
  const calls = createCallHandler(
    {},
    {
      publicUrl,
      publicKeys: publicKey,
      store: { ...memoryStore(), sweep },
      onProblem: (problem) => problems.push(problem),
      platform: { now: () => now },
    },
  )
  const after = async (milliseconds: number) => {
    now += milliseconds
    await calls.fetch(signedPush(publicUrl, { ...newCall, callId: `call-${now}` }))
  }
  return { after, problems }
}

it('a program without live calls has its store forget old pushes every ten minutes, and its calls kept', async () => {
  const sweeps: number[][] = []
  const { after } = handlerOf(async (...given) => void sweeps.push(given))
  await after(599_999)
  expect(sweeps).toEqual([])
  await after(1)
  await after(1000)
  expect(sweeps).toEqual([[Date.UTC(2026, 0, 5) + 600_000, 0]])
  await after(600_000)
  expect(sweeps).toHaveLength(2)
})

it('a store that cannot forget is told of, and nothing else', async () => {
  const { after, problems } = handlerOf(() => Promise.reject(new Error('down')))
  await after(600_000)
  expect(problems).toMatchObject([{ code: 'store_failed' }])
})
