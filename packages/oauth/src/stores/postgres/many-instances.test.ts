import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { newFlow, newGrant, random, sessionOf } from '../test/new-rows.ts'
import { startPostgres, type TestPostgres } from '../../../../database/test/postgres.ts'
import type { Store } from '../store.ts'
import { postgresStore } from './postgres-store.ts'

const key = `k1:${Buffer.alloc(32, 1).toString('base64')}`
let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.close())

/** Four instances, each with a pool of its own, that open an empty database at the same time. */
async function fourInstances(isolation: string): Promise<Store[]> {
  const url = new URL(await server.newDatabase())
  url.searchParams.set('options', `-c default_transaction_isolation=${isolation}`)
  const open = () => postgresStore(url.href, { encryptionKeys: key, poolSize: 5 })
  const stores = await Promise.all([open(), open(), open(), open()])
  onTestFinished(async () => {
    for (const store of stores) await store.close()
  })
  return stores
}

/** What `work` returns for each of `count` calls, dealt to the instances, all at once. */
const atOnce = <Result>(
  stores: Store[],
  count: number,
  work: (store: Store, index: number) => Promise<Result>,
): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(stores[index % stores.length]!, index)))

describe.each(['read\\ committed', 'serializable'])('four instances on PostgreSQL, %s', (isolation) => {
  it('T12: let one of many take a flow', async () => {
    const stores = await fourInstances(isolation)
    const flow = newFlow()
    await stores[0]!.addFlow(flow, { perBrowser: 3, total: 1000 })
    const takings = await atOnce(stores, 40, (store) =>
      store.takeFlow(flow.stateHash, [flow.browserHash], 2000),
    )
    expect(takings.filter(({ outcome }) => outcome === 'taken')).toHaveLength(1)
    expect(takings.filter(({ outcome }) => outcome === 'used')).toHaveLength(39)
  })

  it('start many logins at once, none of which hinders another', async () => {
    const stores = await fourInstances(isolation)
    const flows = Array.from({ length: 60 }, () => newFlow())
    await atOnce(stores, flows.length, (store, index) =>
      store.addFlow(flows[index]!, { perBrowser: 3, total: 1000 }),
    )
    for (const { stateHash, browserHash } of flows)
      expect((await stores[0]!.takeFlow(stateHash, [browserHash], 2000)).outcome).toBe('taken')
  })

  it('T29: give a lease to one of many', async () => {
    const stores = await fourInstances(isolation)
    const grant = newGrant()
    await stores[0]!.addGrant(grant, { session: sessionOf(grant) })
    const leases = await atOnce(stores, 40, (store, index) =>
      store.leaseGrant(grant.id, `owner-${index}`, 1000, 16_000),
    )
    expect(leases.filter((lease) => lease === 'busy')).toHaveLength(39)
    const winner = leases.findIndex((lease) => lease !== 'busy')
    const renewals = await atOnce(stores, 40, (store, index) =>
      store.renewGrant({ id: grant.id, owner: `owner-${index}`, version: 0 }, grant),
    )
    expect(renewals.flatMap((renewed, index) => (renewed ? [index] : []))).toEqual([winner])
    const tasks = await atOnce(stores, 20, (store, index) =>
      store.takeLease('task', `owner-${index}`, 1000, 2000),
    )
    expect(tasks.filter(Boolean)).toHaveLength(1)
  })

  it('keep one connection for an owner who connects many times at once, and return each other one once', async () => {
    const stores = await fourInstances(isolation)
    const grants = Array.from({ length: 24 }, () => newGrant({ owner: 'company-1' }))
    const sessions = grants.map((grant) => sessionOf(grant))
    const ended = await atOnce(stores, grants.length, (store, index) =>
      store.addGrant(grants[index]!, { session: sessions[index]! }),
    )
    const survivor = await stores[0]!.findConnection('c', 'company-1')
    const gone = ended.flat().map(({ id }) => id)
    expect([...gone, survivor?.id].sort()).toEqual(grants.map(({ id }) => id).sort())
    for (const { idHash } of sessions)
      expect((await stores[1]!.findSession(idHash))?.grant.id).toBe(survivor?.id)
  })

  it('end a session once, whoever else ends its grant or its user', async () => {
    const stores = await fourInstances(isolation)
    const grants = Array.from({ length: 12 }, () => newGrant())
    const sessions = grants.map((grant) => sessionOf(grant))
    for (const [index, grant] of grants.entries())
      await stores[0]!.addGrant(grant, { session: sessions[index]! })
    const ended = await atOnce(stores, 50, async (store, index) =>
      index % 25 === 24
        ? store.endUser('c', grants[0]!.user.key)
        : [await store.endSession(sessions[index % sessions.length]!.idHash)],
    )
    const ids = ended.flat().flatMap((grant) => (grant ? [grant.id] : []))
    expect(ids.sort()).toEqual(grants.map(({ id }) => id).sort())
  })

  it('count each use', async () => {
    const stores = await fourInstances(isolation)
    const counts = await atOnce(stores, 100, (store) => store.countUse('key', 1000, 2000))
    expect(counts.map(({ count }) => count).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    )
  })

  it('sweep beside each other and beside logins, and take only what has expired', async () => {
    const stores = await fourInstances(isolation)
    const expired = Array.from({ length: 40 }, () => newGrant())
    for (const grant of expired)
      await stores[0]!.addGrant(grant, { session: sessionOf(grant, { idleUntil: 4000 }) })
    const alive = Array.from({ length: 40 }, () => newGrant())
    const swept = await atOnce(stores, 60, async (store, index) => {
      if (index % 3 === 0) return store.sweep(5000)
      const grant = alive[index % 40]!
      if (!(await store.findGrant(grant.id)) && index < 40)
        await store.addGrant(grant, { session: sessionOf(grant) })
      return 0
    })
    const left = await stores[0]!.sweep(5000)
    expect(swept.reduce((sum, count) => sum + count, left)).toBe(expired.length)
    for (const grant of expired) expect(await stores[0]!.findGrant(grant.id)).toBeUndefined()
    const added = alive.filter((_, index) => index % 3 !== 0)
    for (const grant of added) expect(await stores[1]!.findGrant(grant.id)).toBeDefined()
  })
})

it('a new instance sees a grant that another has renewed at once', async () => {
  const [one, two] = await fourInstances('serializable')
  const grant = newGrant({ id: random() })
  await one!.addGrant(grant)
  await one!.leaseGrant(grant.id, 'a', 1000, 2000)
  await one!.renewGrant({ id: grant.id, owner: 'a', version: 0 }, { ...grant, accessToken: 'next' })
  expect(await two!.findGrant(grant.id)).toMatchObject({ accessToken: 'next', version: 1 })
})
