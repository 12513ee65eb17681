import assert from 'node:assert/strict'
import { hour, newGrant, random, sessionOf } from './new-rows.ts'
import { atOnce, oddTexts, storeTest, type StoreTest } from './store-test.ts'

/** Browsers that are logged in. */
export const sessionTests: readonly StoreTest[] = [
  storeTest('sessions lead to their grant, and note when they were used', async (store) => {
    const grant = newGrant()
    const session = sessionOf(grant)
    assert.deepEqual(await store.addGrant(grant, { session }), [])
    assert.deepEqual(await store.findSession(session.idHash), { session, grant })
    assert.equal(await store.findSession(random()), undefined)
    await store.touchSession(session.idHash, 5000, hour + 4000)
    const touched = { ...session, seenAt: 5000, idleUntil: hour + 4000 }
    assert.deepEqual(await store.findSession(session.idHash), { session: touched, grant })
  }),
  storeTest('sessions that have ended do not come back when they are used', async (store) => {
    const grant = newGrant()
    const session = sessionOf(grant)
    await store.addGrant(grant, { session })
    await store.endSession(session.idHash)
    await store.touchSession(session.idHash, 5000, hour)
    assert.equal(await store.findSession(session.idHash), undefined)
  }),
  storeTest('T16: sessions end, with their grant, when a new login takes their place', async (store) => {
    const [old, other, next] = [newGrant(), newGrant(), newGrant()]
    const [oldSession, otherSession] = [sessionOf(old), sessionOf(other)]
    await store.addGrant(old, { session: oldSession })
    await store.addGrant(other, { session: otherSession })
    const login = { session: sessionOf(next), replaces: oldSession.idHash }
    assert.deepEqual(await store.addGrant(next, login), [old])
    assert.equal(await store.findSession(oldSession.idHash), undefined)
    assert.equal(await store.findGrant(old.id), undefined)
    assert.deepEqual(await store.findSession(otherSession.idHash), { session: otherSession, grant: other })
  }),
  storeTest('sessions may take the place of one that has ended already', async (store) => {
    const grant = newGrant()
    const session = sessionOf(grant)
    assert.deepEqual(await store.addGrant(grant, { session, replaces: random() }), [])
    assert.deepEqual(await store.findSession(session.idHash), { session, grant })
  }),
  storeTest('T20: sessions end at once, and return the grant to revoke', async (store) => {
    const grant = newGrant()
    const session = sessionOf(grant)
    await store.addGrant(grant, { session })
    assert.deepEqual(await store.endSession(session.idHash), grant)
    assert.equal(await store.endSession(session.idHash), undefined)
    assert.equal(await store.findGrant(grant.id), undefined)
  }),
  storeTest('sessions are ended by one of many at once', async (store) => {
    const grant = newGrant()
    const session = sessionOf(grant)
    await store.addGrant(grant, { session })
    const ended = await atOnce(20, () => store.endSession(session.idHash))
    assert.deepEqual(
      ended.filter((each) => each !== undefined),
      [grant],
    )
  }),
  storeTest('T21: sessions are swept when idle or too old, with their grants', async (store) => {
    const [idle, old, alive] = [newGrant(), newGrant(), newGrant()]
    await store.addGrant(idle, { session: sessionOf(idle, { idleUntil: 5000 }) })
    await store.addGrant(old, { session: sessionOf(old, { expiresAt: 5000 }) })
    await store.addGrant(alive, { session: sessionOf(alive) })
    assert.equal(await store.sweep(4999), 0)
    assert.equal(await store.sweep(5000), 2)
    assert.equal(await store.sweep(5000), 0)
    assert.equal(await store.findGrant(idle.id), undefined)
    assert.equal(await store.findGrant(old.id), undefined)
    assert.deepEqual(await store.findGrant(alive.id), alive)
  }),
  storeTest('T40: sessions take any text as an id, without reading anything into it', async (store) => {
    for (const id of [...oddTexts, '']) {
      const grant = newGrant({ id: `g${id}` })
      const session = sessionOf(grant, { idHash: id })
      assert.equal(await store.findSession(id), undefined)
      await store.addGrant(grant, { session })
      assert.deepEqual(await store.findSession(id), { session, grant })
    }
  }),
]
