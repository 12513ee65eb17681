import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { loopbackCertificate } from '../../../../packages/client/test/loopback-certificate.ts'
import { startPostgres, type TestPostgres } from '../../../../packages/database/test/postgres.ts'
import { systemPlatform } from '../platform.ts'
import { StartError } from '../start-error.ts'
import { openDatabase } from './database.ts'

const key = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString('base64')}`

describe('a PostgreSQL database that desk cannot use', () => {
  let postgres: TestPostgres

  beforeAll(async () => {
    postgres = await startPostgres({ own: true })
  })
  afterAll(() => postgres?.close())

  /** The database's URL with parts replaced. */
  const urlWith = (change: (url: URL) => void) => {
    const url = new URL(postgres.url)
    change(url)
    return url.href
  }

  async function open(url: string, encryptionKeys = key('k1', 1)): Promise<StartError | undefined> {
    try {
      const database = await openDatabase(
        { database: { kind: 'postgres', url }, encryptionKeys },
        systemPlatform,
      )
      await database.close()
      return undefined
    } catch (error) {
      expect(error).toBeInstanceOf(StartError)
      const { message } = error as StartError
      expect(message).toMatch(/^The database \S+ at 127\.0\.0\.1:\d+ [^\n]+\.$/)
      expect(message, 'no password').not.toContain(new URL(url).password)
      return error as StartError
    }
  }

  it('is not there', async () => {
    const error = await open(urlWith((url) => (url.port = '1')))
    expect(error).toMatchObject({ code: 'database_unusable' })
    expect(error?.message).toContain('is not there: start PostgreSQL')
  })

  it('does not answer', { timeout: 30_000 }, async () => {
    const silent = createServer(() => undefined)
    onTestFinished(() => void silent.close())
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    const error = await open(urlWith((url) => (url.port = String(port))))
    expect(error?.message).toContain('does not answer in time')
  })

  it('ends the connection at once', async () => {
    const rude = createServer((socket) => socket.destroy())
    onTestFinished(() => void rude.close())
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
    const { port } = rude.address() as AddressInfo
    const error = await open(urlWith((url) => (url.port = String(port))))
    expect(error).toMatchObject({ code: 'database_unusable' })
  })

  it('refuses the password', async () => {
    const error = await open(urlWith((url) => (url.password = 'hunter2')))
    expect(error?.message).toContain('refuses user or password')
  })

  it('refuses the user', async () => {
    const error = await open(urlWith((url) => (url.username = 'nobody')))
    expect(error?.message).toContain('refuses user or password')
  })

  it('does not exist', async () => {
    const error = await open(urlWith((url) => (url.pathname = '/nowhere')))
    expect(error?.message).toContain('The database nowhere at')
    expect(error?.message).toContain('does not exist: create it')
  })

  it('does not offer TLS, which the URL asks for', async () => {
    const error = await open(urlWith((url) => (url.search = '?sslmode=verify-full')))
    expect(error?.message).toContain('does not offer TLS')
  })

  it('needs a certificate of an authority whose file is missing', async () => {
    const error = await open(urlWith((url) => (url.search = '?sslmode=verify-full&sslrootcert=/nowhere.pem')))
    expect(error?.message).toContain('a file is missing')
  })

  it('was written with other keys, and is left as it is', async () => {
    expect(await open(postgres.url)).toBeUndefined()
    const wrong = await open(postgres.url, key('k1', 2))
    expect(wrong).toMatchObject({ code: 'keys_unusable' })
    expect(wrong?.message).toContain('was written with another key: start with the ENCRYPTION_KEYS')
    const missing = await open(postgres.url, key('k2', 2))
    expect(missing).toMatchObject({ code: 'keys_unusable' })
    expect(missing?.message).toContain('needs a key that was not given')
    expect(await open(postgres.url)).toBeUndefined()
  })

  it('lets its user create nothing', async () => {
    // Since PostgreSQL 15 only the owner of a database may create tables in its schema public.
    const url = await postgresWithGuest(postgres.url)
    const error = await open(url)
    expect(error?.message).toContain('does not let its user create tables')
  })
})

describe('a PostgreSQL database that speaks TLS', () => {
  let postgres: TestPostgres
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tls-'))
    chmodSync(folder, 0o755)
    writeFileSync(join(folder, 'server.crt'), loopbackCertificate.cert)
    writeFileSync(join(folder, 'server.key'), loopbackCertificate.key, { mode: 0o600 })
    // The tests may run as root, the server never does.
    if (process.getuid?.() === 0) chownSync(join(folder, 'server.key'), ...nobody())
    postgres = await startPostgres({
      settings: {
        ssl: 'on',
        ssl_cert_file: join(folder, 'server.crt'),
        ssl_key_file: join(folder, 'server.key'),
      },
    })
  })
  afterAll(async () => {
    await postgres?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const openWith = (query: string) =>
    openDatabase(
      { database: { kind: 'postgres', url: postgres.url + query }, encryptionKeys: key('k1', 1) },
      systemPlatform,
    )

  it('is used over TLS when its certificate is trusted', async () => {
    const database = await openWith(`?sslmode=verify-full&sslrootcert=${join(folder, 'server.crt')}`)
    onTestFinished(() => database.close())
    const client = new pg.Client({ connectionString: postgres.url })
    await client.connect()
    const { rows } = await client.query(
      'select ssl from pg_stat_ssl join pg_stat_activity using (pid) where pid <> pg_backend_pid() and usename = current_user',
    )
    await client.end()
    expect(rows).toContainEqual({ ssl: true })
    expect(rows).not.toContainEqual({ ssl: false })
  })

  it('is refused when it is not', async () => {
    await expect(openWith('?sslmode=verify-full')).rejects.toMatchObject({
      code: 'database_unusable',
      message: expect.stringMatching(
        /certificate that is not trusted \([A-Z_]+\): name its authority/,
      ) as string,
    })
  })
})

function nobody(): [uid: number, gid: number] {
  return [Number(execFileSync('id', ['-u', 'nobody'])), Number(execFileSync('id', ['-g', 'nobody']))]
}

async function postgresWithGuest(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("create role guest login password 'guest-secret'")
  await client.query('create database shared')
  await client.end()
  const guest = new URL(url)
  guest.username = 'guest'
  guest.password = 'guest-secret'
  guest.pathname = '/shared'
  return guest.href
}
