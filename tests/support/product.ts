import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { readConfig, startDesk } from '@sipgate-kit/desk'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { freePort } from './free-port.ts'

export interface Product {
  /** Desk, as a browser sees it. */
  readonly url: string
  readonly sandbox: RunningSandbox
  /** Refreshes that the sandbox has seen, including refused ones. */
  refreshes(): number
  restartDesk(): Promise<void>
  close(): Promise<void>
}

export interface ProductOptions {
  /** The time of desk. Default: the machine's. */
  deskNow?: () => number
  /** The time of the sandbox. Default: the machine's. */
  sandboxNow?: () => number
  /** Milliseconds desk waits for the API. */
  apiTimeout?: number
  /** More of desk's environment. */
  deskEnv?: Record<string, string>
  loginServer?: NonNullable<Parameters<typeof startSandbox>[0]>['loginServer']
  /** What is changed in the sandbox's accounts, or added to them. */
  seed?: NonNullable<Parameters<typeof startSandbox>[0]>['seed']
}

/** Desk and sandbox as `npm start` runs them, on their own ports and in their own folder. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const sandbox = await startSandbox({
    ...(options.sandboxNow ? { platform: { now: options.sandboxNow } } : {}),
    ...(options.loginServer ? { loginServer: options.loginServer } : {}),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  })
  const port = await freePort()
  const config = readConfig(
    {
      PORT: String(port),
      SIPGATE_CLIENT_ID: sandbox.clientId,
      SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
      SIPGATE_API_URL: sandbox.apiUrl,
      SIPGATE_LOGIN_URL: sandbox.loginUrl,
      DATABASE_URL: `sqlite:${join(folder, 'desk.db')}`,
      LOG_LEVEL: 'silent',
      ...options.deskEnv,
    },
    { root: folder },
  )
  const start = () =>
    startDesk({
      config,
      ...(options.deskNow ? { platform: { now: options.deskNow } } : {}),
      ...(options.apiTimeout === undefined ? {} : { apiTimeout: options.apiTimeout }),
      pushKey: sandbox.pushes.publicKey,
    })
  let desk = await start()
  return {
    url: desk.url,
    sandbox,
    refreshes: () =>
      sandbox
        .requests({ operation: 'POST /token' })
        .filter(({ form }) => form?.['grant_type'] === 'refresh_token').length,
    restartDesk: async () => {
      await desk.close()
      desk = await start()
    },
    close: async () => {
      await desk.close()
      await sandbox.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The browser of a new visitor. */
export function visitor(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  return browser.newContext({ locale: 'en-GB', ...options })
}

/** Fills in the login page of the sandbox. */
export async function enterPassword(page: Page, username = 'demo', password = username): Promise<void> {
  await page.fill('[name=username]', username)
  await page.fill('[name=password]', password)
  await page.click('form:has([name=password]) [type=submit]')
}

/** Logs in, in whatever language, and grants all that desk's pages ask for. */
export async function logInAndAllow(
  page: Page,
  { url }: Pick<Product, 'url'>,
  username = 'demo',
): Promise<void> {
  await page.goto(`${url}/login`)
  await enterPassword(page, username)
  await page.click('[name=accept]')
  await page.waitForURL((address) => address.origin === url)
  await page.goto(`${url}/allow`)
  await page.click('[name=accept]')
  await page.waitForURL((address) => address.origin === url)
}

/** Goes from desk's welcome page to the balance. */
export async function logIn(page: Page, product: Pick<Product, 'url'>, username = 'demo'): Promise<void> {
  await page.goto(product.url)
  await page.getByRole('link', { name: 'Log in with sipgate' }).first().click()
  await enterPassword(page, username)
  await page.click('[name=accept]')
  await page.waitForURL(`${product.url}/`)
}
