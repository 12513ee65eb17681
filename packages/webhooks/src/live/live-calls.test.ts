import { describe, expect, it, vi } from 'vitest'
import { answer, bensNumber, hangup, newCall, person } from '../../test/call-pushes.ts'
import { account, call, liveOf, minute, other } from '../../test/live-of.ts'
import { liveCalls, memoryStore, type CallStore, type LiveCallsOptions } from '../index.ts'

describe('calls in progress', () => {
  it('are those of one account, oldest first, without those that ended', async () => {
    const { record, list, time } = liveOf()
    await record(call('A'))
    time.advance(1000)
    await record(call('B'), other(call('A')), call('C'), call('C', hangup('C', 'cancel')))
    expect((await list({ account })).map(({ id }) => id)).toEqual(['A', 'B'])
    expect(await list({ account: '1000002' })).toMatchObject([{ id: 'A', account: '1000002' }])
    expect(await list({ account: '1000003' })).toEqual([])
  })

  it('are sorted by when they began, whichever instance heard of them first', async () => {
    const store = memoryStore()
    const [late, early] = [liveOf({ store }), liveOf({ store })]
    late.time.advance(1000)
    await late.record(call('B'))
    await early.record(call('A'))
    expect(await late.states()).toEqual(['A ringing', 'B ringing'])
  })

  it('are found by their id or a leg’s, in their account only, and for a while after they ended', async () => {
    const { record, get, time, clear } = liveOf()
    await record(
      newCall('A'),
      answer('A'),
      newCall('B', ['ben'], { to: bensNumber }),
      hangup('A'),
      hangup('B'),
    )
    expect(await get(account, 'B')).toMatchObject({ id: 'A', state: 'ended' })
    expect(await get('1000002', 'A')).toBe(undefined)
    expect(await get(account, 'C')).toBe(undefined)
    time.advance(60 * minute)
    await clear()
    expect(await get(account, 'A')).toMatchObject({ id: 'A' })
    time.advance(1)
    await clear()
    expect(await get(account, 'A')).toBe(undefined)
  })

  it('are known after a restart, and by all instances that share the store', async () => {
    const store = memoryStore()
    const before = liveOf({ store })
    await before.record(newCall('A'))
    await before.close()
    const [one, two] = [liveOf({ store }), liveOf({ store })]
    await one.record(answer('A'))
    expect(await two.states()).toEqual(['A talking'])
    expect(await two.list({ account })).toEqual(await one.list({ account }))
  })

  it('do not get lost when instances write at the same time', async () => {
    const store = memoryStore()
    const [one, two, three] = [liveOf({ store }), liveOf({ store }), liveOf({ store })]
    const turn = (at: number) => [one, two, three][at % 3] ?? one
    const ids = Array.from({ length: 60 }, (_, at) => `call-${at}`)
    await Promise.all(ids.map((id, at) => turn(at).record(call(id), call(id, answer(id)))))
    await Promise.all(ids.slice(10).map((id, at) => turn(at).record(call(id, hangup(id)))))
    expect((await one.states()).sort()).toEqual(ids.slice(0, 10).map((id) => `${id} talking`))
  })

  it('of an account do not wait for long when its store hangs', async () => {
    const store = memoryStore()
    let isHanging = true
    const readAccount = vi.fn<CallStore['readAccount']>((...of) =>
      isHanging ? new Promise(() => undefined) : store.readAccount(...of),
    )
    const { record, states, time } = liveOf({ store: { ...store, readAccount } })
    const before = time.waiting
    void record(call('A'))
    await vi.waitFor(() => expect(readAccount).toHaveBeenCalled())
    isHanging = false
    const second = record(call('B'))
    await vi.waitFor(() => expect(time.waiting).toBe(before + 1))
    time.advance(5000)
    await second
    expect(await states()).toEqual(['B ringing'])
  })

  it('are written although one before could not be', async () => {
    const store = memoryStore()
    const readAccount = vi.fn<CallStore['readAccount']>((...of) => store.readAccount(...of))
    const { record, states } = liveOf({ store: { ...store, readAccount } })
    readAccount.mockRejectedValueOnce(new Error('down'))
    const [first, second] = await Promise.allSettled([record(call('A')), record(call('B'))])
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled'])
    expect(await states()).toEqual(['B ringing'])
  })

  it('cannot be written when others are always faster, and that is said', async () => {
    const { record } = liveOf({ store: { ...memoryStore(), writeCalls: async () => undefined } })
    await expect(record(newCall('A'))).rejects.toMatchObject({ code: 'store_unavailable' })
  })
})

describe('a line without a user', () => {
  const nobody = { ...newCall('A'), users: [], userIds: [], fullUserIds: [] }

  it('belongs to the account of the call that it is a leg of, and to nobody otherwise', async () => {
    const store = memoryStore()
    const { record, list } = liveOf({ store })
    await record(nobody, hangup('A', 'cancel'))
    expect(await store.accountsWithCalls()).toEqual([])
    await record(newCall('A'), { ...nobody, callId: 'B' })
    expect(await list({ account })).toMatchObject([{ legs: [{ callId: 'A' }, { callId: 'B', people: [] }] }])
  })

  it('belongs to whom its number belongs, if the program knows', async () => {
    const { record, states } = liveOf({ accountOf: ({ to }) => (to === nobody.to ? account : undefined) })
    await record(nobody)
    expect(await states()).toEqual(['A ringing'])
    await record(hangup('A', 'cancel'))
    expect(await states()).toEqual([])
  })

  it('belongs to the account of who picks up', async () => {
    const { record, list } = liveOf()
    await record(nobody, answer('A', 'ben'))
    expect(await list({ account })).toMatchObject([
      { state: 'talking', legs: [{ answeredBy: person('ben') }] },
    ])
  })
})

describe('liveCalls()', () => {
  it.each<[string, unknown]>([
    ['needs the option store', {}],
    [
      'has no option `ringingLimits`. Did you mean `ringingLimit`?',
      { store: memoryStore(), ringingLimits: 1 },
    ],
    ['ask must be a function', { store: memoryStore(), ask: true }],
    ['connections and sipgate belong together', { store: memoryStore(), sipgate: { as: () => undefined } }],
    [
      'ask takes the place of connections and sipgate',
      { store: memoryStore(), ask: () => undefined, sipgate: {}, connections: {} },
    ],
    ['keep must be a whole number of milliseconds', { store: memoryStore(), keep: 0.5 }],
    ['platform must be an object', { store: memoryStore(), platform: 1 }],
  ])('says that it %s', (message, options) => {
    expect(() => liveCalls(options as LiveCallsOptions)).toThrow(message)
  })

  it('says problems on the console, on one line', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { record, clear, time } = liveOf({
      onProblem: undefined,
      ask: () => Promise.reject(new Error('a\nb')),
    })
    await record(newCall('A'), answer('A'))
    time.advance(5 * minute)
    await clear()
    expect(warn.mock.calls).toEqual([['sipgate-kit: ask_failed for live calls: Error: a b']])
    warn.mockRestore()
  })
})
