import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { kill } from 'node:process'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { newGrant, sessionOf } from '../test/new-rows.ts'
import { startPostgres, type TestPostgres } from '../../../../database/test/postgres.ts'
import type { Store } from '../store.ts'
import { postgresStore, type PostgresStoreOptions } from './postgres-store.ts'

const key = `k1:${Buffer.alloc(32, 1).toString('base64')}`
const unavailable = expect.objectContaining({ name: 'OAuthError', code: 'store_unavailable' }) as Error
const user = newGrant().user.key
let server: TestPostgres
let url: string
beforeAll(async () => {
  server = await startPostgres({ own: true })
})
afterAll(() => server.close())
beforeEach(async () => {
  url = await server.newDatabase()
})

async function open(options: Partial<PostgresStoreOptions> = {}, at = url): Promise<Store> {
  const store = await postgresStore(at, { encryptionKeys: key, ...options })
  onTestFinished(() => store.close())
  return store
}

/** A connection of somebody else to the same database. */
async function anotherClient(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const othersIn = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'

async function untilWaiting(client: pg.Client): Promise<void> {
  const waiting = `select 1 ${othersIn} and wait_event_type = 'Lock'`
  while (!(await client.query(waiting)).rowCount);
}

/** Ends the connection that waits for a lock, once there is one. */
async function endWhileWaiting(client: pg.Client): Promise<void> {
  await untilWaiting(client)
  await client.query(`select pg_terminate_backend(pid) ${othersIn} and wait_event_type = 'Lock'`)
}

/** A way to the database that can be cut, without a word from either side. */
async function startCable(): Promise<{ url: string; cut: () => void }> {
  const ends = new Set<Socket>()
  const cable = createServer((near) => {
    const far = connect(Number(new URL(url).port), '127.0.0.1')
    for (const socket of [near, far]) {
      ends.add(socket)
      socket.on('error', () => {}).on('close', () => ends.delete(socket))
    }
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => cable.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void cable.close())
  const port = String((cable.address() as AddressInfo).port)
  return {
    url: Object.assign(new URL(url), { port }).href,
    cut: () => {
      for (const socket of ends) socket.destroy()
    },
  }
}

describe('a store whose PostgreSQL', () => {
  it('is restarted works again, without a restart of its own', async () => {
    const store = await open()
    const grant = newGrant()
    await store.addGrant(grant, { session: sessionOf(grant) })
    for (const how of ['fast', 'immediate'] as const) {
      await Promise.all(Array.from({ length: 10 }, () => store.findGrant(grant.id)))
      await server.restart(how)
      expect(await store.findGrant(grant.id)).toEqual(grant)
      expect((await store.countUse(how, 1000, 2000)).count).toBe(1)
    }
  })

  it('is down says so at once, and works when it is back', async () => {
    const store = await open()
    await server.stop('immediate')
    try {
      await expect(store.findGrant('x')).rejects.toEqual(unavailable)
      await expect(store.addGrant(newGrant())).rejects.toEqual(unavailable)
      await expect(open()).rejects.toEqual(unavailable)
    } finally {
      await server.start()
    }
    expect(await store.findGrant('x')).toBeUndefined()
  })

  it('ended its idle connections opens new ones, for writes too', async () => {
    const store = await open()
    const other = await anotherClient()
    for (let round = 1; round <= 5; round++) {
      await other.query(`select pg_terminate_backend(pid) ${othersIn}`)
      expect((await store.countUse('key', 1000, 2000)).count).toBe(round)
    }
  })

  it('ends a connection under a statement gets it again, once', async () => {
    const store = await open()
    const other = await anotherClient()
    for (const [index, call] of [
      () => store.findGrant('x'),
      () => store.countUse('key', 1000, 2000),
    ].entries()) {
      await other.query('begin')
      await other.query('lock table oauth_grants, oauth_counts in access exclusive mode')
      const answer = call()
      await endWhileWaiting(other)
      await other.query('commit')
      expect(await answer).toEqual(index === 0 ? undefined : { count: 1, until: 2000 })
    }
  })

  it('is cut off under a read is asked again; under a write it is not, and the error says what nobody knows', async () => {
    const cable = await startCable()
    const store = await open({}, cable.url)
    const other = await anotherClient()
    const cutOff = async <Result>(call: () => Promise<Result>) => {
      await other.query('begin')
      await other.query('lock table oauth_grants, oauth_counts in access exclusive mode')
      const answer = call().catch((error: unknown) => error)
      await untilWaiting(other)
      cable.cut()
      await other.query('commit')
      return answer
    }
    expect(await cutOff(() => store.findGrant('x'))).toBeUndefined()
    const error = await cutOff(() => store.countUse('key', 1000, 2000))
    expect(error).toEqual(unavailable)
    expect(String(error)).toContain('may have been written')
    expect((await store.countUse('key', 1000, 2000)).count).toBe(2)
  })

  it('ends a connection in the middle of a transaction begins it again', async () => {
    const store = await open()
    const other = await anotherClient()
    const [old, next] = [newGrant({ owner: 'a' }), newGrant({ owner: 'a' })]
    await store.addGrant(old)
    await other.query('begin')
    await other.query('lock table oauth_grants in access exclusive mode')
    const adding = store.addGrant(next)
    await endWhileWaiting(other)
    await other.query('commit')
    expect(await adding).toEqual([old])
    expect(await store.findConnection('c', 'a')).toEqual(next)
  })

  it('keeps a row locked for long answers in time', async () => {
    const store = await open({ lockTimeout: 200 })
    const grant = newGrant()
    await store.addGrant(grant)
    const other = await anotherClient()
    await other.query('begin')
    await other.query('select 1 from oauth_grants for update')
    await expect(store.leaseGrant(grant.id, 'a', 1000, 2000)).rejects.toEqual(unavailable)
    await other.query('commit')
    expect(await store.leaseGrant(grant.id, 'a', 1000, 2000)).toEqual(grant)
  })

  it('hangs answers in time, and works when it goes on', async () => {
    const store = await open({ statementTimeout: 100, connectionTimeout: 300, poolSize: 2 })
    const other = await anotherClient()
    await store.findGrant('x')
    const { rows } = await other.query<{ pid: number }>(`select pid ${othersIn}`)
    for (const { pid } of rows) kill(pid, 'SIGSTOP')
    kill(server.pid!, 'SIGSTOP')
    try {
      await expect(store.countUse('key', 1000, 2000)).rejects.toEqual(unavailable)
      await expect(store.findGrant('x')).rejects.toEqual(unavailable)
    } finally {
      for (const { pid } of rows) kill(pid, 'SIGCONT')
      kill(server.pid!, 'SIGCONT')
    }
    expect(await store.endUser('c', user)).toEqual([])
  })

  it('gives it one connection serves more calls than that', async () => {
    const store = await open({ poolSize: 1 })
    const counts = await Promise.all(Array.from({ length: 50 }, () => store.countUse('key', 1000, 2000)))
    expect(Math.max(...counts.map(({ count }) => count))).toBe(50)
  })
})
