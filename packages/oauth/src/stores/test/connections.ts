import assert from 'node:assert/strict'
import type { ConnectionQuery, Store } from '../store.ts'
import { hour, newGrant, random, sessionOf } from './new-rows.ts'
import { atOnce, oddTexts, storeTest, type StoreTest } from './store-test.ts'

const ownersOf = async (store: Store, more: Partial<ConnectionQuery> = {}) =>
  (await store.listConnections({ client: 'c', after: '', limit: 10, ...more })).map(({ owner }) => owner)

/** Grants that the application's own users hold, whoever is logged in. */
export const connectionTests: readonly StoreTest[] = [
  storeTest('connections are found by client and owner', async (store) => {
    const grant = newGrant({ owner: 'company-1' })
    assert.deepEqual(await store.addGrant(grant), [])
    assert.deepEqual(await store.findConnection('c', 'company-1'), grant)
    assert.equal(await store.findConnection('other', 'company-1'), undefined)
    assert.equal(await store.findConnection('c', 'company-2'), undefined)
  }),
  storeTest(
    'connections take the place of the one their owner had, whose sessions move over',
    async (store) => {
      const [old, other, next] = ['a', 'b', 'a'].map((owner) => newGrant({ owner }))
      const elsewhere = newGrant({ owner: 'a', client: 'other' })
      const session = sessionOf(old!)
      await store.addGrant(old!, { session })
      for (const grant of [other!, elsewhere, newGrant()]) assert.deepEqual(await store.addGrant(grant), [])
      await store.leaseGrant(old!.id, 'renewing', 1000, 16_000)
      assert.deepEqual(await store.addGrant(next!), [old])
      assert.deepEqual(await store.findConnection('c', 'a'), next)
      assert.equal(await store.findGrant(old!.id), undefined)
      const moved = { session: { ...session, grantId: next!.id }, grant: next }
      assert.deepEqual(await store.findSession(session.idHash), moved)
      assert.deepEqual(await store.findConnection('c', 'b'), other)
      assert.deepEqual(await store.findConnection('other', 'a'), elsewhere)
      const claim = { id: old!.id, owner: 'renewing', version: 0 }
      assert.equal(await store.renewGrant(claim, old!), false)
      assert.deepEqual(await store.leaseGrant(next!.id, 'another', 1000, 16_000), next)
    },
  ),
  storeTest(
    'connections of one owner that are made at once: one is left, each other is returned once',
    async (store) => {
      const grants = Array.from({ length: 12 }, () => newGrant({ owner: 'a' }))
      const sessions = grants.map((grant) => sessionOf(grant))
      const ended = await atOnce(12, (index) => store.addGrant(grants[index]!, { session: sessions[index]! }))
      const left = await store.findConnection('c', 'a')
      const ids = [left?.id, ...ended.flat().map(({ id }) => id)]
      assert.deepEqual(ids.sort(), grants.map(({ id }) => id).sort())
      for (const { idHash } of sessions) assert.equal((await store.findSession(idHash))?.grant.id, left?.id)
    },
  ),
  storeTest('connections outlive their sessions', async (store) => {
    const grant = newGrant({ owner: 'a' })
    const [one, two] = [sessionOf(grant), sessionOf(grant, { idleUntil: 5000 })]
    await store.addGrant(grant, { session: one })
    const login = { session: two, replaces: one.idHash }
    assert.deepEqual(await store.addGrant(newGrant({ owner: 'b' }), login), [])
    assert.equal(await store.findSession(one.idHash), undefined)
    assert.deepEqual(await store.endSession(two.idHash), grant)
    assert.equal(await store.findSession(two.idHash), undefined)
    assert.deepEqual(await store.findConnection('c', 'a'), grant)
    await store.addGrant(newGrant({ owner: 'd' }), { session: sessionOf(grant, { idleUntil: 5000 }) })
    assert.equal(await store.sweep(6000), 1)
    assert.deepEqual(await store.findConnection('c', 'a'), grant)
  }),
  storeTest(
    'connections that were refused stay, with their sessions, until they are replaced',
    async (store) => {
      const grant = newGrant({ owner: 'a', refreshExpiresAt: 5000 })
      const session = sessionOf(grant)
      await store.addGrant(grant, { session })
      await store.leaseGrant(grant.id, 'x', 1000, 2000)
      const { refreshToken: _token, refreshExpiresAt: _expiry, ...rest } = grant
      const ended = { ...rest, accessToken: '', ended: { at: 1500, reason: 'invalid_grant' } }
      assert.equal(await store.renewGrant({ id: grant.id, owner: 'x', version: 0 }, ended), true)
      const stored = { ...ended, version: 1 }
      assert.deepEqual(await store.findConnection('c', 'a'), stored)
      assert.deepEqual(await store.findSession(session.idHash), { session, grant: stored })
      assert.deepEqual(await ownersOf(store), ['a'])
      assert.deepEqual(await ownersOf(store, { refreshBy: 9000 }), [])
      const next = newGrant({ owner: 'a' })
      assert.deepEqual(await store.addGrant(next), [stored])
      assert.deepEqual(await store.findConnection('c', 'a'), next)
    },
  ),
  storeTest('connections are listed by user and by the end of their refresh token', async (store) => {
    const owners = ['a', 'b', 'c', 'd']
    for (const [index, owner] of owners.entries()) {
      const user = { key: `i|1w${index % 2}`, issuer: 'i', masterSipId: '1', sub: `w${index % 2}` }
      await store.addGrant(newGrant({ owner, user, refreshExpiresAt: 1000 * (index + 1) }))
    }
    await store.addGrant(newGrant())
    await store.addGrant(newGrant({ owner: 'a', client: 'other' }))
    assert.deepEqual(await ownersOf(store), owners)
    assert.deepEqual(await ownersOf(store, { limit: 2 }), ['a', 'b'])
    assert.deepEqual(await ownersOf(store, { limit: 2, after: 'b' }), ['c', 'd'])
    assert.deepEqual(await ownersOf(store, { userKey: 'i|1w1' }), ['b', 'd'])
    assert.deepEqual(await ownersOf(store, { refreshBy: 2000 }), ['a', 'b'])
    assert.deepEqual(await ownersOf(store, { refreshBy: 3000, userKey: 'i|1w0', after: 'a' }), ['c'])
    const [first] = await store.listConnections({ client: 'c', after: '', limit: 1 })
    assert.deepEqual(first?.grant, await store.findConnection('c', 'a'))
    await store.leaseGrant(first!.grant!.id, 'x', 1000, 2000)
    const renewed = { ...first!.grant!, refreshExpiresAt: 9000 }
    await store.renewGrant({ id: renewed.id, owner: 'x', version: 0 }, renewed)
    assert.deepEqual(await ownersOf(store, { refreshBy: 2000 }), ['b'])
  }),
  storeTest('connections are listed page by page, however many', async (store) => {
    const owners = Array.from({ length: 250 }, (_, index) => `company-${index}`)
    await atOnce(owners.length, (index) => store.addGrant(newGrant({ owner: owners[index]! })))
    const seen: string[] = []
    for (;;) {
      const page = await ownersOf(store, { after: seen.at(-1) ?? '', limit: 100 })
      if (page.length === 0) break
      seen.push(...page)
    }
    assert.deepEqual(seen, [...owners].sort())
  }),
  storeTest(
    'T40: connections take any text as an owner, keep all apart, and list each once',
    async (store) => {
      for (const owner of oddTexts) await store.addGrant(newGrant({ owner, client: `c${owner}` }))
      for (const owner of oddTexts) await store.addGrant(newGrant({ owner }))
      for (const owner of oddTexts) {
        assert.equal((await store.findConnection('c', owner))?.owner, owner)
        assert.equal((await store.findConnection(`c${owner}`, owner))?.owner, owner)
      }
      const seen: string[] = []
      for (let after = ''; seen.length <= oddTexts.length; seen.push(after)) {
        const [next] = await ownersOf(store, { after, limit: 1 })
        if (next === undefined) break
        after = next
      }
      assert.deepEqual(seen.sort(), [...oddTexts].sort())
    },
  ),
  storeTest(
    'T40: connections of owners that a database cannot hold are refused or kept apart',
    async (store) => {
      const owners = ['a', 'a\0b', 'a\0c', 'a\ud800', 'a\ud801', 'a\ufffd']
      const added = await atOnce(owners.length, async (index) => {
        const grant = newGrant({ owner: owners[index]! })
        return store.addGrant(grant).then(
          (replaced) => (assert.deepEqual(replaced, []), grant),
          () => undefined,
        )
      })
      for (const grant of added)
        if (grant) assert.deepEqual(await store.findConnection('c', grant.owner ?? ''), grant)
      assert.notEqual(added[0], undefined)
      for (const owner of owners.slice(1)) {
        const found = await store.findConnection('c', owner).catch(() => undefined)
        assert.notDeepEqual(found, added[0])
      }
    },
  ),
  storeTest('connections end by their owner, and with everything else of their user', async (store) => {
    const [one, two, three] = [newGrant({ owner: 'a' }), newGrant({ owner: 'b' }), newGrant()]
    const elsewhere = [
      newGrant({ owner: 'b', client: 'other' }),
      newGrant({ owner: 'x', user: { ...one.user, key: 'i|2w0' } }),
    ]
    for (const grant of elsewhere) await store.addGrant(grant)
    const sessions = [one, two, three].map((grant) => sessionOf(grant, { idleUntil: 3 * hour }))
    for (const [index, grant] of [one, two, three].entries())
      await store.addGrant(grant, { session: sessions[index]! })
    assert.deepEqual(await store.endConnection('c', 'a'), one)
    assert.equal(await store.endConnection('c', 'a'), undefined)
    assert.equal(await store.findSession(sessions[0]!.idHash), undefined)
    const ended = await store.endUser('c', one.user.key)
    assert.deepEqual(ended.map(({ id }) => id).sort(), [two.id, three.id].sort())
    assert.equal(await store.findSession(sessions[2]!.idHash), undefined)
    assert.equal(await store.findGrant(three.id), undefined)
    assert.deepEqual(await store.endUser('c', random()), [])
    for (const grant of elsewhere) assert.deepEqual(await store.findGrant(grant.id), grant)
  }),
]
