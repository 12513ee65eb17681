import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres, type TestPostgres } from '../../../../database/test/postgres.ts'
import { postgresStore as loginStore } from '../../../../oauth/src/stores/postgres/postgres-store.ts'
import { systemPlatform } from '../../platform.ts'
import type { CallStore } from '../store.ts'
import { ended, idsOf, newCall, write } from '../test/new-calls.ts'
import { atOnce } from '../test/store-test.ts'
import { postgresStore, type PostgresPool, type PostgresStoreOptions } from './postgres-store.ts'

const refusal = (code: string) => expect.objectContaining({ name: 'WebhookError', code }) as Error
let server: TestPostgres
let url: string
beforeAll(async () => {
  server = await startPostgres({ own: true })
})
afterAll(() => server.close())
beforeEach(async () => {
  url = await server.newDatabase()
})

async function open(at: string | PostgresPool = url, options?: PostgresStoreOptions): Promise<CallStore> {
  const store = await postgresStore(at, options)
  onTestFinished(() => store.close())
  return store
}

/** What anybody with access to the database can do. */
async function raw(sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const result = await client.query(sql)
  await client.end()
  return result
}

/** A platform whose timers never end, so that nothing is found by looking. */
const blind = { ...systemPlatform, startTimer: () => () => {} }

/** A function to be woken, and when it is next. */
function sleeper() {
  let wake = () => {}
  return { wake: () => wake(), woken: () => new Promise<void>((resolve) => (wake = resolve)) }
}

describe.each(['read\\ committed', 'serializable'])('four instances on PostgreSQL, %s', (isolation) => {
  async function four(): Promise<CallStore[]> {
    const isolated = new URL(url)
    isolated.searchParams.set('options', `-c default_transaction_isolation=${isolation}`)
    return Promise.all(Array.from({ length: 4 }, () => open(isolated.href, { poolSize: 5 })))
  }
  const storeOf = (stores: CallStore[], index: number) => stores[index % 4]!

  it('write the same account without losing a call', async () => {
    const stores = await four()
    const calls = Array.from({ length: 24 }, () => newCall())
    await atOnce(calls.length, (index) => write(storeOf(stores, index), 'a', calls[index]!))
    expect(idsOf((await stores[0]!.readAccount('a')).calls)).toEqual(idsOf(calls))
    expect(await stores[1]!.readChanges(0, 100)).toHaveLength(24)
  })

  it('write many accounts, and who follows the changes sees each of them once and in order', async () => {
    const stores = await four()
    let writing = true
    const writes = atOnce(80, (index) => write(storeOf(stores, index), `account-${index % 16}`, newCall()))
    void writes.finally(() => (writing = false))
    const seen: number[] = []
    for (let more = true; more;) {
      more = writing
      const page = await stores[3]!.readChanges(seen.at(-1) ?? 0, 7)
      seen.push(...page.map(({ position }) => position))
      more ||= page.length > 0
    }
    await writes
    expect(seen).toEqual(Array.from({ length: 80 }, (_, index) => index + 1))
  })

  it('handle a push once', async () => {
    const stores = await four()
    const times = { now: 1000, leaseUntil: 9000, keepUntil: 99_000 }
    const claims = await atOnce(40, (index) => storeOf(stores, index).claimPush('key', times))
    expect(claims.filter(({ outcome }) => outcome === 'mine')).toHaveLength(1)
    expect(claims.filter(({ outcome }) => outcome === 'busy')).toHaveLength(39)
  })
})

describe('who watches PostgreSQL', () => {
  it('is told at once what another instance wrote', async () => {
    const { wake, woken } = sleeper()
    const watcher = await open(url, { platform: blind })
    const ready = woken()
    await watcher.watch(wake)
    await ready
    const other = await open()
    for (let round = 0; round < 3; round++) {
      const told = woken()
      await write(other, 'a', newCall())
      await told
    }
  })

  it('is told again after the database was restarted', { timeout: 30_000 }, async () => {
    const { wake, woken } = sleeper()
    const watcher = await open(url, { platform: blind })
    let told = woken()
    await watcher.watch(wake)
    await told
    told = woken()
    await server.restart('immediate')
    await told
    told = woken()
    await write(await open(), 'a', newCall())
    await told
  })

  it('learns it within a second where the pool has one connection only', async () => {
    const { wake, woken } = sleeper()
    const watcher = await open(url, { poolSize: 1 })
    await watcher.watch(wake)
    await woken()
    const told = woken()
    await raw('update webhooks_newest set position = position + 1')
    await told
    expect(await watcher.accountsWithCalls()).toEqual([])
  })

  it('keeps no connection when it stops', async () => {
    const pool = new pg.Pool({ connectionString: url, max: 3 })
    onTestFinished(() => pool.end())
    const { wake, woken } = sleeper()
    const store = await open(pool, { platform: blind })
    const ready = woken()
    const stop = await store.watch(wake)
    await ready
    expect(pool.totalCount - pool.idleCount).toBe(1)
    stop()
    while (pool.totalCount - pool.idleCount > 0) await new Promise<void>((resolve) => setImmediate(resolve))
  })
})

describe('a store of calls in PostgreSQL', () => {
  it('works again when the database is back', async () => {
    const store = await open()
    const call = newCall()
    const position = await write(store, 'a', call)
    await server.stop('immediate')
    try {
      await expect(store.readAccount('a')).rejects.toEqual(refusal('store_unavailable'))
      await expect(store.writeCalls('a', position, [call])).rejects.toEqual(refusal('store_unavailable'))
    } finally {
      await server.start()
    }
    expect(await store.readAccount('a')).toEqual({ position, calls: [call] })
    expect(await store.writeCalls('a', position, [call])).toBe(position + 1)
  })

  it('keeps nothing of what was swept', async () => {
    const store = await open()
    await write(store, 'a', ended(newCall(), 4000))
    await store.claimPush('k', { now: 1000, leaseUntil: 2000, keepUntil: 3000 })
    await store.sweep(3000, 9000)
    for (const table of ['pushes', 'accounts', 'calls', 'call_ids', 'changes'])
      expect((await raw(`select 1 from webhooks_${table}`)).rowCount, table).toBe(0)
  })

  it('sweeps no account that is given a call at this moment', async () => {
    const store = await open()
    await write(store, 'a', newCall())
    await raw('delete from webhooks_calls')
    const other = new pg.Client({ connectionString: url })
    await other.connect()
    onTestFinished(() => other.end())
    await other.query('begin')
    await other.query('update webhooks_accounts set position = position + 1')
    await other.query("insert into webhooks_calls values ('a', 'c', true, null, '{}')")
    const sweeping = store.sweep(0, 0)
    const waiting =
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    while (!(await other.query(waiting)).rowCount);
    await other.query('commit')
    await sweeping
    expect((await store.readAccount('a')).calls).toEqual([{}])
  })

  it('lets a program end that has nothing else to do, even if it watches', () => {
    const program = `
      import { postgresStore } from '@sipgate-kit/webhooks/postgres'
      const store = await postgresStore(${JSON.stringify(url)})
      await new Promise((resolve) => store.watch(resolve))
      store.claimPush('k', { now: 1, leaseUntil: 2, keepUntil: 3 }).then(({ outcome }) => console.log(outcome))`
    const tsx = import.meta.resolve('tsx')
    const flags = ['--conditions=@sipgate-kit/source', '--import', tsx, '--input-type=module', '-e', program]
    const ran = { encoding: 'utf8', cwd: import.meta.dirname, timeout: 20_000 } as const
    const { status, stdout } = spawnSync(process.execPath, flags, ran)
    expect([status, stdout]).toEqual([0, 'mine\n'])
  })

  it('shares the database with logins', async () => {
    const [calls, logins] = await Promise.all([
      open(),
      loginStore(url, { encryptionKeys: `k1:${'A'.repeat(43)}=` }),
    ])
    onTestFinished(() => logins.close())
    await write(calls, 'a', newCall())
    expect(await logins.sweep(0)).toBe(0)
  })

  it('takes a pool, which stays its owner’s', async () => {
    const pool = new pg.Pool({ connectionString: url })
    const store = await postgresStore(pool)
    await write(store, 'a', newCall())
    await store.close()
    expect((await pool.query('select account from webhooks_accounts')).rows).toEqual([{ account: 'a' }])
    await pool.end()
  })

  it.each([
    ['of another program', 'create table webhooks_calls (id text)', 'store_foreign'],
    ['without its version', 'create table webhooks_schema (id integer, version integer)', 'store_corrupt'],
    ['of a newer version', 'create table webhooks_schema as select 1 as id, 99 as version', 'store_too_new'],
  ])('refuses tables %s, and leaves them alone', async (_, sql, code) => {
    await raw(sql)
    await expect(postgresStore(url)).rejects.toEqual(refusal(code))
    expect((await raw("select 1 from pg_tables where schemaname = 'public'")).rowCount).toBe(1)
  })

  it.each([
    ['no URL', 'data/calls.db', {}],
    ['a URL that cannot be read', 'postgres://canary-user:canary-password@[::1/x', {}],
    [
      'an option that it does not know',
      'postgres://localhost/x',
      { encryptionKeys: 'canary' } as PostgresStoreOptions,
    ],
    ['a time of nothing', 'postgres://localhost/x', { lockTimeout: 0 }],
  ])('is not opened with %s', async (_, at, options) => {
    const error: unknown = await postgresStore(at, options).catch((thrown: unknown) => thrown)
    expect(error).toEqual(refusal('invalid_option'))
    expect(inspect(error, { depth: 9 })).not.toContain('canary')
  })

  it('names the driver to install, in the version that opens the database', () => {
    const manifestOf = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../../../${name}/package.json`, import.meta.url), 'utf8')) as {
        peerDependencies: Record<string, string>
        peerDependenciesMeta: Record<string, { optional: boolean }>
      }
    const [own, ground] = [manifestOf('webhooks'), manifestOf('database')]
    for (const driver of ['pg', 'libsql']) {
      expect(own.peerDependenciesMeta[driver]).toEqual({ optional: true })
      expect(own.peerDependencies[driver]).toBe(ground.peerDependencies[driver])
    }
  })
})
