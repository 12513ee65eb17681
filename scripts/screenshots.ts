/** `npm run screenshots`: takes the pictures of desk's pages for `docs/desk.md`, against a sandbox with its seed. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { features } from '../apps/desk/src/features/features.ts'
import { launchBrowser } from '../tests/support/browser.ts'
import { logInAndAllow, startProduct, visitor } from '../tests/support/product.ts'
import { reportCalls } from './report-calls.ts'
import { root } from './run.ts'

const folder = join(root, 'docs/images/desk')
const looks = {
  light: { viewport: { width: 1280, height: 860 }, locale: 'en-GB' },
  dark: { viewport: { width: 1280, height: 860 }, locale: 'de-DE', colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, locale: 'en-GB' },
} as const

/** For the operators' page. It protects nothing here. */
const token = 'of-a-sandbox-that-is-gone-in-a-minute'

mkdirSync(folder, { recursive: true })
const [browser, product] = await Promise.all([
  launchBrowser(),
  startProduct({ deskEnv: { METRICS_TOKEN: token } }),
])

/** What there is to see on a page besides the seed, until the returned function ends it. */
const scenes: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  async '/live'() {
    const { calls } = product.sandbox
    const talking = calls.incoming({ from: '+494066969010', to: '+493023125000' })
    await talking.answer()
    const ringing = calls.incoming({ from: '+492214710012', to: '+493023125000' })
    await product.sandbox.idle()
    return async () => {
      await Promise.all([talking.hangUp(), ringing.hangUp()])
      await product.sandbox.idle()
    }
  },
}

/** Where a page shows more than at its path. */
const addresses: Readonly<Record<string, string>> = {
  '/dial': '/dial?to=%2B492214710012',
  '/search': '/search?q=Ada',
}

try {
  await reportCalls(product.sandbox, product.url)
  const first = await visitor(browser)
  const page = await first.newPage()
  await logInAndAllow(page, product)
  const flow = await newFlow(page)
  const storageState = await first.storageState()
  for (const [look, options] of Object.entries(looks)) {
    const httpCredentials = { username: 'operator', password: token }
    const context = await browser.newContext({ ...options, storageState, httpCredentials })
    const shown = await context.newPage()
    for (const path of [...features.map(({ path: each }) => each), '/status']) {
      const end = await scenes[path]?.()
      await shown.goto(path === '/flows' ? flow : product.url + (addresses[path] ?? path))
      await shown.screenshot({ path: join(folder, `${path.slice(1) || 'home'}-${look}.png`) })
      await end?.()
    }
    await context.close()
  }
} finally {
  await browser.close()
  await product.close()
}

/** The address of a flow with opening hours. */
async function newFlow(page: Page): Promise<string> {
  await page.goto(`${product.url}/flows`)
  await page.fill('[name=name]', 'Main number')
  await page.locator('main form button').first().click()
  await page.waitForURL(/edit/)
  await page.check('[name=numbers][value="+493023125000"]')
  await page.getByRole('button', { name: 'Save' }).last().click()
  await page.waitForURL((url) => !url.pathname.endsWith('/edit'))
  return page.url()
}
