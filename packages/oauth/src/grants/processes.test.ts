import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clientId, clientSecret, type TestProvider } from '../../test/provider.ts'
import type { ProcessOrders, ProcessReport } from '../../test/process.ts'
import { loggedIn } from '../../test/setup.ts'
import { systemPlatform } from '../platform.ts'
import { sqliteStore } from '../stores/sqlite/sqlite-store.ts'

const encryptionKeys = `k1:${Buffer.alloc(32, 1).toString('base64')}`

/** Somebody is logged in, and their token has expired by the clocks of several real processes on one SQLite file. */
async function processes(
  count: number,
  limits = { requestTimeout: 10_000, leaseTimeout: 15_000 },
  firstDiesAt?: NonNullable<ProcessOrders['diesAt']>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-processes-'))
  const path = join(folder, 'desk.db')
  const store = await sqliteStore(path, { encryptionKeys })
  const setup = await loggedIn({ store, platform: systemPlatform, ...limits })
  const { loginUrl, apiUrl } = setup.provider
  const orders: ProcessOrders = {
    path,
    encryptionKeys,
    login: {
      clientId,
      clientSecret,
      redirectUri: 'http://localhost:3000/authorize',
      loginUrl,
      apiUrl,
      ...limits,
    },
    cookie: [...setup.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    ahead: 6 * 60_000,
  }
  const children = Array.from({ length: count }, (_, at) => {
    const own = at === 0 && firstDiesAt ? { ...orders, diesAt: firstDiesAt } : orders
    return fork(new URL('../../test/process.ts', import.meta.url), [JSON.stringify(own)], {
      execArgv: ['--conditions=@sipgate-kit/source', '--import', import.meta.resolve('tsx')],
    })
  })
  onTestFinished(async () => {
    for (const child of children) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
    }
    await store.close()
    rmSync(folder, { recursive: true })
  })
  await Promise.all(children.map((child) => once(child, 'message')))
  return { ...setup, children }
}

async function ask(
  child: ChildProcess | undefined,
  requests: number,
): Promise<Exclude<ProcessReport, 'ready'>> {
  const answered = once(child!, 'message')
  child!.send(requests)
  const [report] = (await answered) as [Exclude<ProcessReport, 'ready'>]
  return report
}

describe('several processes on one SQLite file', () => {
  it('T29: renew an expired token once, for 4 × 500 requests at once', async () => {
    const { children, provider } = await processes(4)
    const reports = await Promise.all(children.map((child) => ask(child, 500)))
    const tokens = reports.flatMap((report) => ('tokens' in report ? report.tokens : [report.error]))
    expect(tokens).toHaveLength(2000)
    expect(new Set(tokens).size).toBe(1)
    expect(
      provider.requests.filter(({ fields }) => fields.get('grant_type') === 'refresh_token'),
    ).toHaveLength(1)
    expect(provider.refreshTokens.size).toBe(1)
  })

  it('T29: recover within seconds when the holder of the lease is killed', async () => {
    const { children, provider } = await processes(2, { requestTimeout: 1000, leaseTimeout: 1500 })
    const [first, second] = children
    const asked = new Promise<void>((resolve) => {
      provider.behaviour.intercept['token'] = () => {
        delete provider.behaviour.intercept['token']
        resolve()
        return true
      }
    })
    first?.send(1)
    await asked
    first?.kill('SIGKILL')
    const report = await ask(second, 50)
    expect(report).toHaveProperty('tokens')
    expect('tokens' in report && new Set(report.tokens).size).toBe(1)
    expect(provider.count('token')).toBe(3)
  })

  const soon = { requestTimeout: 1000, leaseTimeout: 1500 }
  const refreshes = (provider: TestProvider) =>
    provider.requests.filter(({ fields }) => fields.get('grant_type') === 'refresh_token').length

  /** Two processes, the first of which is dead by now. */
  async function afterDeath(moment: NonNullable<ProcessOrders['diesAt']>) {
    const setup = await processes(2, soon, moment)
    const [first, second] = setup.children
    const gone = once(first!, 'exit')
    first?.send(1)
    expect(await gone).toEqual([null, 'SIGKILL'])
    return { ...setup, second }
  }

  it('T30: lose nothing when the one that renews is killed before its request', async () => {
    const { second, provider } = await afterDeath('before the request')
    expect(refreshes(provider)).toBe(0)
    expect(await ask(second, 10)).toHaveProperty('tokens')
    expect(refreshes(provider)).toBe(1)
  })

  it('T30: lose one login when it is killed between answer and write: nobody has the new token', async () => {
    const { second, provider, browser, login } = await afterDeath('after the answer')
    expect(await ask(second, 10)).toEqual({ error: 'grant_gone' })
    expect(refreshes(provider)).toBe(2)
    expect((await browser.logIn()).status).toBe(303)
    expect(await (await login.current(browser.request('/')))?.accessToken()).toMatch(/^canary-access/)
  })

  it('T30: lose nothing when it is killed there and the login server accepts the old token once more', async () => {
    const { children, provider } = await processes(2, soon, 'after the answer')
    provider.behaviour.rotation = false
    const [first, second] = children
    const gone = once(first!, 'exit')
    first?.send(1)
    await gone
    expect(await ask(second, 10)).toHaveProperty('tokens')
    expect(refreshes(provider)).toBe(2)
  })

  it('T30: lose nothing when it is killed after the write, and do not wait for its lease', async () => {
    const { second, provider } = await afterDeath('after the write')
    const report = await ask(second, 10)
    expect(report).toHaveProperty('tokens')
    expect(refreshes(provider)).toBe(1)
  })
})
