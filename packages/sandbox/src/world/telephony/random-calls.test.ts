import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EndedCall } from '../../control/call-handle.ts'
import { SandboxError } from '../../sandbox-error.ts'
import type { PushAction } from './push-answer.ts'
import { stateProblem } from '../state/state.ts'
import { startOutgoing } from './outgoing-call.ts'
import { hearAll, testBed } from '../../../test/telephony-bed.ts'

const numbers = ['+493023125000', '+493023125001', '+493023125010', '+498999998000', '+492214710002']
const places = [...numbers, '+492214710991', '+492214710992', 'p1', 'g0', '11', 'e0', 'f0', 'p9']

const actions: (PushAction | undefined)[] = [
  undefined,
  undefined,
  { kind: 'hangup' },
  { kind: 'voicemail' },
  { kind: 'play', url: 'https://app.example.com/a.wav' },
  { kind: 'gather', onData: 'https://app.example.com/keys', maxDigits: 2, timeout: 2000 },
  {
    kind: 'gather',
    onData: 'https://app.example.com/keys',
    maxDigits: 2,
    timeout: 2000,
    playUrl: 'https://app.example.com/b.wav',
  },
  { kind: 'dial', numbers: ['+493023125001', '+492214710002'], anonymous: true },
]

const step = fc.record({
  what: fc.constantFrom(
    'come in',
    'dial',
    'answer',
    'dtmf',
    'hold',
    'record',
    'transfer',
    'ask',
    'hang up',
    'turn down',
    'wait',
  ),
  which: fc.nat(5),
  where: fc.constantFrom(...places),
  seconds: fc.constantFrom(1, 3, 10, 30),
})

const setup = fc.record({
  forward: fc.option(fc.constantFrom(...places)),
  busyOnBusy: fc.boolean(),
  actions: fc.array(fc.constantFrom(...actions), { maxLength: 6 }),
  steps: fc.array(step, { maxLength: 25 }),
})

it('whatever happens to calls, each ends once, in the history and for the application, and none remains', async () => {
  await fc.assert(
    fc.asyncProperty(setup, async ({ forward, busyOnBusy, actions: given, steps }) => {
      const left = [...given]
      const followed: Promise<EndedCall>[] = []
      const hear = () => Promise.resolve({ seconds: 1.2345678 })
      const { calls, account, other, kernel, clock, pushes, pass, idle } = testBed(({ event }) => {
        const action = event === 'newCall' || event === 'dtmf' ? left.shift() : undefined
        return { ...hearAll, ...(action && { action }) }
      }, hear)
      other.webhooks = { ...account.webhooks }
      other.history = []
      for (const { profile } of account.users) profile.busyOnBusy = busyOnBusy
      if (forward !== null)
        account.phonelines[0]?.forwardings.push({ destination: forward, timeout: 10, active: true })

      for (const { what, which, where, seconds } of steps) {
        const all = calls.list()
        const found = all[which % Math.max(1, all.length)]
        const call = found && calls.get(found.callId)
        if (call) followed.push(call.ended())
        const to = numbers[which % 4] ?? ''
        const acts: Record<typeof what, () => unknown> = {
          'come in': () => calls.incoming({ from: '+492214710001', to }),
          dial: () =>
            startOutgoing(kernel, account, {
              from: '+493023125000',
              to: where.startsWith('+') ? where : '11',
              connectionId: 'p0',
              userId: 'w0',
              devices: account.devices.slice(0, 1),
              ...(seconds === 3 && { callerNumber: '+493023125001', devices: [] }),
            }),
          answer: () => call?.answer(),
          dtmf: () => call?.dtmf('1'),
          hold: () => call?.hold(),
          record: () => call?.record(seconds > 3),
          transfer: () => call?.transfer({ to: where }),
          ask: () => call?.transfer({ to: where, attended: true }),
          'hang up': () => call?.hangUp(),
          'turn down': () => call?.hangUp({ by: 'callee' }),
          wait: () => pass(`${seconds}s`),
        }
        try {
          await acts[what]()
        } catch (error) {
          if (!(error instanceof SandboxError)) throw error
        }
        expect(stateProblem(kernel.state)).toBe(undefined)
      }
      for (let round = 0; calls.list().length > 0 && round < 50; round++) {
        await pass('60s')
        const [first] = calls.list()
        if (first) await calls.get(first.callId).hangUp()
      }
      await idle()
      clock.advance('1h')

      expect(calls.list()).toEqual([])
      expect(kernel.state.tasks).toEqual([])
      const ended = [...account.history, ...other.history].map(({ callId }) => callId)
      expect(new Set(ended).size).toBe(ended.length)
      for (const { callId } of await Promise.all(followed)) expect(ended).toContain(callId)
      const told = new Map<string, string[]>()
      for (const { event } of pushes) told.set(event.callId, [...(told.get(event.callId) ?? []), event.event])
      for (const [callId, events] of told) {
        expect(ended).toContain(callId)
        expect(events[0]).toBe('newCall')
        expect(events.filter((event) => event === 'newCall')).toHaveLength(1)
        expect(events.filter((event) => event === 'answer').length).toBeLessThanOrEqual(1)
        // A call that ended before its application answered was never asked to tell of its end.
        expect(events.indexOf('hangup')).toBeOneOf([-1, events.length - 1])
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)
