import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { inThisProcess, startCluster, type Cluster } from '../support/cluster.ts'
import { HttpVisitor } from '../support/http-visitor.ts'

const key = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString('base64')}`

describe('a backup of an SQLite file, made while desk runs', () => {
  let cluster: Cluster
  let backup: string
  let visitor: HttpVisitor

  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backup-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    backup = join(folder, 'backup.db')
    const path = join(folder, 'desk.db')
    cluster = await startCluster({
      instances: 1,
      env: { DATABASE_URL: `sqlite:${path}`, ENCRYPTION_KEYS: key('k1', 1) },
      launch: inThisProcess,
    })
    onTestFinished(() => cluster.close())
    visitor = new HttpVisitor()
    await visitor.logIn(`${cluster.url}/login`)
    const database = new Libsql(path)
    database.exec(`vacuum into '${backup}'`)
    database.close()
  })

  const isLoggedIn = async () => (await visitor.open(cluster.url)).text.includes('name="csrf"')
  const restore = async (env: Record<string, string> = {}) => {
    for (const instance of cluster.instances) {
      await instance.stop()
      await instance.start({ DATABASE_URL: `sqlite:${backup}`, ...env })
    }
  }

  it('keeps its users logged in', async () => {
    await restore()
    expect(await isLoggedIn()).toBe(true)
    cluster.sandbox.clock.advance('6m')
    expect(await isLoggedIn(), 'with a new access token').toBe(true)
  })

  it('T38: holds no token that can be read, and opens for nobody without its key', async () => {
    const content = readFileSync(backup, 'latin1')
    expect(content).toContain('k1:')
    expect(content).not.toMatch(/eyJ|accessToken|refreshToken|sandbox-secret/)
    await expect(restore({ ENCRYPTION_KEYS: key('k2', 2) })).rejects.toMatchObject({ code: 'keys_unusable' })
  })

  it('asks whoever has used sipgate since to log in once more', async () => {
    cluster.sandbox.clock.advance('6m')
    expect(await isLoggedIn(), 'the refresh token of the backup is used up').toBe(true)
    await restore()
    const before = visitor.visited.length
    expect(await isLoggedIn(), 'sipgate still knows the browser, and asks nothing').toBe(true)
    expect(visitor.visited.slice(before).filter((url) => url.includes('/authorize?'))).toHaveLength(1)
  })

  it('gives nothing back to whoever has logged out since', async () => {
    const cookies = visitor.cookieHeader(cluster.url)
    await visitor.submit(await visitor.open(cluster.url), {})
    expect(await isLoggedIn()).toBe(false)
    await restore()
    const page = await fetch(cluster.url, {
      headers: { cookie: cookies, accept: 'text/html' },
      redirect: 'manual',
    })
    expect(await page.text()).not.toMatch(/€/)
  })
})
