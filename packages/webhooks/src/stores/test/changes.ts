import assert from 'node:assert/strict'
import type { CallChange } from '../store.ts'
import { ended, newCall, write } from './new-calls.ts'
import { atOnce, storeTest, type StoreTest } from './store-test.ts'

/** Changes of calls, as those who watch them read them. */
export const changeTests: readonly StoreTest[] = [
  storeTest(
    'each call that is written is a change, in order, with a position of its own',
    async (one, two) => {
      const [first, second, other] = [newCall(), newCall(), newCall({ account: 'b' })]
      await write(one, 'a', first, second)
      await write(two, 'b', other)
      const last = await write(one, 'a', ended(first, 5000))
      const changes = await two.readChanges(0, 10)
      assert.deepEqual(
        changes.map(({ account, call }) => [account, call]),
        [
          ['a', first],
          ['a', second],
          ['b', other],
          ['a', ended(first, 5000)],
        ],
      )
      const positions = changes.map(({ position }) => position)
      assert.deepEqual(
        positions,
        [...new Set(positions)].sort((a, b) => a - b),
      )
      assert.equal(positions.at(-1), last)
      assert.deepEqual(await one.changesKept(), { oldest: positions[0], newest: last })
    },
  ),
  storeTest('a call that is written twice at once is two changes', async (one) => {
    const call = newCall()
    await write(one, 'a', call, ended(call, 5000))
    assert.deepEqual(
      (await one.readChanges(0, 10)).map(({ call }) => call),
      [call, ended(call, 5000)],
    )
    assert.deepEqual((await one.readAccount('a')).calls, [ended(call, 5000)])
  }),
  storeTest('changes are read from any position, some at a time, and of one account', async (one) => {
    for (let round = 0; round < 5; round++) {
      await write(one, 'a', newCall())
      await write(one, 'b', newCall())
    }
    const all = await one.readChanges(0, 100)
    assert.equal(all.length, 10)
    assert.deepEqual(await one.readChanges(0, 3), all.slice(0, 3))
    assert.deepEqual(await one.readChanges(all[2]!.position, 3), all.slice(3, 6))
    assert.deepEqual(await one.readChanges(all[9]!.position, 3), [])
    const ofB = all.filter(({ account }) => account === 'b')
    assert.deepEqual(await one.readChanges(0, 2, 'b'), ofB.slice(0, 2))
    assert.deepEqual(await one.readChanges(ofB[1]!.position, 9, 'b'), ofB.slice(2))
    assert.deepEqual(await one.readChanges(0, 9, 'c'), [])
  }),
  storeTest('who follows the changes misses none, whoever writes meanwhile', async (one, two) => {
    const writers = atOnce(24, (index) => write(index % 2 ? one : two, `account-${index % 6}`, newCall()))
    let writing = true
    void writers.finally(() => (writing = false))
    const seen: CallChange[] = []
    for (let more = true; more;) {
      more = writing
      const page = await two.readChanges(seen.at(-1)?.position ?? 0, 5)
      seen.push(...page)
      more ||= page.length > 0
    }
    await writers
    assert.equal(seen.length, 24)
    assert.deepEqual(seen, await one.readChanges(0, 100))
  }),
  storeTest('a store in which nothing was written has no changes', async (one) => {
    const { oldest, newest } = await one.changesKept()
    assert.equal(oldest, newest + 1)
    assert.deepEqual(await one.readChanges(0, 10), [])
  }),
  storeTest('who watches is woken by every instance, until it stops', async (one, two) => {
    let first = wakes()
    const stop = await one.watch(first.wake)
    const second = wakes()
    await one.watch(second.wake)
    await write(one, 'a', newCall())
    await Promise.all([first.woken(), second.woken()])
    await write(two, 'a', newCall())
    await Promise.all([first.woken(), second.woken()])
    stop()
    stop()
    first = { ...first, woken: () => Promise.reject(new Error('It was woken after its end.')) }
    const before = first.count()
    await write(two, 'a', newCall())
    await second.woken()
    assert.equal(first.count(), before)
  }),
  storeTest('the same function can watch twice', async (one) => {
    const watcher = wakes()
    const stop = await one.watch(watcher.wake)
    await one.watch(watcher.wake)
    stop()
    await write(one, 'a', newCall())
    await watcher.woken()
  }),
]

/** A function to be woken, and when it is next. */
function wakes() {
  let count = 0
  let seen = 0
  let woken = () => {}
  return {
    wake: () => {
      count++
      woken()
    },
    /** Resolves when it has been woken since the last time. */
    async woken() {
      if (count === seen) await new Promise<void>((resolve) => (woken = resolve))
      seen = count
    },
    count: () => count,
  }
}
