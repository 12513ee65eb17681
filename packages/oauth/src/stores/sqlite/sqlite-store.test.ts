import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loggedIn } from '../../../test/setup.ts'
import { sqliteStore } from './sqlite-store.ts'

const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`
const [k1, k2] = [key('k1', 1), key('k2', 2)]

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'oauth-sqlite-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}
const open = async (path: string, encryptionKeys = k1) => {
  const store = await sqliteStore(path, { encryptionKeys })
  onTestFinished(() => store.close())
  return store
}
const raw = (path: string) => {
  const database = new Libsql(path, { timeout: 5000 })
  onTestFinished(() => void database.close())
  return database
}
const refusal = (code: string) => expect.objectContaining({ name: 'OAuthError', code }) as Error

describe('a store in an SQLite file', () => {
  it('keeps users logged in over a restart', async () => {
    const path = join(folder(), 'desk.db')
    const first = await open(path)
    const { browser, another } = await loggedIn({ store: first })
    await first.close()
    const current = await another({ store: await open(path) }).current(browser.request('/'))
    expect(current?.user.sub).toBe('w0')
    expect(await current?.accessToken()).toMatch(/^canary-access/)
  })

  it('T38: holds no token, verifier, state, nonce or session id in clear', async () => {
    const path = join(folder(), 'desk.db')
    const { browser, provider } = await loggedIn({ store: await open(path) })
    await browser.send('/login')
    const started = browser.seen.map((answer) => answer.headers.get('location') ?? '')
    const parameters = started.flatMap((location) =>
      location.startsWith('http') ? [...new URL(location).searchParams.values()] : [],
    )
    const secrets = [
      ...provider.secrets,
      ...browser.cookies.values(),
      ...parameters.filter((value) => value.length === 43),
    ]
    expect(secrets.length).toBeGreaterThan(6)
    const bytes = [path, `${path}-wal`].map((file) => readFileSync(file, 'latin1')).join()
    for (const secret of secrets) expect(bytes).not.toContain(secret)
  })

  it('T38: a row swapped for another user’s opens for nobody, and its user can log in again', async () => {
    const path = join(folder(), 'desk.db')
    const { browser, login, provider } = await loggedIn({ store: await open(path) })
    provider.behaviour.user = { sub: 'w0', masterSipId: '7654321' }
    const other = (await import('../../../test/browser.ts')).openBrowser(login)
    await other.logIn()
    const database = raw(path)
    const rows = database.prepare('select id, sealed from oauth_grants').all([]) as {
      id: string
      sealed: string
    }[]
    const [one, two] = rows
    const update = database.prepare('update oauth_grants set sealed = ? where id = ?')
    update.run([two!.sealed, one!.id])
    update.run([one!.sealed, two!.id])
    for (const each of [browser, other]) {
      const error: unknown = await login.current(each.request('/')).catch((thrown: unknown) => thrown)
      expect(error).toEqual(refusal('stored_row_unreadable'))
      expect((await login.handleError(error, each.request('/')))?.status).toBe(401)
      expect((await each.logIn()).status).toBe(303)
      expect(await login.current(each.request('/'))).toBeDefined()
    }
  })

  it('T39: takes a new key, reads the old one’s rows, re-encrypts them, and does without the old key', async () => {
    const path = join(folder(), 'desk.db')
    const { browser, another } = await loggedIn({ store: await open(path, k1) })
    const rotating = await open(path, `${k2},${k1}`)
    expect((await another({ store: rotating }).current(browser.request('/')))?.user.sub).toBe('w0')
    await expect(open(path, k2)).rejects.toEqual(refusal('encryption_key_missing'))
    expect(await rotating.reencrypt()).toEqual({ rows: 2, keysInUse: ['k2'] })
    expect(await rotating.reencrypt()).toEqual({ rows: 0, keysInUse: ['k2'] })
    const current = await another({ store: await open(path, k2) }).current(browser.request('/'))
    expect(await current?.accessToken()).toMatch(/^canary-access/)
  })

  it('refuses another key of the same name at the start, and changes nothing', async () => {
    const path = join(folder(), 'desk.db')
    const store = await open(path)
    await store.sweep(0)
    await store.close()
    const before = readFileSync(path)
    await expect(open(path, key('k1', 9))).rejects.toEqual(refusal('encryption_key_wrong'))
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('a file that is not ours', () => {
  it.each([
    ['no database', Buffer.from('just a text file, and a long one. '.repeat(40)), 'store_corrupt'],
    ['half a header', Buffer.from('SQLite format 3\0garbage'.padEnd(200, 'x')), 'store_corrupt'],
  ])('is refused and left alone: %s', async (_, bytes, code) => {
    const path = join(folder(), 'desk.db')
    writeFileSync(path, bytes)
    await expect(open(path)).rejects.toEqual(refusal(code))
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('is refused and left alone: another program’s database', async () => {
    const path = join(folder(), 'desk.db')
    const database = raw(path)
    database.exec('create table customers (name text)')
    database.close()
    const before = readFileSync(path)
    const mode = statSync(path).mode
    await expect(open(path)).rejects.toEqual(refusal('store_foreign'))
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(statSync(path).mode).toBe(mode)
  })

  it('is refused when a newer version wrote it', async () => {
    const path = join(folder(), 'desk.db')
    const store = await open(path)
    raw(path).exec('update oauth_schema set version = 99')
    void store.close()
    await expect(open(path)).rejects.toEqual(refusal('store_too_new'))
  })

  it('is refused when its pages are damaged', async () => {
    const path = join(folder(), 'desk.db')
    await (await open(path)).close()
    raw(path).exec('pragma wal_checkpoint(truncate)')
    const bytes = readFileSync(path)
    bytes.fill(0xff, 100)
    const damaged = join(folder(), 'damaged.db')
    writeFileSync(damaged, bytes)
    await expect(open(damaged)).rejects.toEqual(refusal('store_corrupt'))
    expect(readFileSync(damaged).equals(bytes)).toBe(true)
  })
})

describe('the file of a store', () => {
  it('T40: is readable by its owner only, and so are its folder and its side files', async () => {
    const path = join(folder(), 'new', 'data', 'desk.db')
    await (await open(path)).sweep(0)
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
    for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('T40: becomes private again when somebody has opened it up', async () => {
    const path = join(folder(), 'desk.db')
    await (await open(path)).close()
    chmodSync(path, 0o644)
    await open(path)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('T40: is never followed through a link', async () => {
    const path = join(folder(), 'desk.db')
    const target = join(folder(), 'target.db')
    writeFileSync(target, '')
    symlinkSync(target, path)
    await expect(open(path)).rejects.toEqual(refusal('store_unavailable'))
    expect(readFileSync(target, 'utf8')).toBe('')
    const other = join(folder(), 'other.db')
    symlinkSync(target, `${other}-wal`)
    await expect(open(other)).rejects.toEqual(refusal('store_unavailable'))
  })

  it('T40: is never a server’s address', async () => {
    const before = process.cwd()
    process.chdir(folder())
    onTestFinished(() => process.chdir(before))
    await open('http://127.0.0.1:1/desk.db')
    expect(statSync('http:/127.0.0.1:1/desk.db').isFile()).toBe(true)
  })

  it('reports that it cannot be created', async () => {
    const inTheWay = join(folder(), 'file')
    writeFileSync(inTheWay, '')
    await expect(open(join(inTheWay, 'desk.db'))).rejects.toEqual(refusal('store_unavailable'))
    const isFolder = join(folder(), 'folder.db')
    mkdirSync(isFolder)
    await expect(open(isFolder)).rejects.toEqual(refusal('store_unavailable'))
    for (const path of ['', 'a\0b']) await expect(open(path)).rejects.toEqual(refusal('invalid_option'))
  })

  it('reports a full disk, and works again afterwards', async () => {
    const path = join(folder(), 'desk.db')
    await (await open(path)).close()
    const script = `
      import { sqliteStore } from ${JSON.stringify(new URL('./sqlite-store.ts', import.meta.url).href)}
      const store = await sqliteStore(${JSON.stringify(path)}, { encryptionKeys: ${JSON.stringify(k1)} })
      const flow = { stateHash: 's', browserHash: 'b', createdAt: 1, expiresAt: 2, nonce: 'n', verifier: 'v', returnTo: '/'.repeat(500), issuer: 'i', needed: [] }
      for (let count = 0; count < 5000; count++) {
        try { await store.addFlow({ ...flow, stateHash: 's' + count, browserHash: 'b' + count }, { perBrowser: 9, total: 9999 }) }
        catch (error) { console.log(error.code); process.exit(0) }
      }
      console.log('never full')`
    const file = join(folder(), 'full.mts')
    writeFileSync(file, script)
    const tsx = import.meta.resolve('tsx')
    const command = `ulimit -f 400; exec "${process.execPath}" --conditions=@sipgate-kit/source --import "${tsx}" "${file}"`
    expect(execFileSync('bash', ['-c', command], { encoding: 'utf8' }).trim()).toBe('store_unavailable')
    expect(await (await open(path)).sweep(1)).toBe(0)
  })

  // The administrator may write everything, so somebody else opens the file.
  it.runIf(process.getuid?.() === 0)(
    'reports that it cannot be written, or its folder, and changes nothing',
    async () => {
      const place = folder()
      const path = join(place, 'desk.db')
      await (await open(path)).close()
      for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true })
      const nobody = 65_534
      const openAsNobody = () =>
        execFileSync(
          process.execPath,
          [
            '--conditions=@sipgate-kit/source',
            '--import',
            import.meta.resolve('tsx'),
            '--input-type=module',
            '-e',
            `import { sqliteStore } from ${JSON.stringify(new URL('./sqlite-store.ts', import.meta.url).href)}
           await sqliteStore(${JSON.stringify(path)}, { encryptionKeys: ${JSON.stringify(k1)} }).then(
             async (store) => { console.log(await store.sweep(1)); await store.close() },
             (error) => console.log(error.code))`,
          ],
          {
            encoding: 'utf8',
            uid: nobody,
            gid: nobody,
            env: { PATH: process.env['PATH'] },
          },
        ).trim()
      const before = readFileSync(path)
      chmodSync(place, 0o777)
      chmodSync(path, 0o644)
      expect(openAsNobody(), 'a file that may be read only').toBe('store_unavailable')
      chmodSync(place, 0o755)
      chmodSync(path, 0o666)
      expect(openAsNobody(), 'a folder that may be read only').toBe('store_unavailable')
      expect(readFileSync(path).equals(before)).toBe(true)
    },
  )

  it('answers after its end with an error, not with a crash', async () => {
    const store = await open(join(folder(), 'desk.db'))
    await store.close()
    await expect(store.findGrant('x')).rejects.toEqual(refusal('store_unavailable'))
  })
})

it('the driver of SQLite is installed by those who use it only, in the version that opens the file', () => {
  const manifestOf = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../../${name}/package.json`, import.meta.url), 'utf8')) as {
      dependencies: Record<string, string>
      peerDependencies: Record<string, string>
      peerDependenciesMeta: Record<string, { optional: boolean }>
    }
  const manifest = manifestOf('oauth')
  expect(manifest.dependencies).not.toHaveProperty('libsql')
  expect(manifest.peerDependenciesMeta['libsql']).toEqual({ optional: true })
  expect(manifest.peerDependencies['libsql']).toBe(manifestOf('database').peerDependencies['libsql'])
})
