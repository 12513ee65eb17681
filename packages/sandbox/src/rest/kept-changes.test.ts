import { routes, type OperationName } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { call } from '../../test/api-caller.ts'
import { smallSandbox } from '../../test/small-sandbox.ts'
import { testRequests } from '../../test/sample-requests/all.ts'
import type { State } from '../world/state/state.ts'

/** A sandbox, and the state as whoever keeps it saw it last. */
function keptSandbox() {
  let kept: State | undefined
  const sandbox = smallSandbox({ onChange: (state) => (kept = structuredClone(state)) })
  return {
    sandbox,
    kept: () => kept,
    forget: () => (kept = undefined),
  }
}

const operations = Object.keys(testRequests) as OperationName[]

describe('the state is kept', () => {
  it.each(operations.filter((operation) => routes[operation].method !== 'GET'))(
    'once %s has answered',
    async (operation) => {
      const { sandbox, kept, forget } = keptSandbox()
      const { path, json, prepare } = testRequests[operation] ?? { path: '' }
      prepare?.(sandbox)
      forget()
      await call(sandbox, `${routes[operation].method} ${path}`, json === undefined ? {} : { json })
      expect(kept()).toEqual(sandbox.snapshot())
    },
  )

  it.each(operations.filter((operation) => routes[operation].method === 'GET'))(
    'as it is by %s',
    async (operation) => {
      const { sandbox, kept, forget } = keptSandbox()
      const { path, prepare } = testRequests[operation] ?? { path: '' }
      prepare?.(sandbox)
      forget()
      const before = sandbox.snapshot()
      expect((await call(sandbox, `GET ${path}`)).ok).toBe(true)
      expect(kept()).toBe(undefined)
      expect(sandbox.snapshot()).toEqual(before)
    },
  )

  it('when reading the history has forgotten what is too old', async () => {
    const { sandbox, kept, forget } = keptSandbox()
    const state = sandbox.snapshot()
    for (const account of state.accounts) account.details.historyLifeTime = 'NONE'
    sandbox.restore(state)
    forget()
    await call(sandbox, 'GET /history')
    expect(kept()?.accounts[0]?.history).toEqual([])
  })
})
