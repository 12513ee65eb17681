import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig, startDesk } from '@sipgate-kit/desk'
import { startSandbox } from '@sipgate-kit/sandbox'
import type Libsql from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from './support/free-port.ts'
import { HttpVisitor } from './support/http-visitor.ts'
import { startProgram } from './support/program.ts'

const program = fileURLToPath(new URL('../scripts/start.ts', import.meta.url))
/** Linux's way to change the limits of a running process. */
const prlimit = '/usr/bin/prlimit'

function limitFiles(pid: number, bytes: string): void {
  execFileSync(prlimit, ['--pid', String(pid), `--fsize=${bytes}:`])
}

// The driver belongs to the package that uses it.
const Driver = createRequire(import.meta.resolve('@sipgate-kit/oauth/package.json'))(
  'libsql',
) as typeof Libsql

/** Takes the lock of a database, as a backup or another process does. Returns how to release it. */
function lock(path: string): () => void {
  const other = new Driver(path)
  onTestFinished(() => void other.close())
  other.exec('begin immediate')
  return () => other.exec('commit')
}

/** A desk whose database a test may harm. */
async function deskWithDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'storage-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const database = join(folder, 'desk.db')
  const config = readConfig(
    {
      PORT: String(await freePort()),
      SIPGATE_CLIENT_ID: sandbox.clientId,
      SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
      SIPGATE_API_URL: sandbox.apiUrl,
      SIPGATE_LOGIN_URL: sandbox.loginUrl,
      DATABASE_URL: `sqlite:${database}`,
      LOG_LEVEL: 'silent',
    },
    { root: folder },
  )
  const desk = await startDesk({ config })
  onTestFinished(() => desk.close())
  return { desk, config, folder, database, files: [database, `${database}-wal`, `${database}-shm`] }
}

async function status(url: string): Promise<number> {
  return (await fetch(url)).status
}

describe('a database that breaks while desk runs', () => {
  it('that is overwritten: a page says so, the process lives, and nothing is written over it', async () => {
    const { desk, config, database, files } = await deskWithDatabase()
    const visitor = new HttpVisitor()
    expect((await visitor.logIn(`${desk.url}/login`)).text).toContain('name="csrf"')
    const junk = Buffer.alloc(64 * 1024, 0xa5)
    for (const file of files) writeFileSync(file, junk)

    for (const path of ['/', '/login']) {
      const page = await visitor.open(desk.url + path)
      expect([path, page.status]).toEqual([path, 503])
      expect(page.text).toContain('<code>store_unavailable</code>')
      expect(page.text).not.toMatch(/SQLITE|\.db\b|^\s+at /m)
    }
    expect(await status(`${desk.url}/healthz`)).toBe(200)
    expect(await status(`${desk.url}/readyz`)).toBe(503)
    await desk.close()
    expect(readFileSync(database).equals(junk)).toBe(true)
    await expect(startDesk({ config })).rejects.toMatchObject({ code: 'database_unusable' })
    expect(readFileSync(database).equals(junk)).toBe(true)
  })

  it('that is moved away: the process lives, answers without failing, and writes over nothing in its place', async () => {
    const { desk, database, files } = await deskWithDatabase()
    const visitor = new HttpVisitor()
    await visitor.logIn(`${desk.url}/login`)
    for (const file of files) renameSync(file, `${file}.away`)
    const foreign = 'Somebody else’s file. '.repeat(100)
    writeFileSync(database, foreign)
    for (const path of ['/', '/login'])
      expect([200, 503]).toContain((await visitor.open(desk.url + path)).status)
    expect(await status(`${desk.url}/healthz`)).toBe(200)
    await desk.close()
    expect(readFileSync(database, 'utf8')).toBe(foreign)
  })

  // The system's administrator may write everything.
  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'that may no longer be written: desk does not start, and says so',
    async () => {
      const { desk, config, database, files } = await deskWithDatabase()
      await desk.close()
      for (const file of files) if (existsSync(file)) chmodSync(file, 0o400)
      const before = readFileSync(database)
      await expect(startDesk({ config })).rejects.toMatchObject({ code: 'database_unusable' })
      expect(readFileSync(database).equals(before)).toBe(true)
    },
  )
})

describe('a database that somebody else has locked', () => {
  it('is read as always; what has to be written is written as soon as the lock is free', async () => {
    const { desk, database } = await deskWithDatabase()
    const visitor = new HttpVisitor()
    await visitor.logIn(`${desk.url}/login`)
    const release = lock(database)
    let started = false
    const starting = new HttpVisitor().send(`${desk.url}/login`).then((answer) => {
      started = true
      return answer
    })
    for (let count = 0; count < 10; count++)
      expect((await visitor.open(desk.url)).text, 'still logged in').toContain('name="csrf"')
    expect(await status(`${desk.url}/healthz`)).toBe(200)
    expect(await status(`${desk.url}/readyz`)).toBe(200)
    expect(started).toBe(false)
    release()
    expect((await starting).headers.get('location')).toContain('code_challenge')
  })

  it('for too long: a page says so after five seconds, and all is well when the lock is free', async () => {
    const { desk, database } = await deskWithDatabase()
    const release = lock(database)
    const pages = await Promise.all([1, 2, 3].map(() => new HttpVisitor().open(`${desk.url}/login`)))
    expect(pages.map((page) => page.status)).toEqual([503, 503, 503])
    expect(pages[0]?.text).toContain('<code>store_unavailable</code>')
    expect(await status(`${desk.url}/healthz`)).toBe(200)
    release()
    expect((await new HttpVisitor().logIn(`${desk.url}/login`)).text).toContain('name="csrf"')
  })
})

describe('a full disk', () => {
  it.runIf(existsSync(prlimit))(
    'is told on a page, ends nothing, keeps who is logged in, and is over as soon as there is room',
    { timeout: 40_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'full-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const [port, sandboxPort] = await Promise.all([freePort(), freePort()])
      const url = `http://localhost:${port}`
      const env = {
        PORT: String(port),
        SANDBOX_PORT: String(sandboxPort),
        DATABASE_URL: `sqlite:${join(folder, 'desk.db')}`,
        LOG_LEVEL: 'silent',
      }
      const desk = startProgram(program, { env })
      onTestFinished(async () => void (await desk.stop('SIGKILL')))
      await desk.says('Ctrl-C')
      const visitor = new HttpVisitor()
      expect((await visitor.logIn(`${url}/login`)).text).toContain('name="csrf"')

      // No file of the process may grow any more: to SQLite the disk is full.
      limitFiles(desk.pid, '400000')
      let page = await new HttpVisitor().open(`${url}/login`)
      for (let count = 0; count < 500 && page.status !== 503; count += 1)
        page = await new HttpVisitor().open(`${url}/login`)
      expect(page.status).toBe(503)
      expect(page.text).toContain('<code>store_unavailable</code>')
      expect(page.text).not.toMatch(/SQLITE|\.db\b|^\s+at /m)
      expect(await status(`${url}/healthz`)).toBe(200)
      expect((await visitor.open(url)).text, 'reading still works').toContain('name="csrf"')

      limitFiles(desk.pid, 'unlimited')
      expect((await new HttpVisitor().logIn(`${url}/login`)).text).toContain('name="csrf"')
      expect((await visitor.open(url)).text, 'still logged in').toContain('name="csrf"')
      expect(await desk.stop()).toBe(0)
    },
  )
})
