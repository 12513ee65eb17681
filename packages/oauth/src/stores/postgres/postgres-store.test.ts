import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openBrowser } from '../../../test/browser.ts'
import { startPostgres, type TestPostgres } from '../../../../database/test/postgres.ts'
import { newGrant, sessionOf } from '../test/new-rows.ts'
import { loggedIn } from '../../../test/setup.ts'
import { postgresStore, type PostgresPool } from './postgres-store.ts'

const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`
const [k1, k2] = [key('k1', 1), key('k2', 2)]
const refusal = (code: string) => expect.objectContaining({ name: 'OAuthError', code }) as Error
let server: TestPostgres
let url: string
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.close())
beforeEach(async () => {
  url = await server.newDatabase()
})

const open = async (encryptionKeys = k1, at: string | PostgresPool = url) => {
  const store = await postgresStore(at, { encryptionKeys })
  onTestFinished(() => store.close())
  return store
}

/** What anybody with access to the database can do. */
async function raw(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql, values)
  await client.end()
  return rows
}
const tables = ['oauth_keys', 'oauth_flows', 'oauth_grants', 'oauth_sessions', 'oauth_leases', 'oauth_counts']

describe('a store in PostgreSQL', () => {
  it('lets a login start on one instance, finish on another and end on a third', async () => {
    const { login, browser, another } = await loggedIn({ store: await open() })
    const [second, third] = [another({ store: await open() }), another({ store: await open() })]
    expect((await second.current(browser.request('/')))?.user.sub).toBe('w0')
    const other = openBrowser(second)
    expect((await other.logIn()).status).toBe(303)
    expect((await third.current(other.request('/')))?.user.sub).toBe('w0')
    expect((await login.current(other.request('/')))?.user.sub).toBe('w0')
  })

  it('T38: holds no token, verifier, state, nonce or session id in clear', async () => {
    const { browser, provider } = await loggedIn({ store: await open() })
    await browser.send('/login')
    const parameters = browser.seen.flatMap((answer) => {
      const location = answer.headers.get('location') ?? ''
      return location.startsWith('http') ? [...new URL(location).searchParams.values()] : []
    })
    const secrets = [
      ...provider.secrets,
      ...browser.cookies.values(),
      ...parameters.filter((value) => value.length === 43),
    ]
    expect(secrets.length).toBeGreaterThan(6)
    const stored = []
    for (const table of tables) stored.push(...(await raw(`select * from ${table}`)))
    expect(stored.length).toBeGreaterThan(3)
    for (const secret of secrets) expect(JSON.stringify(stored)).not.toContain(secret)
  })

  it.each([
    ['client', "update oauth_grants set client = 'other' where owner = 'a'", 'other', 'a'],
    ['owner', "update oauth_grants set owner = 'b' where owner = 'a'", 'c', 'b'],
    ['user', "update oauth_grants set user_key = 'i|2w0' where owner = 'a'", 'c', 'a'],
  ])('T38: a connection whose %s was changed from outside does not open', async (_, sql, client, owner) => {
    const store = await open()
    await store.addGrant(newGrant({ owner: 'a' }))
    await raw(sql)
    await expect(store.findConnection(client, owner)).rejects.toEqual(refusal('stored_row_unreadable'))
    expect(await store.listConnections({ client, after: '', limit: 10 })).toEqual([{ owner }])
    expect(await store.endConnection(client, owner)).toBe('unreadable')
  })

  it('T38: rows whose sealed texts were swapped open for nobody', async () => {
    const store = await open()
    const [one, two] = [newGrant({ owner: 'a' }), newGrant({ owner: 'b' })]
    for (const grant of [one, two]) await store.addGrant(grant, { session: sessionOf(grant) })
    await raw(
      'update oauth_grants g set sealed = o.sealed from oauth_grants o where o.id = case g.id when $1 then $2 else $1 end',
      [one.id, two.id],
    )
    for (const { id } of [one, two])
      await expect(store.findGrant(id)).rejects.toEqual(refusal('stored_row_unreadable'))
  })

  it('T39: takes a new key, reads the old one’s rows, re-encrypts them, and does without the old key', async () => {
    const first = await open(k1)
    const grants = Array.from({ length: 250 }, (_, index) => newGrant({ owner: `owner-${index}` }))
    for (const grant of grants) await first.addGrant(grant)
    await raw("update oauth_grants set sealed = 'k1:broken' where owner = 'owner-7'")
    const rotating = await open(`${k2},${k1}`)
    await expect(open(k2)).rejects.toEqual(refusal('encryption_key_missing'))
    expect(await rotating.reencrypt()).toEqual({ rows: 249, keysInUse: ['k2', 'k1'] })
    await rotating.endConnection('c', 'owner-7')
    expect(await rotating.reencrypt()).toEqual({ rows: 0, keysInUse: ['k2'] })
    expect(await (await open(k2)).findConnection('c', 'owner-9')).toEqual(grants[9])
  })

  it('answers after its end with an error', async () => {
    const store = await open()
    await store.close()
    await store.close()
    await expect(store.findGrant('x')).rejects.toEqual(refusal('store_unavailable'))
  })
})

describe('a database that is not as it should be is refused and left alone:', () => {
  it.each([
    ['another program’s', 'create table oauth_grants (id text)', 'store_foreign'],
    ['without its version', 'create table oauth_schema (id integer, version integer)', 'store_corrupt'],
  ])('%s', async (_, sql, code) => {
    await raw(sql)
    await expect(open()).rejects.toEqual(refusal(code))
    expect(await raw("select 1 from pg_tables where schemaname = 'public'")).toHaveLength(1)
  })

  it('written by a newer version, or with another key of the same name', async () => {
    await (await open()).close()
    await expect(open(key('k1', 9))).rejects.toEqual(refusal('encryption_key_wrong'))
    await raw('update oauth_schema set version = 99')
    await expect(open()).rejects.toEqual(refusal('store_too_new'))
  })

  it('is none that an instance left half made: the next one makes it', async () => {
    const pool = new pg.Pool({ connectionString: url })
    onTestFinished(() => pool.end())
    pool.on('connect', (client) => {
      const query = client.query.bind(client) as (statement: { text: string }) => unknown
      client.query = ((statement: { text: string }) => {
        if (statement.text.startsWith('insert into oauth_schema')) void (client as unknown as pg.Client).end()
        return query(statement)
      }) as typeof client.query
    })
    await expect(postgresStore(pool, { encryptionKeys: k1 })).rejects.toEqual(refusal('store_unavailable'))
    expect(await (await open()).findGrant('any')).toBeUndefined()
  })

  it('whose user may not create tables, unless somebody else has', async () => {
    const { username, password } = { username: `reader_${Math.trunc(performance.now())}`, password: 'secret' }
    await raw(`create role ${username} login password '${password}'`)
    const limited = Object.assign(new URL(url), { username, password }).href
    await expect(open(k1, limited)).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringContaining('permission denied') as string,
    })
    await open()
    await raw(`grant select, insert, update, delete on all tables in schema public to ${username}`)
    expect(await (await open(k1, limited)).findGrant('x')).toBeUndefined()
    await raw(`drop owned by ${username}`)
    await raw(`drop role ${username}`)
  })
})

describe('what postgresStore() takes', () => {
  it('is a pool, which stays its owner’s', async () => {
    const pool = new pg.Pool({ connectionString: url, max: 2 })
    const store = await postgresStore(pool, { encryptionKeys: k1 })
    await store.addGrant(newGrant({ owner: 'a' }))
    expect(pool.listenerCount('error')).toBe(1)
    await store.close()
    expect(pool.listenerCount('error')).toBe(0)
    expect((await pool.query('select owner from oauth_grants')).rows).toEqual([{ owner: 'a' }])
    await pool.end()
  })

  it.each([
    ['no URL', 'data/desk.db', {}],
    ['another database’s URL', 'mysql://canary-user:canary-password@localhost/x', {}],
    ['a URL that cannot be read', 'postgres://canary-user:canary-password@[::1/x', {}],
    ['nothing', undefined as unknown as string, {}],
    ['a pool of no connections', 'postgres://localhost/x', { poolSize: 0 }],
    ['a time that is a text', 'postgres://localhost/x', { lockTimeout: '2s' as unknown as number }],
    ['options of the pool beside a pool', new pg.Pool(), { poolSize: 5 }],
  ])('is not %s', async (_, at, options) => {
    const error: unknown = await postgresStore(at, { encryptionKeys: k1, ...options }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toEqual(refusal('invalid_option'))
    expect(inspect(error, { depth: 9 })).not.toContain('canary')
  })

  it('is never repeated: a refused password is in no error', async () => {
    const wrong = Object.assign(new URL(url), { password: 'canary-password' }).href
    const refused = Object.assign(new URL(wrong), { port: '1' }).href
    for (const at of [wrong, refused]) {
      const error: unknown = await open(k1, at).catch((thrown: unknown) => thrown)
      expect(error).toEqual(refusal('store_unavailable'))
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
    }
  })
})

it('the driver of PostgreSQL is installed by those who use it only, in the version that opens the database', () => {
  const manifestOf = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../../${name}/package.json`, import.meta.url), 'utf8')) as {
      peerDependencies: Record<string, string>
      peerDependenciesMeta: Record<string, { optional: boolean }>
    }
  const manifest = manifestOf('oauth')
  expect(manifest.peerDependenciesMeta['pg']).toEqual({ optional: true })
  expect(manifest.peerDependencies['pg']).toBe(manifestOf('database').peerDependencies['pg'])
})
