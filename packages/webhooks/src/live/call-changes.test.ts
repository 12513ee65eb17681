import { describe, expect, it, vi } from 'vitest'
import { answer, hangup, newCall } from '../../test/call-pushes.ts'
import { account, call, liveOf, other, short, start, take } from '../../test/live-of.ts'
import { memoryStore, type CallStore } from '../index.ts'

describe('changes', () => {
  it('begin with the calls in progress, and go on with what happens in any instance', async () => {
    const store = memoryStore()
    const [one, two] = [liveOf({ store }), liveOf({ store })]
    await one.record(call('A'), call('B'), call('B', hangup('B', 'busy')))
    const changes = start(two)
    expect((await take(changes, 1)).map(short)).toEqual(['reset A ringing'])
    const next = take(changes, 2)
    await one.record(call('A', answer('A')))
    await two.record(call('C'))
    expect((await next).map(short)).toEqual(['1000001 A talking', '1000001 C ringing'])
    await changes.return?.()
  })

  it('are those of one account, if it is asked for', async () => {
    const { record, live } = liveOf()
    await record(call('A'), other(call('A')))
    const changes = start(live, { account: '1000002' })
    expect(await take(changes, 1)).toMatchObject([{ type: 'reset', calls: [{ account: '1000002' }] }])
    await record(call('A', answer('A')), other(call('B')))
    expect((await take(changes, 1)).map(short)).toEqual(['1000002 B ringing'])
    await changes.return?.()
  })

  it('go on from a position, in another process too', async () => {
    const store = memoryStore()
    const before = liveOf({ store })
    await before.record(call('A'))
    const [first] = await take(start(before), 1)
    await before.record(call('A', answer('A')), call('B'), other(call('C')))
    await before.close()
    const { record, live } = liveOf({ store })
    const changes = start(live, { since: first?.position, account })
    expect((await take(changes, 2)).map(short)).toEqual(['1000001 A talking', '1000001 B ringing'])
    await record(call('A', hangup('A')))
    const [last] = await take(changes, 1)
    expect(last && short(last)).toBe('1000001 A ended')
    // Nothing came since, so it waits for the next one.
    const later = take(start(live, { since: last?.position }), 1)
    await record(call('D'))
    expect((await later).map(short)).toEqual(['1000001 D ringing'])
    await live.close()
  })

  it('begin anew when those after the position are not kept any more, or the position is from elsewhere', async () => {
    const store = memoryStore({ mostChanges: 3 })
    const { record } = liveOf({ store })
    const { newest: position } = await store.changesKept()
    await record(...['A', 'B', 'C', 'D'].map((id) => call(id)))
    const first = async (since: number) => {
      const { live } = liveOf({ store })
      const changes = await take(start(live, { since }), 1)
      await live.close()
      return changes.map(short)
    }
    const all = 'reset A ringing, B ringing, C ringing, D ringing'
    for (const since of [position, 0, -1, position + 5, Number.NaN, position + 1.5, Infinity])
      expect(await first(since)).toEqual([all])
    expect(await first(position + 1)).toEqual(['1000001 B ringing'])
    expect(await first(position + 3)).toEqual(['1000001 D ringing'])
  })

  it('begin anew for a position of the future, while others watch, too', async () => {
    const store = memoryStore()
    const { record, live } = liveOf({ store })
    const other = start(live)
    await take(other, 1)
    const next = take(other, 1)
    await record(call('A'))
    await next
    const { newest } = await store.changesKept()
    expect((await take(start(live, { since: newest + 5 }), 1)).map(short)).toEqual(['reset A ringing'])
    await live.close()
  })

  it('end at once, even if more are at hand', async () => {
    const store = memoryStore()
    const { record, live } = liveOf({ store })
    const { newest } = await store.changesKept()
    await record(call('A'), call('B'), call('C'))
    const stop = new AbortController()
    const changes = start(live, { since: newest, signal: stop.signal })
    expect((await take(changes, 1)).map(short)).toEqual(['1000001 A ringing'])
    stop.abort()
    expect(await changes.next()).toMatchObject({ done: true })
  })

  it('of a quiet account are not looked for again and again while others change', async () => {
    const inner = memoryStore()
    const readChanges = vi.fn<CallStore['readChanges']>((...of) => inner.readChanges(...of))
    const { record, live } = liveOf({ store: { ...inner, readChanges } })
    const { newest } = await inner.changesKept()
    await record(call('A'), call('B'))
    const changes = start(live, { account: '1000002', since: newest })
    const next = take(changes, 1)
    for (let at = 0; at < 10; at++) await record(call(`call-${at}`))
    await new Promise((resolve) => setImmediate(resolve))
    expect(readChanges.mock.calls.length).toBeLessThan(25)
    await record(other(call('C')))
    expect((await next).map(short)).toEqual(['1000002 C ringing'])
    await live.close()
  })

  it('that come while the store is read are not missed', async () => {
    const inner = memoryStore()
    let isFirst = true
    const { record, live } = liveOf({
      store: {
        ...inner,
        async readChanges(...of) {
          const found = await inner.readChanges(...of)
          if (of[2] === account && isFirst) {
            isFirst = false
            await record(call('A'))
            await new Promise((resolve) => setImmediate(resolve))
          }
          return found
        },
      },
    })
    const { newest } = await inner.changesKept()
    expect((await take(start(live, { account, since: newest }), 1)).map(short)).toEqual(['1000001 A ringing'])
    await live.close()
  })

  it('are not watched any more, if the last one left before the store was ready', async () => {
    const inner = memoryStore()
    const stopped = vi.fn()
    let isReady = () => {}
    const ready = new Promise<void>((resolve) => (isReady = resolve))
    const { live } = liveOf({ store: { ...inner, watch: () => ready.then(() => stopped) } })
    const changes = start(live)
    await take(changes, 1)
    await changes.return?.()
    isReady()
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce())
  })

  it('of an earlier process with a store in memory are not taken for those of this one', async () => {
    const before = liveOf()
    await before.record(call('A'), call('B'))
    const [last] = await take(start(before), 1)
    const later = vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now() + 1)
    const { record, live } = liveOf()
    later.mockRestore()
    const empty = start(live, { since: last?.position })
    expect((await take(empty, 1)).map(short)).toEqual(['reset '])
    await empty.return?.()
    await record(call('C'), call('D'), call('E'))
    expect((await take(start(live, { since: last?.position }), 1)).map(short)).toEqual([
      'reset C ringing, D ringing, E ringing',
    ])
  })

  it('show the calls of all accounts as they are at one time, even while they change', async () => {
    const inner = memoryStore()
    const { record } = liveOf({ store: inner })
    await record(call('A'), other(call('B')))
    // Between the two accounts, the first one changes.
    const readAccount: CallStore['readAccount'] = async (...of) => {
      const found = await inner.readAccount(...of)
      if (of[0] === '1000002') await record(call('A', answer('A')))
      return found
    }
    const { live } = liveOf({ store: { ...inner, readAccount } })
    const changes = start(live)
    expect((await take(changes, 1)).map(short)).toEqual(['reset A talking, B ringing'])
    await record(call('A', hangup('A')))
    expect((await take(changes, 1)).map(short)).toEqual(['1000001 A ended'])
    await live.close()
  })

  it('reach who reads slowly, late but complete, or as a reset; nothing waits in memory for them', async () => {
    const count = 2500
    const { record, live } = liveOf()
    const slow = start(live)
    await take(slow, 1)
    for (let at = 0; at < count; at++) await record(call(`call-${at}`))
    const taken = await take(slow, count)
    expect(taken.map((change) => change.type === 'call' && change.call.id)).toEqual(
      Array.from({ length: count }, (_, at) => `call-${at}`),
    )
    await slow.return?.()

    const small = memoryStore({ mostChanges: 100 })
    const { record: write, live: view } = liveOf({ store: small })
    const tooSlow = start(view)
    await take(tooSlow, 1)
    for (let at = 0; at < 1500; at++)
      await write(call('A', at % 2 ? hangup('A') : newCall('A')), call(`call-${at}`))
    expect(await take(tooSlow, 1)).toMatchObject([{ type: 'reset' }])
    await tooSlow.return?.()
  })

  it('are read from the store once for all who watch, and not at all when nobody does', async () => {
    const inner = memoryStore()
    const stopped = vi.fn()
    const watch = vi.fn(async (wake: () => void) => {
      const stop = await inner.watch(wake)
      return () => {
        stopped()
        stop()
      }
    })
    const readChanges = vi.fn<CallStore['readChanges']>((...of) => inner.readChanges(...of))
    const { record, live } = liveOf({ store: { ...inner, watch, readChanges } })
    const watching = Array.from({ length: 20 }, () => start(live))
    for (const changes of watching) await take(changes, 1)
    readChanges.mockClear()
    for (const id of ['A', 'B', 'C']) {
      const next = watching.map((changes) => take(changes, 1))
      await record(call(id))
      for (const taken of await Promise.all(next)) expect(taken.map(short)).toEqual([`1000001 ${id} ringing`])
    }
    expect(watch).toHaveBeenCalledOnce()
    expect(readChanges.mock.calls.length).toBeLessThanOrEqual(3)
    for (const changes of watching) {
      expect(stopped).not.toHaveBeenCalled()
      await changes.return?.()
    }
    expect(stopped).toHaveBeenCalledOnce()
    readChanges.mockClear()
    await record(call('D'))
    expect(readChanges).not.toHaveBeenCalled()
  })

  it('go on when the store comes back, and the program is told that it was gone', async () => {
    const store = memoryStore()
    const broken = new Error('down')
    let isDown = false
    const readChanges: CallStore['readChanges'] = (...of) =>
      isDown ? Promise.reject(broken) : store.readChanges(...of)
    const { record, live, problems, time } = liveOf({ store: { ...store, readChanges } })
    const changes = start(live)
    await take(changes, 1)
    await record(call('A'))
    await take(changes, 1)
    isDown = true
    const next = take(changes, 1)
    await record(call('B'))
    await vi.waitFor(() => expect(problems).toEqual([{ code: 'store_failed', error: broken }]))
    isDown = false
    time.advance(1000)
    expect((await next).map(short)).toEqual(['1000001 B ringing'])
    await live.close()
  })

  it('end with the signal, with close(), and with the loop that reads them', async () => {
    const { record, live } = liveOf()
    await record(call('A'))
    const stop = new AbortController()
    const [aborted, closed] = [start(live, { signal: stop.signal }), start(live)]
    for (const changes of [aborted, closed]) await take(changes, 1)
    const ends = [aborted, closed].map((changes) => changes.next())
    // All that the store has to say has been said, so only the signal can end it.
    await new Promise((resolve) => setImmediate(resolve))
    stop.abort()
    expect(await ends[0]).toEqual({ done: true, value: undefined })
    for await (const change of live.changes()) {
      expect(short(change)).toBe('reset A ringing')
      break
    }
    await live.close()
    expect(await ends[1]).toEqual({ done: true, value: undefined })
    expect(await start(live).next()).toMatchObject({ done: true })
    expect(await start(live, { signal: stop.signal }).next()).toMatchObject({ done: true })
  })
})
