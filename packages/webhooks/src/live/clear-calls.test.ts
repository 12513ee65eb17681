import { describe, expect, it, vi } from 'vitest'
import { answer, newCall } from '../../test/call-pushes.ts'
import { account, call, liveOf, minute, short, start, take } from '../../test/live-of.ts'
import { steeredTime } from '../../test/steered-time.ts'
import { memoryStore, type LiveCallsOptions } from '../index.ts'

describe('a call whose hang-up never came', () => {
  it('is cleared when sipgate no longer lists it, some minutes after it was picked up', async () => {
    let listed = ['A', 'B']
    const ask = vi.fn(async () => listed)
    const { record, states, clear, get, time } = liveOf({ ask })
    await record(call('A'), call('A', answer('A')), call('B'), call('B', answer('B')))
    time.advance(5 * minute - 1)
    // It may be in a mailbox, which sipgate does not list.
    listed = ['B']
    await clear()
    expect(await states()).toEqual(['A talking', 'B talking'])
    expect(ask).not.toHaveBeenCalled()
    time.advance(1)
    await clear()
    expect(ask.mock.calls).toEqual([[account]])
    expect(await states()).toEqual(['B talking'])
    expect(await get(account, 'A')).toMatchObject({
      endedAt: time.platform.now(),
      cause: 'cleared',
      legs: [{ cause: 'cleared' }],
    })
    time.advance(24 * 60 * minute)
    await clear()
    expect(await states()).toEqual(['B talking'])
  })

  it.each<[string, LiveCallsOptions['ask']]>([
    ['nobody can be asked', undefined],
    ['it is not known', async () => undefined],
    ['asking fails', () => Promise.reject(new Error('down'))],
    [
      'asking fails at once',
      () => {
        throw new Error('down')
      },
    ],
  ])('is cleared after four hours when %s', async (_why, ask) => {
    const { record, states, clear, time, problems } = liveOf({ ask })
    await record(newCall('A'))
    time.advance(minute)
    await record(answer('A'))
    time.advance(4 * 60 * minute - 1)
    await clear()
    expect(await states()).toEqual(['A talking'])
    time.advance(1)
    await clear()
    expect(await states()).toEqual([])
    expect(problems.every(({ code }) => code === 'ask_failed')).toBe(true)
  })

  it('is cleared when it rings for longer than anybody waits, unless it was picked up unnoticed', async () => {
    const { record, states, clear, time, get } = liveOf({ ask: async () => ['B'] })
    await record(call('A'), call('B'))
    time.advance(10 * minute - 1)
    await clear()
    expect(await states()).toEqual(['A ringing', 'B ringing'])
    time.advance(1)
    await clear()
    expect(await states()).toEqual(['B talking'])
    expect(await get(account, 'B')).toMatchObject({ answeredAt: time.platform.now() })
  })

  it('is cleared when it rings for that long and nobody can be asked', async () => {
    const { record, states, clear, time } = liveOf()
    await record(newCall('A'))
    time.advance(10 * minute)
    await clear()
    expect(await states()).toEqual([])
  })

  it('is asked about by the shorter of two limits, and one that talks does not count from its first ring', async () => {
    const { record, states, clear, time } = liveOf({ talkingLimit: minute, ringingLimit: 60 * minute })
    await record(newCall('A'))
    time.advance(2 * minute)
    await record(answer('A'))
    await clear()
    expect(await states()).toEqual(['A talking'])
    time.advance(minute)
    await clear()
    expect(await states()).toEqual([])
  })

  it('is not cleared for what was true before sipgate was asked', async () => {
    const { record, states, clear, time } = liveOf({
      ask: async () => {
        await record(answer('A'))
        return []
      },
    })
    await record(newCall('A'))
    time.advance(10 * minute)
    await clear()
    expect(await states()).toEqual(['A talking'])
  })

  it('is looked for every minute, by each instance, without harm, until it is closed', async () => {
    const store = memoryStore()
    const time = steeredTime()
    const ask = vi.fn(async () => [])
    const [one, two] = [
      liveOf({ store, ask, platform: time.platform }),
      liveOf({ store, ask, platform: time.platform }),
    ]
    await one.record(newCall('A'), answer('A'))
    const changes = start(one)
    await take(changes, 1)
    const next = take(changes, 1)
    for (let minutes = 0; minutes < 6; minutes++) {
      time.advance(minute)
      await vi.waitFor(() => expect(time.waiting).toBeGreaterThanOrEqual(2))
    }
    expect((await next).map(short)).toEqual(['1000001 A ended'])
    expect(ask.mock.calls.length).toBeLessThanOrEqual(2)
    await one.close()
    await two.close()
    expect(time.waiting).toBe(0)
    expect([...one.problems, ...two.problems]).toEqual([])
  })

  it('is not looked for any more, if the view is closed meanwhile', async () => {
    const store = memoryStore()
    let answer = (_accounts: string[]) => {}
    const accountsWithCalls = vi.fn(() => new Promise<string[]>((resolve) => (answer = resolve)))
    const { time, live } = liveOf({ store: { ...store, accountsWithCalls } })
    time.advance(minute)
    const closed = live.close()
    answer([])
    await closed
    await new Promise((resolve) => setImmediate(resolve))
    expect(time.waiting).toBe(0)
  })

  it('is looked for again after the store failed', async () => {
    const store = memoryStore()
    const down = vi.fn(() => store.accountsWithCalls()).mockRejectedValueOnce(new Error('down'))
    const { time, problems, live } = liveOf({ store: { ...store, accountsWithCalls: down } })
    time.advance(minute)
    await vi.waitFor(() => expect(problems).toMatchObject([{ code: 'store_failed' }]))
    await vi.waitFor(() => expect(time.waiting).toBe(1))
    time.advance(minute)
    await vi.waitFor(() => expect(down).toHaveBeenCalledTimes(2))
    await live.close()
  })

  it('is not waited for when asking takes for ever', async () => {
    const { record, clear, time, problems } = liveOf({ ask: () => new Promise(() => undefined) })
    await record(newCall('A'), answer('A'))
    time.advance(5 * minute)
    const before = time.waiting
    const cleared = clear()
    await vi.waitFor(() => expect(time.waiting).toBe(before + 1))
    time.advance(30_000)
    await cleared
    expect(problems).toMatchObject([{ code: 'ask_failed' }])
  })
})

describe('people of a call are asked', () => {
  /** Users with a connection, and which calls sipgate shows them. */
  function asking(lists: Readonly<Record<string, readonly string[] | Error>>) {
    const list = vi.fn(async (owner: string) => {
      const found = lists[owner]
      if (found instanceof Error) throw found
      return { data: (found ?? []).map((callId) => ({ callId })) }
    })
    return {
      list,
      connections: {
        find: async ({ fullUserId }: { fullUserId: string }) => (fullUserId in lists ? [fullUserId] : []),
        accessToken: (owner: string) => owner,
      },
      sipgate: { as: (owner: string) => ({ calls: { list: () => list(owner) } }) },
    }
  }
  const [dana, ben] = ['1000001w0', '1000001w1']
  const talk = (id: string, who: 'dana' | 'ben') => [
    call(id, newCall(id, ['dana', 'ben'])),
    call(id, answer(id, who)),
  ]

  it('once each, and only about their own calls: others are not in their list', async () => {
    const { list, ...options } = asking({ [dana]: [], [ben]: ['C'] })
    const { record, states, clear, time } = liveOf(options)
    await record(...talk('A', 'dana'), ...talk('B', 'ben'), ...talk('C', 'ben'))
    time.advance(5 * minute)
    await clear()
    expect(await states()).toEqual(['C talking'])
    expect(list.mock.calls).toEqual([[dana], [ben]])
  })

  it('and whoever is not connected, or cannot be asked, is no reason to clear a call', async () => {
    const { list: _list, ...options } = asking({ [dana]: new Error('403') })
    const { record, states, clear, time, problems } = liveOf(options)
    await record(...talk('A', 'dana'), ...talk('B', 'ben'), ...talk('C', 'dana'))
    time.advance(5 * minute)
    await clear()
    expect(await states()).toEqual(['A talking', 'B talking', 'C talking'])
    expect(problems).toEqual([{ code: 'ask_failed', error: new Error('403') }])
  })

  it('never as a user of another account', async () => {
    const { list, ...options } = asking({ [dana]: [] })
    const live = liveOf(options)
    for (const push of talk('A', 'dana')) await live.live.record(push, '1000002')
    live.time.advance(5 * minute)
    await live.clear()
    expect(list).not.toHaveBeenCalled()
  })
})
