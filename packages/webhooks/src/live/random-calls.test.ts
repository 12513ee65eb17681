import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SipgateError } from '../../../client/src/index.ts'
import { SandboxError, type CallView, type EndedCall } from '../../../sandbox/src/index.ts'
import { startPostgres, type TestPostgres } from '../../../database/test/postgres.ts'
import { accounts, liveBed } from '../../test/live-bed.ts'
import {
  dial,
  gather,
  hangup,
  memoryStore,
  play,
  reject,
  voicemail,
  type Answer,
  type CallStore,
} from '../index.ts'
import { postgresStore } from '../stores/postgres/postgres-store.ts'
import { sqliteStore } from '../stores/sqlite/sqlite-store.ts'
import type { LiveCall } from './live-call.ts'

const numbers = ['+493023125000', '+493023125001', '+493023125010', '+498999998000'] as const
const places = [...numbers, '+492214710002', '+492214710991', 'p1', 'g0', '11'] as const

const answers: (Answer | undefined)[] = [
  undefined,
  undefined,
  undefined,
  hangup(),
  reject('busy'),
  voicemail(),
  play('https://app.example/a.wav'),
  gather({ maxDigits: 2 }),
  dial(['+493023125001', '+492214710002']),
  dial('+498999998000'),
]

/** Outgoing calls can be led to one number only, and only while they ring. */
const possible = (answer: Answer | undefined, direction: 'in' | 'out') =>
  direction === 'out' && answer?.action === 'dial' ? undefined : answer

const scenarios = ['missing-hangup', 'doubled-push', 'late-answer', 'reordered'] as const

const step = fc.record({
  what: fc.constantFrom(
    'come in',
    'come in',
    'dial',
    'answer',
    'answer',
    'transfer',
    'ask',
    'hang up',
    'turn down',
    'wait',
    'wait',
    'let pushes arrive',
    'goes wrong',
    'goes well',
    'restart',
  ),
  which: fc.nat(5),
  where: fc.constantFrom(...places),
  scenario: fc.constantFrom(...scenarios),
  seconds: fc.constantFrom(1, 3, 10, 30),
})

const setup = fc.record({
  busyOnBusy: fc.boolean(),
  replies: fc.array(fc.constantFrom(...answers), { maxLength: 8 }),
  steps: fc.array(step, { minLength: 5, maxLength: 25 }),
})

const folder = mkdtempSync(join(tmpdir(), 'random-calls-'))
let postgres: TestPostgres
let opened: CallStore[] = []
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(async () => {
  for (const store of opened) await store.close()
  await postgres.close()
  rmSync(folder, { recursive: true })
})

const remembered = async (store: Promise<CallStore>) => {
  opened = [...opened, await store]
  return store
}

/** One in memory is new each time. With each, how many sequences are played. */
const stores: [name: string, open: () => Promise<CallStore> | undefined, runs: number][] = [
  ['memory', () => undefined, 60],
  ['an SQLite file', () => remembered(sqliteStore(join(folder, 'calls.db'))), 10],
  ['PostgreSQL', () => remembered(postgresStore(postgres.url)), 10],
]

/** The legs of calls that go on, as the sandbox knows them. */
const truth = (calls: readonly CallView[], account: string) =>
  calls
    .filter((call) => call.account === account)
    .map(({ origCallId, callId, phase, direction, from, to, diversion }) => ({
      ...{ id: origCallId, callId, direction, from, to, diversion },
      state: phase === 'talking' || phase === 'voicemail' ? 'talking' : 'ringing',
    }))
    .sort(byId)

const seen = (calls: readonly LiveCall[]) =>
  calls
    .flatMap(({ id, legs }) => legs.map((leg) => ({ id, ...leg })))
    .filter(({ state }) => state !== 'ended')
    .map(({ id, callId, direction, from, to, diversion, state }) => ({
      ...{ id, callId, direction, from, to, diversion, state },
    }))
    .sort(byId)

const byId = (one: { callId: string }, other: { callId: string }) => (one.callId < other.callId ? -1 : 1)

it.each(stores)(
  'in %s, whatever happens to calls and pushes, in the end the view shows what is true, on each instance and for each account',
  async (_, open, numRuns) => {
    const kept = await open()
    await fc.assert(
      fc.asyncProperty(setup, async ({ busyOnBusy, replies, steps }) => {
        const left = [...replies]
        const bed = await liveBed({
          count: 2,
          store: kept ?? memoryStore(),
          handlers: {
            newCall: ({ direction }) => possible(left.shift(), direction),
            // What is pressed comes without a direction.
            dtmf: () => possible(left.shift(), 'out'),
          },
        })
        const { sandbox, store, clientOf } = bed
        const ended: EndedCall[] = []
        for (const userId of ['w0', 'w1'])
          await clientOf('1000001w0').users.setBusyOnBusy({ userId, enabled: busyOnBusy })

        for (const { what, which, where, scenario, seconds } of steps) {
          const all = sandbox.calls.list()
          const found = all[which % Math.max(1, all.length)]
          const call = found && sandbox.calls.get(found.callId)
          void call?.ended().then((end) => ended.push(end))
          const acts: Record<typeof what, () => unknown> = {
            'come in': () =>
              sandbox.calls.incoming({ from: '+492214710001', to: numbers[which % numbers.length] ?? '' }),
            dial: () =>
              clientOf('1000001w0').calls.start({
                caller: which % 2 ? 'p0' : '+493023125001',
                deviceId: 'e0',
                callee: where.startsWith('+') ? where : '+493023125001',
              }),
            answer: () => call?.answer(),
            transfer: () => call?.transfer({ to: where }),
            ask: () => call?.transfer({ to: where, attended: true }),
            'hang up': () => call?.hangUp(),
            'turn down': () => call?.hangUp({ by: 'callee' }),
            wait: () => sandbox.clock.advance(`${seconds}s`),
            'let pushes arrive': () => bed.arrive(),
            'goes wrong': () => sandbox.scenarios.start(scenario),
            'goes well': () => sandbox.scenarios.stop(scenario),
            restart: () => bed.restart(which),
          }
          try {
            await acts[what]()
          } catch (error) {
            if (!(error instanceof SandboxError) && !(error instanceof SipgateError)) throw error
          }
        }

        async function compare() {
          await bed.arrive()
          for (const { live, watcher } of bed.instances) {
            for (const account of accounts) {
              const list = await live.list({ account })
              expect(seen(list)).toEqual(truth(sandbox.calls.list(), account))
              const watched = [...watcher.calls.values()].filter((each) => each.account === account)
              expect(watched.sort(byStart)).toEqual([...list].sort(byStart))
            }
          }
        }
        const byStart = (one: LiveCall, other: LiveCall) => (one.id < other.id ? -1 : 1)

        // No telephone rings for so long, and no mailbox listens for so long: what goes on then is in sipgate's list.
        for (let minutes = 0; minutes < 15; minutes += 0.5) {
          await bed.arrive()
          sandbox.clock.advance('30s')
        }
        await bed.arrive()
        await Promise.all(bed.instances.map(({ live }) => live.clear()))
        await compare()

        for (const { callId, cause } of ended) {
          const told = sandbox.pushes
            .list({ callId })
            .some(
              ({ event, body, status }) => status === 200 && (event === 'hangup' || body.endsWith('dtmf=-1')),
            )
          for (const account of accounts) {
            const call = await bed.instances[0]?.live.get(account, callId)
            const leg = call?.legs.find((each) => each.callId === callId)
            if (leg) expect(leg).toMatchObject({ state: 'ended', cause: told ? cause : 'cleared' })
          }
        }

        for (let round = 0; sandbox.calls.list().length > 0 && round < 50; round++) {
          await bed.arrive()
          const [first] = sandbox.calls.list()
          if (first) await sandbox.calls.get(first.callId).hangUp()
        }
        sandbox.clock.advance('6m')
        await bed.arrive()
        await bed.instances[0]?.live.clear()
        await compare()
        expect(await store.accountsWithCalls()).toEqual([])
        expect(bed.problems).toEqual([])
        await bed.close()
      }),
      { numRuns },
    )
  },
  120_000,
)
