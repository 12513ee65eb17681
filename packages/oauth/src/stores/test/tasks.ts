import assert from 'node:assert/strict'
import { hour } from './new-rows.ts'
import { atOnce, oddTexts, storeTest, type StoreTest } from './store-test.ts'

/** What processes agree on: who does a task, and how often something happened. */
export const taskTests: readonly StoreTest[] = [
  storeTest('tasks are done by one process at a time', async (store) => {
    assert.equal(await store.takeLease('task', 'a', 1000, 2000), true)
    assert.equal(await store.takeLease('task', 'b', 1500, 2500), false)
    assert.equal(await store.takeLease('other', 'b', 1500, 2500), true)
    assert.equal(await store.takeLease('task', 'a', 1500, 2500), true)
    await store.endLease('task', 'b')
    assert.equal(await store.takeLease('task', 'b', 1600, 2600), false)
    assert.equal(await store.takeLease('task', 'b', 2500, 3500), true)
    await store.endLease('task', 'b')
    assert.equal(await store.takeLease('task', 'c', 2501, 3000), true)
    await store.endLease('unknown', 'c')
  }),
  storeTest('tasks are taken by one of many at once', async (store) => {
    const taken = await atOnce(20, (index) => store.takeLease('task', `owner-${index}`, 1000, 2000))
    assert.equal(taken.filter(Boolean).length, 1)
  }),
  storeTest('T35: tasks and counts do not outlive a clock that was set back', async (store) => {
    await store.takeLease('task', 'a', 10 * hour, 10 * hour + 1000)
    assert.equal(await store.takeLease('task', 'b', hour, hour + 1000), true)
    await store.countUse('key', 10 * hour, 10 * hour + 1000)
    assert.deepEqual(await store.countUse('key', hour, hour + 1000), { count: 1, until: hour + 1000 })
  }),
  storeTest('uses are counted in a window, then in a new one', async (store) => {
    assert.deepEqual(await store.countUse('k', 1000, 2000), { count: 1, until: 2000 })
    assert.deepEqual(await store.countUse('k', 1500, 2500), { count: 2, until: 2000 })
    assert.deepEqual(await store.countUse('other', 1500, 2500), { count: 1, until: 2500 })
    assert.deepEqual(await store.countUse('k', 2000, 3000), { count: 1, until: 3000 })
  }),
  storeTest('uses are counted by many at once, each of them', async (store) => {
    const counts = await atOnce(50, () => store.countUse('key', 1000, 2000))
    const sorted = counts.map(({ count }) => count).sort((one, other) => one - other)
    assert.deepEqual(
      sorted,
      Array.from({ length: 50 }, (_, index) => index + 1),
    )
  }),
  storeTest('T40: tasks and uses take any text as a name, and keep all apart', async (store) => {
    for (const name of oddTexts) {
      assert.equal(await store.takeLease(name, 'a', 1000, 2000), true)
      assert.equal((await store.countUse(name, 1000, 2000)).count, 1)
    }
  }),
  storeTest('leases and counts that have ended are swept, however many', async (store) => {
    await store.takeLease('task', 'a', 1000, 2000)
    await atOnce(1100, (index) => store.countUse(`key-${index}`, 1000, 2000))
    await store.countUse('alive', 1000, 3000)
    assert.equal(await store.sweep(1999), 0)
    assert.equal(await store.sweep(2000), 1101)
    assert.equal(await store.sweep(2000), 0)
    assert.equal((await store.countUse('alive', 2000, 4000)).count, 2)
  }),
]
