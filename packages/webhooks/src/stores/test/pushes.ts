import assert from 'node:assert/strict'
import { random } from './new-calls.ts'
import { atOnce, storeTest, type StoreTest } from './store-test.ts'

const times = { now: 1000, leaseUntil: 9000, keepUntil: 3_600_000 }
const mine = { outcome: 'mine' }
const busy = { outcome: 'busy' }

/** A push is handled once, and answered the same each time. */
export const pushTests: readonly StoreTest[] = [
  storeTest('a push is handled once, and what was answered is known to every instance', async (one, two) => {
    assert.deepEqual(await one.claimPush('a', times), mine)
    assert.deepEqual(await two.claimPush('a', times), busy)
    assert.deepEqual(await two.claimPush('b', times), mine)
    await one.answerPush('a', '<Response/>')
    for (const store of [one, two])
      assert.deepEqual(await store.claimPush('a', { ...times, now: 3_599_999 }), {
        outcome: 'answered',
        answer: '<Response/>',
      })
    assert.deepEqual(await one.claimPush('b', times), busy)
  }),
  storeTest('an empty answer is an answer, whatever the clock', async (one, two) => {
    await one.claimPush('a', { now: 1000.5, leaseUntil: 9000.5, keepUntil: 3_600_000.5 })
    await one.answerPush('a', '')
    assert.deepEqual(await two.claimPush('a', times), { outcome: 'answered', answer: '' })
  }),
  storeTest('a push whose handler died is handled by another one when its time is over', async (one, two) => {
    await one.claimPush('a', times)
    assert.deepEqual(await two.claimPush('a', { ...times, now: 8999 }), busy)
    const later = { now: 9000, leaseUntil: 17_000, keepUntil: 3_700_000 }
    assert.deepEqual(await two.claimPush('a', later), mine)
    assert.deepEqual(await one.claimPush('a', { ...later, now: 16_999 }), busy)
    assert.deepEqual(await one.claimPush('a', { ...later, now: 17_000 }), mine)
  }),
  storeTest('a push is new again when it is to be forgotten, with no answer yet', async (one, two) => {
    await one.claimPush('a', times)
    await one.answerPush('a', 'old')
    const later = { now: 3_600_000, leaseUntil: 3_608_000, keepUntil: 7_200_000 }
    assert.deepEqual(await two.claimPush('a', later), mine)
    assert.deepEqual(await one.claimPush('a', later), busy)
  }),
  storeTest('a push is handled by one of many who claim it at once', async (one, two) => {
    for (const key of [random(), random()]) {
      const claims = await atOnce(30, (index) => (index % 2 ? one : two).claimPush(key, times))
      assert.equal(claims.filter(({ outcome }) => outcome === 'mine').length, 1)
      assert.equal(claims.filter(({ outcome }) => outcome === 'busy').length, 29)
    }
    const expired = await atOnce(30, (index) =>
      (index % 2 ? one : two).claimPush('x', { now: 9000 + index, leaseUntil: 20_000, keepUntil: 99_000 }),
    )
    assert.equal(expired.filter(({ outcome }) => outcome === 'mine').length, 1)
  }),
  storeTest('an answer is kept to the letter', async (one, two) => {
    const answer = `<?xml version="1.0"?><Response><Play><Url>https://a.example/?a=1&amp;b='☎️'</Url></Play>${'x'.repeat(5000)}</Response>`
    await one.claimPush('a', times)
    await one.answerPush('a', answer)
    assert.deepEqual(await two.claimPush('a', times), { outcome: 'answered', answer })
  }),
  storeTest('an answer to a push that nobody claimed is none', async (one) => {
    await one.answerPush('a', 'x')
    assert.deepEqual(await one.claimPush('a', times), mine)
  }),
]
