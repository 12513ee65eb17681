import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres, type TestPostgres } from '../../test/postgres.ts'
import { memoryStore } from './memory/memory-store.ts'
import { postgresStore } from './postgres/postgres-store.ts'
import { sqliteStore } from './sqlite/sqlite-store.ts'
import type { Grant, LoginFlow, Session, Store } from './store.ts'

const random = () => randomBytes(16).toString('base64url')
const limits = { perBrowser: 3, total: 1000 }
const hour = 3_600_000

const newGrant = (more: Partial<Grant> = {}): Grant => ({
  id: random(),
  version: 0,
  client: 'c',
  user: { key: 'i|1w0', issuer: 'i', masterSipId: '1', sub: 'w0', locale: 'de_DE' },
  scopes: ['balance:read'],
  loggedInAt: 1000,
  accessToken: `access-${random()}`,
  issuedAt: 1000,
  expiresAt: 301_000,
  refreshToken: `refresh-${random()}`,
  ...more,
})
const sessionOf = (grant: Grant, more: Partial<Session> = {}): Session => ({
  idHash: random(),
  grantId: grant.id,
  seenAt: 1000,
  idleUntil: hour,
  expiresAt: 2 * hour,
  ...more,
})
const newFlow = (more: Partial<LoginFlow> = {}): LoginFlow => ({
  stateHash: random(),
  browserHash: random(),
  createdAt: 1000,
  expiresAt: 601_000,
  verifier: 'verifier',
  nonce: 'nonce',
  returnTo: '/x',
  issuer: 'i',
  needed: ['a'],
  ...more,
})

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.close())

/** Every kind of store; each function opens a new, empty one. */
const stores: [name: string, open: () => Promise<Store>][] = [
  ['memory', async () => memoryStore()],
  [
    'an SQLite file',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'oauth-store-'))
      const store = await sqliteStore(join(folder, 'test.db'), { encryptionKeys: `k1:${'A'.repeat(43)}=` })
      onTestFinished(async () => {
        await store.close()
        rmSync(folder, { recursive: true })
      })
      return store
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const url = await postgres.newDatabase()
      const store = await postgresStore(url, { encryptionKeys: `k1:${'A'.repeat(43)}=` })
      onTestFinished(() => store.close())
      return store
    },
  ],
]

/** What every store does, whatever it is built on. */
describe.each(stores)('a store in %s', (_, open) => {
  describe('flows', () => {
    it('T2: are taken once, by the browser that started them', async () => {
      const store = await open()
      const flow = newFlow()
      await store.addFlow(flow, limits)
      const hashes = [random(), flow.browserHash]
      expect(await store.takeFlow(flow.stateHash, hashes, 2000)).toEqual({ outcome: 'taken', flow })
      expect(await store.takeFlow(flow.stateHash, hashes, 2000)).toEqual({ outcome: 'used', flow })
    })

    it('T12: are taken by one of many at once', async () => {
      const store = await open()
      const flow = newFlow()
      await store.addFlow(flow, limits)
      const takings = await Promise.all(
        Array.from({ length: 20 }, () => store.takeFlow(flow.stateHash, [flow.browserHash], 2000)),
      )
      expect(takings.filter(({ outcome }) => outcome === 'taken')).toHaveLength(1)
    })

    it('T1: stay untouched when another browser asks', async () => {
      const store = await open()
      const flow = newFlow()
      await store.addFlow(flow, limits)
      expect(await store.takeFlow(flow.stateHash, [random()], 2000)).toEqual({ outcome: 'foreign' })
      expect(await store.takeFlow(flow.stateHash, [], 2000)).toEqual({ outcome: 'foreign' })
      expect(await store.takeFlow(flow.stateHash, [flow.browserHash], 2000)).toMatchObject({
        outcome: 'taken',
      })
      expect(await store.takeFlow(random(), [flow.browserHash], 2000)).toEqual({ outcome: 'unknown' })
    })

    it('T4: expire', async () => {
      const store = await open()
      const flow = newFlow()
      await store.addFlow(flow, limits)
      expect(await store.takeFlow(flow.stateHash, [flow.browserHash], 601_000)).toEqual({
        outcome: 'expired',
      })
    })

    it('are limited in number, for a browser and in all: the oldest give way', async () => {
      const store = await open()
      const browserHash = random()
      const flows = Array.from({ length: 4 }, (_, index) => newFlow({ browserHash, createdAt: 1000 + index }))
      for (const flow of flows) await store.addFlow(flow, limits)
      const outcomes = []
      for (const flow of flows) {
        outcomes.push((await store.takeFlow(flow.stateHash, [browserHash], 2000)).outcome)
      }
      expect(outcomes).toEqual(['unknown', 'taken', 'taken', 'taken'])
      const [one, two] = [newFlow({ createdAt: 5000 }), newFlow({ createdAt: 6000 })]
      for (const flow of [one, two]) await store.addFlow(flow, { perBrowser: 3, total: 1 })
      expect(await store.takeFlow(one.stateHash, [one.browserHash], 7000)).toEqual({ outcome: 'unknown' })
      expect(await store.takeFlow(two.stateHash, [two.browserHash], 7000)).toMatchObject({ outcome: 'taken' })
    })
  })

  describe('sessions', () => {
    it('lead to their grant', async () => {
      const store = await open()
      const grant = newGrant()
      const session = sessionOf(grant)
      await store.addGrant(grant, { session: session })
      expect(await store.findSession(session.idHash)).toEqual({ session, grant })
      expect(await store.findSession(random())).toBeUndefined()
      await store.touchSession(session.idHash, 5000, hour + 4000)
      expect(await store.findSession(session.idHash)).toMatchObject({
        session: { seenAt: 5000, idleUntil: hour + 4000 },
      })
    })

    it('T16: end, with their grant, when a new login takes their place', async () => {
      const store = await open()
      const [old, other, next] = [newGrant(), newGrant(), newGrant()]
      const [oldSession, otherSession] = [sessionOf(old), sessionOf(other)]
      await store.addGrant(old, { session: oldSession })
      await store.addGrant(other, { session: otherSession })
      await store.addGrant(next, { session: sessionOf(next), replaces: oldSession.idHash })
      expect(await store.findSession(oldSession.idHash)).toBeUndefined()
      expect(await store.findGrant(old.id)).toBeUndefined()
      expect(await store.findSession(otherSession.idHash)).toBeDefined()
    })

    it('T20: end at once, and answer the grant to revoke', async () => {
      const store = await open()
      const grant = newGrant()
      const session = sessionOf(grant)
      await store.addGrant(grant, { session: session })
      expect(await store.endSession(session.idHash)).toEqual(grant)
      expect(await store.endSession(session.idHash)).toBeUndefined()
      expect(await store.findGrant(grant.id)).toBeUndefined()
    })

    it('T21: are swept when idle or too old, and flows an hour after their end', async () => {
      const store = await open()
      const [idle, old, alive] = [newGrant(), newGrant(), newGrant()]
      await store.addGrant(idle, { session: sessionOf(idle, { idleUntil: 5000 }) })
      await store.addGrant(old, { session: sessionOf(old, { expiresAt: 5000 }) })
      await store.addGrant(alive, { session: sessionOf(alive, { idleUntil: 3 * hour, expiresAt: 3 * hour }) })
      const flow = newFlow({ expiresAt: 6000 })
      await store.addFlow(flow, limits)
      expect(await store.sweep(5000)).toBe(2)
      expect(await store.findGrant(idle.id)).toBeUndefined()
      expect(await store.findGrant(old.id)).toBeUndefined()
      expect(await store.findGrant(alive.id)).toBeDefined()
      expect((await store.takeFlow(flow.stateHash, [flow.browserHash], 7000)).outcome).toBe('expired')
      expect(await store.sweep(6000 + hour)).toBe(1)
      expect(await store.sweep(6000 + hour)).toBe(0)
    })

    it('T40: take any text as an id, without reading anything into it', async () => {
      const store = await open()
      for (const id of ['../x', 'con', 'a'.repeat(4096), '☎️', "' or 1=1 --", '%', '']) {
        const grant = newGrant({ id: `g${id}` })
        const session = sessionOf(grant, { idHash: id })
        expect(await store.findSession(id)).toBeUndefined()
        await store.addGrant(grant, { session: session })
        expect(await store.findSession(id)).toEqual({ session, grant })
      }
    })
  })

  describe('leases', () => {
    it('are held by one owner until they end', async () => {
      const store = await open()
      const grant = newGrant()
      await store.addGrant(grant, { session: sessionOf(grant) })
      expect(await store.leaseGrant(grant.id, 'a', 1000, 16_000)).toEqual(grant)
      expect(await store.leaseGrant(grant.id, 'b', 1001, 16_001)).toBe('busy')
      expect(await store.leaseGrant(grant.id, 'b', 16_000, 31_000)).toEqual(grant)
      await store.releaseLease(grant.id, 'a')
      expect(await store.leaseGrant(grant.id, 'c', 16_001, 31_000)).toBe('busy')
      await store.releaseLease(grant.id, 'b')
      expect(await store.leaseGrant(grant.id, 'c', 16_002, 31_000)).toEqual(grant)
      expect(await store.leaseGrant(random(), 'a', 1000, 2000)).toBeUndefined()
    })

    it('T35: do not outlive a clock that was set back', async () => {
      const store = await open()
      const grant = newGrant()
      await store.addGrant(grant, { session: sessionOf(grant) })
      await store.leaseGrant(grant.id, 'a', 10 * hour, 10 * hour + 15_000)
      expect(await store.leaseGrant(grant.id, 'b', hour, hour + 15_000)).toEqual(grant)
      expect(await store.leaseGrant(grant.id, 'c', hour, hour + 15_000)).toBe('busy')
    })

    it('T29: a write needs the owner and the version it read', async () => {
      const store = await open()
      const grant = newGrant()
      await store.addGrant(grant, { session: sessionOf(grant) })
      await store.leaseGrant(grant.id, 'late', 1000, 2000)
      await store.leaseGrant(grant.id, 'winner', 2000, 17_000)
      const claim = { id: grant.id, version: 0 }
      const next = { ...grant, accessToken: 'next' }
      expect(await store.renewGrant({ ...claim, owner: 'late' }, next)).toBe(false)
      expect(await store.renewGrant({ ...claim, owner: 'winner', version: 1 }, next)).toBe(false)
      expect(await store.renewGrant({ ...claim, owner: 'winner' }, next)).toBe(true)
      expect(await store.findGrant(grant.id)).toEqual({ ...next, version: 1 })
      expect(await store.renewGrant({ ...claim, owner: 'winner' }, next)).toBe(false)
      expect(await store.leaseGrant(grant.id, 'next', 2001, 3000)).toMatchObject({ version: 1 })
    })

    it('T31: a loser cannot end what a winner wrote', async () => {
      const store = await open()
      const grant = newGrant()
      const session = sessionOf(grant)
      await store.addGrant(grant, { session: session })
      await store.leaseGrant(grant.id, 'a', 1000, 2000)
      expect(await store.endGrant({ id: grant.id, owner: 'b', version: 0 })).toBe(false)
      expect(await store.endGrant({ id: grant.id, owner: 'a', version: 7 })).toBe(false)
      expect(await store.findSession(session.idHash)).toBeDefined()
      expect(await store.endGrant({ id: grant.id, owner: 'a', version: 0 })).toBe(true)
      expect(await store.findSession(session.idHash)).toBeUndefined()
      expect(await store.endGrant({ id: grant.id, owner: 'a', version: 0 })).toBe(false)
    })
  })

  describe('connections', () => {
    const connected = (owner: string, more: Partial<Grant> = {}) => newGrant({ owner, ...more })

    it('are found by client and owner', async () => {
      const store = await open()
      const grant = connected('company-1')
      expect(await store.addGrant(grant)).toEqual([])
      expect(await store.findConnection('c', 'company-1')).toEqual(grant)
      expect(await store.findConnection('other', 'company-1')).toBeUndefined()
      expect(await store.findConnection('c', 'company-2')).toBeUndefined()
    })

    it('take the place of the one their owner had, whose sessions move over', async () => {
      const store = await open()
      const [old, other, next] = [connected('a'), connected('b'), connected('a')]
      const session = sessionOf(old)
      await store.addGrant(old, { session })
      await store.addGrant(other)
      expect(await store.addGrant(next)).toEqual([old])
      expect(await store.findConnection('c', 'a')).toEqual(next)
      expect(await store.findGrant(old.id)).toBeUndefined()
      expect(await store.findSession(session.idHash)).toMatchObject({ grant: next })
      expect(await store.findConnection('c', 'b')).toEqual(other)
    })

    it('outlive their sessions', async () => {
      const store = await open()
      const grant = connected('a')
      const [one, two] = [sessionOf(grant), sessionOf(grant, { idleUntil: 5000 })]
      await store.addGrant(grant, { session: one })
      await store.addGrant(newGrant({ owner: 'b' }), { session: two, replaces: one.idHash })
      expect(await store.findSession(one.idHash)).toBeUndefined()
      expect(await store.findConnection('c', 'a')).toEqual(grant)
      expect(await store.endSession(two.idHash)).toEqual(grant)
      expect(await store.findConnection('c', 'a')).toEqual(grant)
      await store.addGrant(connected('d'), { session: sessionOf(grant, { idleUntil: 5000 }) })
      expect(await store.sweep(6000)).toBe(1)
      expect(await store.findConnection('c', 'a')).toEqual(grant)
    })

    it('are listed page by page, by user, and by the end of their refresh token', async () => {
      const store = await open()
      const owners = ['a', 'b', 'c', 'd']
      for (const [index, owner] of owners.entries()) {
        const user = { key: `i|1w${index % 2}`, issuer: 'i', masterSipId: '1', sub: `w${index % 2}` }
        await store.addGrant(connected(owner, { user, refreshExpiresAt: 1000 * (index + 1) }))
      }
      await store.addGrant(newGrant())
      await store.addGrant(connected('a', { client: 'other' }))
      const list = async (more: Partial<Parameters<Store['listConnections']>[0]>) =>
        (await store.listConnections({ client: 'c', after: '', limit: 10, ...more })).map(
          ({ owner }) => owner,
        )
      expect(await list({})).toEqual(owners)
      expect(await list({ limit: 2 })).toEqual(['a', 'b'])
      expect(await list({ limit: 2, after: 'b' })).toEqual(['c', 'd'])
      expect(await list({ userKey: 'i|1w1' })).toEqual(['b', 'd'])
      expect(await list({ refreshBy: 2000 })).toEqual(['a', 'b'])
    })

    it('end by their owner, and with everything else of their user', async () => {
      const store = await open()
      const [one, two, three] = [connected('a'), connected('b'), newGrant()]
      const session = sessionOf(one)
      await store.addGrant(one, { session })
      for (const grant of [two, three]) await store.addGrant(grant, { session: sessionOf(grant) })
      expect(await store.endConnection('c', 'a')).toEqual(one)
      expect(await store.endConnection('c', 'a')).toBeUndefined()
      expect(await store.findSession(session.idHash)).toBeUndefined()
      const ended = await store.endUser('c', one.user.key)
      expect(ended.map(({ id }) => id).sort()).toEqual([two.id, three.id].sort())
      expect(await store.findGrant(three.id)).toBeUndefined()
    })
  })

  it('lets one process at a time do a task', async () => {
    const store = await open()
    expect(await store.takeLease('task', 'a', 1000, 2000)).toBe(true)
    expect(await store.takeLease('task', 'b', 1500, 2500)).toBe(false)
    expect(await store.takeLease('task', 'a', 1500, 2500)).toBe(true)
    await store.endLease('task', 'b')
    expect(await store.takeLease('task', 'b', 1600, 2600)).toBe(false)
    expect(await store.takeLease('task', 'b', 2500, 3500)).toBe(true)
    await store.endLease('task', 'b')
    expect(await store.takeLease('task', 'c', 2501, 3000)).toBe(true)
  })

  it('counts uses in a window, then begins a new one', async () => {
    const store = await open()
    expect(await store.countUse('k', 1000, 2000)).toEqual({ count: 1, until: 2000 })
    expect(await store.countUse('k', 1500, 2500)).toEqual({ count: 2, until: 2000 })
    expect(await store.countUse('other', 1500, 2500)).toEqual({ count: 1, until: 2500 })
    expect(await store.countUse('k', 2000, 3000)).toEqual({ count: 1, until: 3000 })
    expect(await store.sweep(3000)).toBe(2)
  })
})
