/** `npm run screenshots`: takes the pictures of desk's pages for `docs/desk.md`, against a sandbox with its seed. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { features } from '../apps/desk/src/features/features.ts'
import { launchBrowser } from '../tests/support/browser.ts'
import { logIn, startProduct, visitor } from '../tests/support/product.ts'
import { root } from './run.ts'

const folder = join(root, 'docs/images/desk')
const looks = {
  light: { viewport: { width: 1280, height: 860 }, locale: 'en-GB' },
  dark: { viewport: { width: 1280, height: 860 }, locale: 'de-DE', colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, locale: 'en-GB' },
} as const

mkdirSync(folder, { recursive: true })
const [browser, product] = await Promise.all([launchBrowser(), startProduct()])
try {
  const first = await visitor(browser)
  const page = await first.newPage()
  await logIn(page, product)
  await page.goto(`${product.url}/allow`)
  await page.click('[name=accept]')
  const storageState = await first.storageState()
  for (const [look, options] of Object.entries(looks)) {
    const context = await browser.newContext({ ...options, storageState })
    const shown = await context.newPage()
    for (const { path, hidden } of features) {
      if (hidden) continue
      await shown.goto(product.url + path)
      await shown.screenshot({ path: join(folder, `${path.slice(1) || 'home'}-${look}.png`) })
    }
    await context.close()
  }
} finally {
  await browser.close()
  await product.close()
}
