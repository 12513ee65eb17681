import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
// In a project of your own: import { chromium } from 'playwright', and chromium.launch().
import { launchBrowser } from '../../tests/support/browser.ts'

let browser: Browser
let sandbox: RunningSandbox
let program: ChildProcess
let url: string
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  sandbox = await startSandbox()
  const port = await freePort()
  url = `http://localhost:${port}/`
  const balance = fileURLToPath(new URL('../balance/balance.ts', import.meta.url))
  program = spawn(process.execPath, ['--conditions=@sipgate-kit/source', '--import', 'tsx', balance], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      SIPGATE_LOGIN_URL: sandbox.loginUrl,
      SIPGATE_API_URL: sandbox.apiUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(program.stdout!, 'data')
})
afterAll(async () => {
  program?.kill()
  await browser?.close()
  await sandbox?.close()
})
beforeEach(async () => {
  sandbox.reset()
  // A context is a browser of its own: no cookie of the test before.
  page = await (await browser.newContext()).newPage()
})

async function logIn(): Promise<void> {
  await page.goto(url)
  await page.fill('[name=username]', sandbox.username)
  await page.fill('[name=password]', sandbox.password)
  await page.click('[type=submit]')
}

describe('a user with a browser', () => {
  it('logs in, agrees, and sees the balance', async () => {
    await logIn()
    expect(await page.locator('main').innerText()).toContain('balance:read')
    await page.click('[name=accept]')
    await page.getByText('Your balance is €27.34').waitFor()
    expect(page.url()).toBe(url)
    expect(sandbox.grants.list()).toMatchObject([{ user: 'w0', client: 'sandbox-client' }])
  })

  it('may decline: nothing is granted', async () => {
    await logIn()
    await page.click('[name=cancel]')
    await page.waitForURL(/\/authorize\?/)
    expect(await page.locator('body').innerText()).not.toContain('Your balance')
    expect(sandbox.grants.list()).toEqual([])
  })

  it('notices nothing when the access token has expired', async () => {
    await logIn()
    await page.click('[name=accept]')
    await page.getByText('Your balance').waitFor()
    sandbox.clock.advance('6m')
    sandbox.accounts.update('1000001', { balance: { amount: 10_000 } })
    await page.reload()
    await page.getByText('Your balance is €1.00').waitFor()
    expect(sandbox.requests.last('POST /token')?.form).toMatchObject({ grant_type: 'refresh_token' })
  })

  it('has to agree again after the grant was revoked', async () => {
    await logIn()
    await page.click('[name=accept]')
    await page.getByText('Your balance').waitFor()
    sandbox.grants.revokeAll()
    sandbox.consents.withdraw()
    sandbox.clock.advance('6m')
    await page.reload()
    // Still logged in at the login server, so that no password is asked for.
    await page.click('[name=accept]')
    await page.getByText('Your balance').waitFor()
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
