import { request } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { freePort } from './support/free-port.ts'
import { HttpVisitor } from './support/http-visitor.ts'
import { startProgram, type Program } from './support/program.ts'

describe('two processes of desk on one SQLite file', () => {
  let folder: string
  let sandbox: RunningSandbox
  let desks: { url: string; program: Program }[]
  let cookie: string

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desks-'))
    sandbox = await startSandbox()
    desks = []
    for (let count = 0; count < 2; count += 1) {
      const port = await freePort()
      const program = startProgram('scripts/start.ts', {
        env: {
          PORT: String(port),
          SIPGATE_CLIENT_ID: sandbox.clientId,
          SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
          SIPGATE_API_URL: sandbox.apiUrl,
          SIPGATE_LOGIN_URL: sandbox.loginUrl,
          DATABASE_URL: `sqlite:${join(folder, 'desk.db')}`,
          LOG_LEVEL: 'warn',
        },
      })
      await program.says('Open')
      desks.push({ url: `http://localhost:${port}`, program })
    }
    const visitor = new HttpVisitor()
    const page = await visitor.logIn(`${desks[0]?.url}/login`)
    expect(page.status).toBe(200)
    cookie = visitor.cookieHeader(desks[0]?.url ?? '')
  })

  afterEach(async () => {
    for (const { program } of desks) await program.stop('SIGTERM')
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const refreshes = () =>
    sandbox
      .requests({ operation: 'POST /token' })
      .filter(({ form }) => form?.['grant_type'] === 'refresh_token')

  it('T29: 2,000 requests at once with an expired token: one refresh, and all of them see the balance', async () => {
    sandbox.clock.advance('6m')
    const answers = await Promise.all(
      Array.from({ length: 2000 }, (_, index) => get(desks[index % 2]?.url ?? '', cookie)),
    )
    const failed = answers.filter(
      ({ status, text }) => status !== 200 || !/€/.test(text) || !/csrf/.test(text),
    )
    expect(failed.map(({ status }) => status)).toEqual([])
    expect(refreshes()).toHaveLength(1)
  })

  it('T30: one is killed while it holds the lease: the other recovers within seconds', async () => {
    sandbox.clock.advance('6m')
    sandbox.faults.next('POST /token', { delay: '60s', times: 1 })
    const [first, second] = desks
    const lost = get(first?.url ?? '', cookie).catch((error: unknown) => error)
    await expect
      .poll(() => refreshes().length + sandbox.faults.list().length, { timeout: 10_000 })
      .toBeLessThan(2)
    await expect.poll(() => sandbox.faults.list().length, { timeout: 10_000 }).toBe(0)
    await first?.program.stop('SIGKILL')
    expect(await lost).toBeInstanceOf(Error)
    const started = performance.now()
    const answer = await get(second?.url ?? '', cookie)
    expect(answer.status).toBe(200)
    expect(answer.text).toMatch(/€/)
    console.log(`recovered after ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }, 60_000)
})

function get(url: string, cookie: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { headers: { cookie, accept: 'text/html' }, agent: false }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}
