import assert from 'node:assert/strict'
import { hour, newGrant, random, sessionOf } from './new-rows.ts'
import { atOnce, storeTest, type StoreTest } from './store-test.ts'

/** Tokens, and the lease under which one process at a time renews them. */
export const grantTests: readonly StoreTest[] = [
  storeTest('grants come back as they were added', async (store) => {
    const grant = newGrant({
      version: 3,
      refreshExpiresAt: 9_999_999_999_999,
      idTokenSub: 'f:☎️',
      sessionState: random(),
      accessToken: 'x'.repeat(8000),
    })
    await store.addGrant(grant)
    assert.deepEqual(await store.findGrant(grant.id), grant)
    assert.equal(await store.findGrant(random()), undefined)
  }),
  storeTest('leases are held by one owner until they end', async (store) => {
    const grant = newGrant()
    await store.addGrant(grant, { session: sessionOf(grant) })
    assert.deepEqual(await store.leaseGrant(grant.id, 'a', 1000, 16_000), grant)
    assert.equal(await store.leaseGrant(grant.id, 'b', 1001, 16_001), 'busy')
    assert.deepEqual(await store.leaseGrant(grant.id, 'a', 1001, 16_000), grant)
    assert.deepEqual(await store.leaseGrant(grant.id, 'b', 16_000, 31_000), grant)
    await store.releaseLease(grant.id, 'a')
    assert.equal(await store.leaseGrant(grant.id, 'c', 16_001, 31_000), 'busy')
    await store.releaseLease(grant.id, 'b')
    assert.deepEqual(await store.leaseGrant(grant.id, 'c', 16_002, 31_000), grant)
    assert.equal(await store.leaseGrant(random(), 'a', 1000, 2000), undefined)
    await store.releaseLease(random(), 'a')
  }),
  storeTest('T29: leases are given to one of many at once', async (store) => {
    const grant = newGrant()
    await store.addGrant(grant)
    const leases = await atOnce(20, (index) => store.leaseGrant(grant.id, `owner-${index}`, 1000, 16_000))
    assert.deepEqual(
      leases.filter((lease) => lease !== 'busy'),
      [grant],
    )
  }),
  storeTest('T35: leases do not outlive a clock that was set back', async (store) => {
    const grant = newGrant()
    await store.addGrant(grant, { session: sessionOf(grant) })
    await store.leaseGrant(grant.id, 'a', 10 * hour, 10 * hour + 15_000)
    assert.deepEqual(await store.leaseGrant(grant.id, 'b', hour, hour + 15_000), grant)
    assert.equal(await store.leaseGrant(grant.id, 'c', hour, hour + 15_000), 'busy')
  }),
  storeTest('T29: renewals need the owner and the version that was read', async (store) => {
    const grant = newGrant()
    await store.addGrant(grant, { session: sessionOf(grant) })
    await store.leaseGrant(grant.id, 'late', 1000, 2000)
    await store.leaseGrant(grant.id, 'winner', 2000, 17_000)
    const claim = { id: grant.id, version: 0 }
    const next = { ...grant, accessToken: 'next' }
    assert.equal(await store.renewGrant({ ...claim, owner: 'late' }, next), false)
    assert.equal(await store.renewGrant({ ...claim, owner: 'winner', version: 1 }, next), false)
    assert.deepEqual(await store.findGrant(grant.id), grant)
    assert.equal(await store.renewGrant({ ...claim, owner: 'winner' }, next), true)
    assert.deepEqual(await store.findGrant(grant.id), { ...next, version: 1 })
    assert.equal(await store.renewGrant({ ...claim, owner: 'winner' }, next), false)
    assert.deepEqual(await store.leaseGrant(grant.id, 'next', 2001, 3000), { ...next, version: 1 })
  }),
  storeTest('T31: a loser cannot end what a winner wrote', async (store) => {
    const grant = newGrant()
    const session = sessionOf(grant)
    await store.addGrant(grant, { session })
    await store.leaseGrant(grant.id, 'a', 1000, 2000)
    assert.equal(await store.endGrant({ id: grant.id, owner: 'b', version: 0 }), false)
    assert.equal(await store.endGrant({ id: grant.id, owner: 'a', version: 7 }), false)
    assert.notEqual(await store.findSession(session.idHash), undefined)
    assert.equal(await store.endGrant({ id: grant.id, owner: 'a', version: 0 }), true)
    assert.equal(await store.findSession(session.idHash), undefined)
    assert.equal(await store.endGrant({ id: grant.id, owner: 'a', version: 0 }), false)
  }),
  storeTest('re-encryption leaves what the first key encrypted as it is', async (store) => {
    const grant = newGrant()
    await store.addGrant(grant)
    const { rows, keysInUse } = await store.reencrypt()
    assert.equal(rows, 0)
    assert.equal(keysInUse.length, 1)
    assert.deepEqual(await store.findGrant(grant.id), grant)
  }),
]
