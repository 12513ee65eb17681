import { randomBytes } from 'node:crypto'
import type { CallLeg, LiveCall } from '../../live/live-call.ts'
import type { CallStore } from '../store.ts'

/** An id that nobody else has. */
export const random = () => randomBytes(12).toString('base64url')

export const newLeg = (more: Partial<CallLeg> = {}): CallLeg => ({
  callId: random(),
  direction: 'in',
  from: '+493023125001',
  to: '+493023125002',
  people: [{ name: 'Zoë', fullUserId: '1234567w0' }],
  state: 'ringing',
  startedAt: 1000,
  ...more,
})

/** A call of one leg with another id. */
export const newCall = (more: Partial<LiveCall> = {}): LiveCall => ({
  id: random(),
  account: '1234567',
  direction: 'in',
  from: '+493023125001',
  to: '+493023125002',
  state: 'ringing',
  startedAt: 1000,
  legs: [newLeg()],
  ...more,
})

/** The call as it ended. */
export const ended = (call: LiveCall, endedAt: number): LiveCall => ({
  ...call,
  state: 'ended',
  endedAt,
  cause: 'normalClearing',
  legs: call.legs.map((leg) => ({ ...leg, state: 'ended', endedAt, cause: 'normalClearing' })),
})

/** Writes calls of an account whatever others do, and returns the position. */
export async function write(store: CallStore, account: string, ...calls: LiveCall[]): Promise<number> {
  for (;;) {
    const { position } = await store.readAccount(account)
    const written = await store.writeCalls(account, position, calls)
    if (written !== undefined) return written
  }
}

/** The ids of calls, in an order of their own. */
export const idsOf = (calls: readonly { readonly id: string }[]): string[] => calls.map(({ id }) => id).sort()
