import { describe, expect, expectTypeOf, it } from 'vitest'
import { seed } from '../seed/seed.ts'
import type { CallState, HangupCause } from './call.ts'
import type { DeviceState, RegisterDevice } from './extensions.ts'
import { stateProblem, type AccountState } from './state.ts'

const start = Date.UTC(2026, 0, 5, 9)

/** The seed with one thing changed. */
function changed(change: (account: AccountState) => void): unknown {
  const state = seed(start)
  const [account] = state.accounts
  if (account) change(account)
  return state
}
const any = (value: unknown) => value as never

describe('a state that is restored', () => {
  it('is accepted when it is valid, also with fields that a later version adds', () => {
    expect(stateProblem(seed(start))).toBe(undefined)
    expect(stateProblem({ ...seed(start), later: true })).toBe(undefined)
  })

  it.each<[unknown, string]>([
    [undefined, 'state is not an object'],
    [[], 'state is not an object'],
    [{ ...seed(start), version: 3 }, 'state.version is not one of 2'],
    [{ ...seed(start), clockOffset: 8e15 }, 'state.clockOffset is not a number'],
    [{ ...seed(start), tasks: {} }, 'state.tasks is not a list'],
    [changed((account) => (account.domain = any(5))), 'state.accounts[0].domain is not a text'],
    [
      changed(
        (account) => (account.users[0] = any({ ...account.users[0], profile: { id: 'w0', admin: 'yes' } })),
      ),
      'state.accounts[0].users[0].profile.admin is not true or false',
    ],
    [
      changed((account) => (account.devices[0] = any({ ...account.devices[0], type: 'FAX' }))),
      'state.accounts[0].devices[0].type is not one of REGISTER, MOBILE, EXTERNAL',
    ],
    [
      changed((account) => (account.devices[0] = any({ ...account.devices[0], online: undefined }))),
      'state.accounts[0].devices[0].online is not true or false',
    ],
    [
      changed((account) => (account.webhooks.whitelist = any('p0'))),
      'state.accounts[0].webhooks.whitelist is not a list',
    ],
    [changed((account) => (account.lastIds['e'] = any('3'))), 'state.accounts[0].lastIds.e is not a number'],
    [
      changed((account) => (account.files[0] = { id: 'f', content: any({ kind: 'tone', seconds: 1 }) })),
      'state.accounts[0].files[0].content.hertz is not a number',
    ],
    [
      changed((account) => (account.calls[0] = any({ callId: 'A' }))),
      'state.accounts[0].calls[0].origCallId is not a text',
    ],
  ])('is refused with the place and what is wrong there', (value, problem) => {
    expect(stateProblem(value)).toBe(problem)
  })
})

it('types say what the shapes say', () => {
  expectTypeOf<CallState['answeredAt']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<CallState['cause']>().toEqualTypeOf<HangupCause | undefined>()
  expectTypeOf<CallState['phase']>().toEqualTypeOf<
    'asking' | 'ringing' | 'talking' | 'announcing' | 'gathering' | 'voicemail' | 'ended'
  >()
  expectTypeOf<CallState['steps'][number]>().toEqualTypeOf<{ to: string; after: number }>()
  expectTypeOf<DeviceState['type']>().toEqualTypeOf<'REGISTER' | 'MOBILE' | 'EXTERNAL'>()
  expectTypeOf<RegisterDevice['online']>().toEqualTypeOf<boolean>()
  expectTypeOf<AccountState['webhooks']['whitelist']>().toEqualTypeOf<string[] | null>()
  expectTypeOf<AccountState['lastIds']>().toEqualTypeOf<Record<string, number>>()
})
