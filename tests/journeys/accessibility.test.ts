import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { findings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { enterPassword, startProduct, visitor, type Product } from '../support/product.ts'

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('in %s, %d pixels wide', (colorScheme, width) => {
  let browser: Browser
  let product: Product
  let page: Page

  beforeAll(async () => {
    ;[browser, product] = await Promise.all([launchBrowser(), startProduct()])
    const context = await visitor(browser, { colorScheme, viewport: { width, height: 800 } })
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  async function isGood(): Promise<void> {
    expect(await findings(page), page.url()).toEqual([])
  }

  it('axe finds nothing from welcome to balance, and nothing scrolls sideways', async () => {
    await page.goto(product.url)
    await isGood()
    await page.goto(`${product.url}/authorize?state=x&code=y`)
    await isGood()
    await page.goto(`${product.url}/nowhere`)
    await isGood()
    await page.goto(`${product.url}/login`)
    await isGood()
    await enterPassword(page, 'demo', 'wrong')
    await isGood()
    await enterPassword(page)
    await isGood()
    await page.click('[name=accept]')
    await page.waitForURL(`${product.url}/`)
    await isGood()
    product.sandbox.faults.next('GET /balance', { status: 500, times: 10 })
    await page.reload()
    await isGood()
  })

  it('axe finds nothing in the console', async () => {
    await page.goto(product.sandbox.consoleUrl)
    await isGood()
    const links = await page
      .locator('nav a[href^="/_sandbox/"]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    for (const link of new Set(links)) {
      await page.goto(link)
      await isGood()
    }
  })
})
