import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { enterPassword, startProduct, visitor, type Product } from '../support/product.ts'

describe('the address a login comes back to', () => {
  let browser: Browser
  let product: Product
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    product = await startProduct()
    context = await visitor(browser)
    page = await context.newPage()
  })
  afterEach(async () => {
    await context?.close()
    await product?.close()
  })

  const heading = (of: Page = page) => of.getByRole('heading', { level: 1 }).innerText()
  const exchanges = () => product.sandbox.requests({ operation: 'POST /token' }).length

  /** Goes through the login up to the callback, intercepts it before it reaches desk, and returns its address. */
  async function interceptedCallback(): Promise<string> {
    let callback = ''
    await page.route('**/login-actions/consent*', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      const answer = await route.fetch({ maxRedirects: 0 })
      callback = answer.headers()['location'] ?? ''
      await route.fulfill({ body: 'kept from desk' })
    })
    await page.goto(product.url)
    await page.getByRole('link', { name: 'Log in with sipgate' }).first().click()
    await enterPassword(page)
    await page.click('[name=accept]')
    await page.getByText('kept from desk').waitFor()
    expect(callback).toContain(`${product.url}/authorize?`)
    await page.unroute('**/login-actions/consent*')
    return callback
  }

  it('T2: works once; a replay is refused without a second exchange', async () => {
    const callback = await interceptedCallback()
    await page.goto(callback)
    expect(page.url()).toBe(`${product.url}/`)
    const replay = await page.goto(callback)
    expect(replay?.status()).toBe(400)
    expect(await heading()).toBe('This login link was already used')
    expect(exchanges()).toBe(1)
  })

  it('T1: means nothing in another browser', async () => {
    const callback = await interceptedCallback()
    const other = await visitor(browser)
    const otherPage = await other.newPage()
    const answer = await otherPage.goto(callback)
    expect(answer?.status()).toBe(400)
    expect(await heading(otherPage)).toBe('This login did not start in this browser')
    expect(exchanges()).toBe(0)
    await other.close()
  })

  it('T1: means nothing with another state', async () => {
    const callback = new URL(await interceptedCallback())
    callback.searchParams.set('state', 'x'.repeat(43))
    expect((await page.goto(callback.href))?.status()).toBe(400)
    expect(await heading()).toBe('This login did not start in this browser')
    expect(exchanges()).toBe(0)
  })

  it('T14: shows sipgate’s refusal without repeating its words', async () => {
    const callback = new URL(await interceptedCallback())
    callback.searchParams.delete('code')
    callback.searchParams.set('error', 'server_error')
    callback.searchParams.set('error_description', '<script>document.title="owned"</script>')
    await page.goto(callback.href)
    expect(await page.content()).not.toContain('owned')
    expect(exchanges()).toBe(0)
  })

  it('T12: opened twice at once, exchanges the code once and logs in', async () => {
    const callback = await interceptedCallback()
    const second = await context.newPage()
    await Promise.all([page.goto(callback), second.goto(callback)])
    expect(exchanges()).toBe(1)
    await page.goto(product.url)
    expect(await page.getByRole('button', { name: 'Log out' }).count()).toBe(1)
  })
})
