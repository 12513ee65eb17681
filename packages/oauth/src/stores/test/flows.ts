import assert from 'node:assert/strict'
import { hour, newFlow, random } from './new-rows.ts'
import { atOnce, oddTexts, storeTest, type StoreTest } from './store-test.ts'

const limits = { perBrowser: 3, total: 1000 }

/** Logins that wait for their callback. */
export const flowTests: readonly StoreTest[] = [
  storeTest('T2: flows are taken once, by the browser that started them', async (store) => {
    const flow = newFlow({ client: 'c', owner: 'company-1' })
    await store.addFlow(flow, limits)
    const hashes = [random(), flow.browserHash]
    assert.deepEqual(await store.takeFlow(flow.stateHash, hashes, 2000), { outcome: 'taken', flow })
    assert.deepEqual(await store.takeFlow(flow.stateHash, hashes, 2000), { outcome: 'used', flow })
    assert.deepEqual(await store.takeFlow(flow.stateHash, hashes, hour), { outcome: 'used', flow })
  }),
  storeTest('T12: flows are taken by one of many at once', async (store) => {
    const flow = newFlow()
    await store.addFlow(flow, limits)
    const takings = await atOnce(20, () => store.takeFlow(flow.stateHash, [flow.browserHash], 2000))
    assert.equal(takings.filter(({ outcome }) => outcome === 'taken').length, 1)
    assert.equal(takings.filter(({ outcome }) => outcome === 'used').length, 19)
  }),
  storeTest('T1: flows stay untouched when another browser asks', async (store) => {
    const flow = newFlow()
    await store.addFlow(flow, limits)
    assert.deepEqual(await store.takeFlow(flow.stateHash, [random()], 2000), { outcome: 'foreign' })
    assert.deepEqual(await store.takeFlow(flow.stateHash, [], 2000), { outcome: 'foreign' })
    assert.equal((await store.takeFlow(flow.stateHash, [flow.browserHash], 2000)).outcome, 'taken')
    assert.deepEqual(await store.takeFlow(random(), [flow.browserHash], 2000), { outcome: 'unknown' })
  }),
  storeTest('T4: flows expire', async (store) => {
    const flow = newFlow()
    await store.addFlow(flow, limits)
    const take = (now: number) => store.takeFlow(flow.stateHash, [flow.browserHash], now)
    assert.deepEqual(await take(flow.expiresAt), { outcome: 'expired' })
    assert.equal((await take(flow.expiresAt - 1)).outcome, 'taken')
  }),
  storeTest(
    'flows are limited in number for a browser: its oldest give way, and no other’s',
    async (store) => {
      const [browserHash, other] = [random(), newFlow({ createdAt: 1 })]
      const flows = [0, 1, 2, 3].map((index) => newFlow({ browserHash, createdAt: 1000 + index }))
      for (const flow of [other, ...flows]) await store.addFlow(flow, limits)
      const outcomes = []
      for (const flow of flows)
        outcomes.push((await store.takeFlow(flow.stateHash, [browserHash], 2000)).outcome)
      assert.deepEqual(outcomes, ['unknown', 'taken', 'taken', 'taken'])
      assert.equal((await store.takeFlow(other.stateHash, [other.browserHash], 2000)).outcome, 'taken')
    },
  ),
  storeTest('flows are limited in number in all: the oldest give way', async (store) => {
    const [one, two] = [newFlow({ createdAt: 5000 }), newFlow({ createdAt: 6000 })]
    for (const flow of [one, two]) await store.addFlow(flow, { perBrowser: 3, total: 1 })
    const take = async ({ stateHash, browserHash }: typeof one) =>
      (await store.takeFlow(stateHash, [browserHash], 7000)).outcome
    assert.equal(await take(one), 'unknown')
    assert.equal(await take(two), 'taken')
  }),
  storeTest('flows are added by many at once, and none is lost', async (store) => {
    const flows = Array.from({ length: 20 }, () => newFlow())
    await atOnce(20, (index) => store.addFlow(flows[index]!, limits))
    for (const flow of flows)
      assert.deepEqual(await store.takeFlow(flow.stateHash, [flow.browserHash], 2000), {
        outcome: 'taken',
        flow,
      })
  }),
  storeTest('T21: flows are swept an hour after their end, used or not', async (store) => {
    const [used, unused] = [newFlow(), newFlow()]
    for (const flow of [used, unused]) await store.addFlow(flow, limits)
    await store.takeFlow(used.stateHash, [used.browserHash], 2000)
    assert.equal(await store.sweep(used.expiresAt + hour - 1), 0)
    assert.equal(await store.sweep(used.expiresAt + hour), 2)
    assert.deepEqual(await store.takeFlow(used.stateHash, [used.browserHash], 2000), { outcome: 'unknown' })
  }),
  storeTest('T40: flows take any text as a hash, without reading anything into it', async (store) => {
    const flows = oddTexts.map((stateHash) => newFlow({ stateHash, browserHash: `b${stateHash}` }))
    for (const flow of flows) await store.addFlow(flow, limits)
    for (const flow of flows)
      assert.deepEqual(await store.takeFlow(flow.stateHash, [flow.browserHash], 2000), {
        outcome: 'taken',
        flow,
      })
  }),
]
