import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { manualClock, minutes } from '../support/clock.ts'
import { logIn, startProduct, visitor, type Product, type ProductOptions } from '../support/product.ts'

describe('on a bad day', () => {
  let browser: Browser
  let product: Product
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    await context?.close()
    await product?.close()
  })

  async function loggedIn(options: ProductOptions = {}): Promise<void> {
    product = await startProduct(options)
    context = await visitor(browser)
    page = await context.newPage()
    await logIn(page, product)
  }

  const heading = () => page.getByRole('heading', { level: 1 }).innerText()
  const seesBalance = async () => expect(await page.locator('main').innerText()).toMatch(/€\s?\d+\.\d\d/)

  it('the access token is about to expire: one refresh beforehand, and the balance appears', async () => {
    const clock = manualClock()
    await loggedIn({ deskNow: clock.now, sandboxNow: clock.now })
    clock.advance(minutes(6))
    await page.reload()
    await seesBalance()
    expect(product.refreshes()).toBe(1)
    expect(
      product.sandbox.requests({ operation: 'GET /balance' }).filter((entry) => entry.status === 401),
    ).toEqual([])
  })

  it('only sipgate considers the token expired: a 401, one refresh, and the balance appears', async () => {
    await loggedIn()
    product.sandbox.clock.advance('6m')
    await page.reload()
    await seesBalance()
    expect(product.refreshes()).toBe(1)
    // Which of the page's requests comes first is chance; those after it have the new token.
    expect(product.sandbox.requests().some(({ status }) => status === 401)).toBe(true)
  })

  it('the grant was revoked: one login and no redirect loop', async () => {
    await loggedIn()
    product.sandbox.grants.revokeAll()
    product.sandbox.forgetRequests()
    await page.reload()
    expect(product.sandbox.requests({ operation: 'GET /auth' })).toHaveLength(1)
  })

  it.each([
    ['answers 500', { status: 500 }],
    ['is slow', { delay: '60s' }],
    ['breaks off the connection', { reset: true }],
  ] as const)('the API %s: what is known, how old it is, and a refresh that works', async (_, fault) => {
    await loggedIn({ apiTimeout: 1_500 })
    product.sandbox.faults.next('GET /balance', { ...fault, times: 20 })
    await page.reload()
    expect(await page.getByRole('status').first().innerText()).toContain('sipgate does not answer')
    await seesBalance()
    product.sandbox.faults.clear()
    await page.getByRole('link', { name: 'Refresh' }).click()
    await seesBalance()
    expect(await page.locator('.stale').count()).toBe(0)
  })

  it('the API answers nonsense: a friendly page, and a retry that works', async () => {
    await loggedIn()
    product.sandbox.faults.next('GET /balance', { body: 'broken', times: 20 })
    await page.reload()
    expect(await heading()).toBe('Desk cannot read sipgate’s answer')
    product.sandbox.faults.clear()
    await page.getByRole('link', { name: 'Try again' }).click()
    await seesBalance()
  })

  it.each([
    [0, '0.00', 'No credit left'],
    [-123_400, '12.34', 'Overdrawn'],
  ])('a balance of %d is a balance', async (amount, shown, meaning) => {
    await loggedIn()
    const [account] = product.sandbox.accounts.list()
    product.sandbox.accounts.update(account?.id ?? '', { balance: { amount } })
    await page.reload()
    const text = await page.locator('main').innerText()
    expect(text).toContain(shown)
    expect(text.toLowerCase()).toContain(meaning.toLowerCase())
  })
})
