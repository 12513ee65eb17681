import { request } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../packages/database/test/postgres.ts'
import { asProcesses, startCluster, type Cluster } from './support/cluster.ts'
import { HttpVisitor } from './support/http-visitor.ts'

const ENCRYPTION_KEYS = `k1:${Buffer.alloc(32, 1).toString('base64')}`

/** A database to share, and how to end it. */
const databases = {
  async SQLite() {
    const folder = mkdtempSync(join(tmpdir(), 'desks-'))
    const close = async () => rmSync(folder, { recursive: true, force: true })
    return { url: `sqlite:${join(folder, 'desk.db')}`, restart: undefined, close }
  },
  PostgreSQL: (): Promise<Pick<TestPostgres, 'url' | 'restart' | 'close'>> => startPostgres({ own: true }),
}

describe.each(['SQLite', 'PostgreSQL'] as const)('three processes of desk on one %s database', (name) => {
  let database: Awaited<ReturnType<(typeof databases)[typeof name]>>
  let cluster: Cluster
  let visitor: HttpVisitor

  beforeAll(async () => {
    database = await databases[name]()
    cluster = await startCluster({
      instances: 3,
      env: { DATABASE_URL: database.url, ENCRYPTION_KEYS },
      launch: asProcesses,
    })
  }, 120_000)
  afterAll(async () => {
    await cluster?.close()
    await database?.close()
  })
  beforeEach(async () => {
    visitor = new HttpVisitor()
    const page = await visitor.logIn(`${cluster.url}/login`)
    expect(page.text).toMatch(/€/)
  })

  const cookie = () => visitor.cookieHeader(cluster.url)
  const urls = () => cluster.instances.map(({ url }) => url)
  const isLoggedIn = ({ status, text }: { status: number; text: string }) =>
    status === 200 && text.includes('€') && text.includes('name="csrf"')

  it('a login begins on one, ends on another and is logged out on a third', async () => {
    const other = new HttpVisitor()
    let page = await other.logIn(`${cluster.url}/login`, 'other')
    expect(isLoggedIn(page)).toBe(true)
    const session = other.cookieHeader(cluster.url)
    // The load balancer goes round: after two more requests, the form's answer comes from the instance that served neither.
    for (let count = 0; count < 2; count += 1) page = await other.open(cluster.url)
    page = await other.submit(page, {})
    expect(page.text).not.toContain('name="csrf"')
    const served = (path: string) =>
      cluster.instances.findIndex((instance) => instance.log().includes(`"path":"${path}"`))
    expect(['/login', '/authorize', '/logout'].map(served).sort()).toEqual([0, 1, 2])
    for (const url of urls()) expect(isLoggedIn(await get(url, session)), 'the cookie is dead').toBe(false)
  })

  it(
    'T29: 900 requests at once with an expired token: one refresh, and all of them see the balance',
    {
      timeout: 120_000,
    },
    async () => {
      const before = cluster.refreshes()
      cluster.sandbox.clock.advance('6m')
      const answers = await Promise.all(
        Array.from({ length: 900 }, (_, index) => get(urls()[index % 3] ?? '', cookie())),
      )
      const failed = answers.filter((answer) => !isLoggedIn(answer)).map(problemOn)
      expect(
        Object.fromEntries(failed.map((one) => [one, failed.filter((other) => other === one).length])),
      ).toEqual({})
      expect(cluster.refreshes() - before).toBe(1)
    },
  )

  it('T30: one is killed while it holds the lease: the others recover within seconds, and it comes back', async () => {
    const before = cluster.refreshes()
    cluster.sandbox.clock.advance('6m')
    cluster.sandbox.faults.next('POST /token', { delay: '60s', times: 1 })
    const [first, second] = cluster.instances
    const lost = get(first?.url ?? '', cookie()).catch((error: unknown) => error)
    await expect.poll(() => cluster.sandbox.faults.list().length, { timeout: 10_000 }).toBe(0)
    await first?.stop('SIGKILL')
    expect(await lost).toBeInstanceOf(Error)
    const started = performance.now()
    expect(isLoggedIn(await get(second?.url ?? '', cookie()))).toBe(true)
    const seconds = (performance.now() - started) / 1000
    expect(seconds).toBeLessThan(15)
    console.log(`${name}: recovered after ${seconds.toFixed(1)} s`)
    for (let count = 0; count < 3; count += 1)
      expect(isLoggedIn(await visitor.open(cluster.url)), 'the load balancer passes it over').toBe(true)
    await first?.start()
    expect(isLoggedIn(await get(first?.url ?? '', cookie()))).toBe(true)
    expect(cluster.refreshes() - before, 'the lost one and its repetition').toBeLessThanOrEqual(2)
  }, 60_000)

  it.runIf(name === 'PostgreSQL')(
    'the database crashes and comes back: a page says so, then all go on as before, without a restart',
    { timeout: 60_000 },
    async () => {
      await (database as TestPostgres).stop('immediate')
      for (const url of urls()) {
        const answer = await get(url, cookie())
        expect(answer.status).toBe(503)
        expect(answer.text).toContain('<code>store_unavailable</code>')
        expect((await get(`${url}/readyz`)).status).toBe(503)
        expect((await get(`${url}/healthz`)).status).toBe(200)
      }
      await (database as TestPostgres).start()
      for (const url of urls()) {
        expect(isLoggedIn(await get(url, cookie())), 'at the first request').toBe(true)
        expect((await get(`${url}/readyz`)).status).toBe(200)
      }
      for (const { log } of cluster.instances)
        expect(log()).not.toMatch(/postgres:\/\/|"level":"(error|fatal)"/)
    },
  )
})

/** Status and code of a problem's page. */
const problemOn = ({ status, text }: { status: number; text: string }): string =>
  `${status} ${/<code>(\w+)<\/code>/.exec(text)?.[1]}`

function get(url: string, cookie = ''): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, accept: 'text/html' }
    const outgoing = request(url, { headers, agent: false }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}
