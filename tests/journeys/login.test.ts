import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { enterPassword, logIn, startProduct, visitor, type Product } from '../support/product.ts'

describe('a newcomer with a browser', () => {
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

  const heading = () => page.getByRole('heading', { level: 1 }).innerText()
  const clickLogin = () => page.getByRole('link', { name: 'Log in with sipgate' }).first().click()

  it('logs in, accepts the consent and sees the balance', async () => {
    await logIn(page, product)
    expect(await page.locator('main').innerText()).toMatch(/€\s?\d+\.\d\d/)
    expect(page.url(), 'no code or token stays in the address').toBe(`${product.url}/`)
  })

  it('gets another try after a wrong password', async () => {
    await page.goto(product.url)
    await clickLogin()
    await enterPassword(page, 'demo', 'wrong')
    expect(await page.getByRole('alert').innerText()).not.toBe('')
    await enterPassword(page)
    await page.click('[name=accept]')
    await page.waitForURL(`${product.url}/`)
  })

  it('may decline, and is told what that means', async () => {
    await page.goto(product.url)
    await clickLogin()
    await enterPassword(page)
    await page.click('[name=cancel]')
    expect(await heading()).toBe('You declined access')
    await page.goto(product.url)
    expect(await page.getByRole('link', { name: 'Log in with sipgate' }).count()).toBeGreaterThan(0)
  })

  it('gives consent only once, and the password again only after logging out', async () => {
    await logIn(page, product)
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.waitForURL(`${product.url}/`)
    await clickLogin()
    await enterPassword(page)
    await page.waitForURL(`${product.url}/`)
    expect(await page.getByRole('button', { name: 'Log out' }).count()).toBe(1)
  })

  it('is still logged in after a restart', async () => {
    await logIn(page, product)
    await product.restartDesk()
    await page.goto(product.url)
    expect(await page.getByRole('button', { name: 'Log out' }).count()).toBe(1)
  })

  it('sees only their own account, though both users are called w0', async () => {
    product.sandbox.accounts.list().forEach((account, index) => {
      product.sandbox.accounts.update(account.id, { balance: { amount: (index + 1) * 1_110_000 } })
    })
    const others = await visitor(browser)
    const otherPage = await others.newPage()
    await Promise.all([logIn(page, product, 'demo'), logIn(otherPage, product, 'other')])
    for (let visit = 0; visit < 3; visit += 1) {
      await Promise.all([page.reload(), otherPage.reload()])
      expect(await page.locator('main').innerText()).toContain('111.00')
      expect(await otherPage.locator('main').innerText()).toContain('222.00')
    }
    await others.close()
  })

  it('works without JavaScript', async () => {
    const plain = await visitor(browser, { javaScriptEnabled: false })
    const plainPage = await plain.newPage()
    await logIn(plainPage, product)
    expect(await plainPage.locator('main').innerText()).toMatch(/€\s?\d+\.\d\d/)
    await plainPage.getByRole('button', { name: 'Log out' }).click()
    await plainPage.waitForURL(`${product.url}/`)
    await plain.close()
  })

  it('works with the keyboard alone', async () => {
    await page.goto(product.url)
    await page.getByRole('link', { name: 'Log in with sipgate' }).first().focus()
    await page.keyboard.press('Enter')
    await page.focus('[name=username]')
    await page.keyboard.type('demo')
    await page.keyboard.press('Tab')
    await page.keyboard.type('demo')
    await page.keyboard.press('Enter')
    await page.focus('[name=accept]')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${product.url}/`)
  })

  it('reads German or English, as the browser asks or the visitor chooses', async () => {
    const german = await visitor(browser, { locale: 'de-DE' })
    const germanPage = await german.newPage()
    await germanPage.goto(product.url)
    expect(await germanPage.locator('html').getAttribute('lang')).toBe('de')
    await germanPage
      .getByRole('link', { name: /sipgate anmelden/ })
      .first()
      .click()
    expect(await germanPage.locator('html').getAttribute('lang')).toBe('de')
    await enterPassword(germanPage)
    await germanPage.click('[name=accept]')
    await germanPage.waitForURL(`${product.url}/`)
    expect(await germanPage.locator('main').innerText()).toMatch(/\d+,\d\d\s€/)
    await germanPage.getByText('English').first().click()
    expect(await germanPage.locator('html').getAttribute('lang')).toBe('en')
    expect(await germanPage.locator('main').innerText()).toMatch(/€\s?\d+\.\d\d/)
    await german.close()
  })
})
