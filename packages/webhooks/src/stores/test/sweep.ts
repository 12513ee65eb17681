import assert from 'node:assert/strict'
import { ended, idsOf, newCall, write } from './new-calls.ts'
import { atOnce, storeTest, type StoreTest } from './store-test.ts'

const never = 0
const always = Number.MAX_SAFE_INTEGER
const times = { now: 1000, leaseUntil: 2000, keepUntil: 3000 }

/** What is deleted, and what stays. */
export const sweepTests: readonly StoreTest[] = [
  storeTest('pushes are swept when they are to be forgotten, answered or not', async (one, two) => {
    for (const key of ['a', 'b']) await one.claimPush(key, times)
    await one.answerPush('a', 'x')
    await one.claimPush('c', { ...times, keepUntil: 3001 })
    await two.sweep(2999, never)
    assert.equal((await one.claimPush('a', times)).outcome, 'answered')
    await two.sweep(3000, never)
    for (const key of ['a', 'b']) assert.equal((await one.claimPush(key, times)).outcome, 'mine')
    assert.equal((await one.claimPush('c', times)).outcome, 'busy')
  }),
  storeTest('calls that ended are swept, calls in progress never', async (one, two) => {
    const [old, young, running] = [newCall(), newCall(), newCall()]
    await write(one, 'a', ended(old, 4999), ended(young, 5000), running)
    await two.sweep(never, 5000)
    assert.deepEqual(idsOf((await one.readAccount('a')).calls), idsOf([young, running]))
    assert.deepEqual((await one.readAccount('a', [old.id, old.legs[0]!.callId])).calls, [])
    await two.sweep(never, always)
    assert.deepEqual((await one.readAccount('a')).calls, [running])
    assert.equal(await one.accountOfCall([running.id]), 'a')
  }),
  storeTest('an account goes with its last call, and can begin again', async (one, two) => {
    const call = newCall()
    const before = await write(one, 'a', ended(call, 4000))
    await two.sweep(never, 5000)
    assert.deepEqual(await one.readAccount('a'), { position: 0, calls: [] })
    assert.equal(await one.writeCalls('a', before, [call]), undefined)
    assert.ok((await one.writeCalls('a', 0, [call]))! > before)
  }),
  storeTest('old changes are swept; how far the store has come stays known', async (one, two) => {
    const [first, second] = [newCall({ startedAt: 1000 }), newCall({ startedAt: 2000 })]
    await write(one, 'a', first, second, ended(first, 3000))
    const all = await one.readChanges(0, 10)
    const last = all[2]!.position
    await two.sweep(never, 1000)
    assert.deepEqual(await one.readChanges(0, 10), all)
    await two.sweep(never, 2001)
    assert.deepEqual(await one.readChanges(0, 10), all.slice(2))
    assert.deepEqual(await two.changesKept(), { oldest: last, newest: last })
    await two.sweep(never, always)
    assert.deepEqual(await one.readChanges(0, 10), [])
    assert.deepEqual(await two.changesKept(), { oldest: last + 1, newest: last })
    const next = await write(two, 'a', newCall())
    assert.ok(next > last)
    assert.deepEqual(await one.changesKept(), { oldest: next, newest: next })
  }),
  storeTest('no change is swept before an older one, so that nobody misses one unawares', async (one) => {
    await write(one, 'a', newCall({ startedAt: 5000 }))
    await write(one, 'b', newCall({ startedAt: 1000, legs: [] }))
    await one.sweep(never, 3000)
    assert.equal((await one.readChanges(0, 10)).length, 2)
  }),
  storeTest('everything that is to go goes, however much', async (one) => {
    await atOnce(1100, (index) => one.claimPush(`key-${index}`, times))
    const calls = Array.from({ length: 1100 }, () => ended(newCall(), 4000))
    await write(one, 'a', ...calls)
    await one.sweep(always, always)
    assert.deepEqual((await one.readAccount('a')).calls, [])
    assert.deepEqual(await one.readChanges(0, 10), [])
    assert.equal((await one.claimPush('key-1099', times)).outcome, 'mine')
  }),
  storeTest('sweeps beside each other and beside writes lose no call in progress', async (one, two) => {
    const calls = Array.from({ length: 12 }, () => newCall())
    await atOnce(36, async (index) => {
      const store = index % 2 ? one : two
      if (index % 3 === 0) return store.sweep(never, always)
      const call = calls[index % 12]!
      const account = `account-${index % 4}`
      await write(store, account, index < 18 ? ended(newCall(), 4000) : call)
    })
    const left = await Promise.all([0, 1, 2, 3].map((index) => one.readAccount(`account-${index}`)))
    const running = left.flatMap(({ calls }) => calls).filter(({ state }) => state !== 'ended')
    const written = [
      ...new Set(Array.from({ length: 18 }, (_, index) => index + 18).filter((index) => index % 3 !== 0)),
    ]
    assert.deepEqual(
      [...new Set(idsOf(running))],
      [...new Set(idsOf(written.map((index) => calls[index % 12]!)))],
    )
  }),
]
