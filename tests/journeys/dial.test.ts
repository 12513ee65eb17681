import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { reportCalls } from '../../apps/desk/test/report-calls.ts'
import { findings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { logIn, startProduct, visitor, type Product } from '../support/product.ts'

let browser: Browser
let product: Product
beforeAll(async () => {
  ;[browser, product] = await Promise.all([launchBrowser(), startProduct()])
  await reportCalls(product.sandbox, product.url)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

async function openDial(page: Page): Promise<void> {
  await logIn(page, product)
  await page.goto(`${product.url}/dial`)
  if ((await page.locator('[name=accept]').count()) > 0) await page.click('[name=accept]')
  await page.getByRole('heading', { name: 'Call somebody' }).waitFor()
}

it('a number that is typed is called by keyboard, and followed until they talk', async () => {
  const page = await (await visitor(browser)).newPage()
  await openDial(page)
  expect(await findings(page)).toEqual([])
  await page.getByLabel('Telephone number').fill('0221 4710007')
  await page.keyboard.press('Enter')
  await page.getByText('Price per minute').waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Call', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/live\?call=/)
  product.sandbox.clock.advance('2s')
  product.sandbox.clock.advance('5s')
  await page.locator('[data-live-calls] .call', { hasText: 'in progress' }).waitFor()
  await page.getByRole('button', { name: 'Hang up' }).click()
  await page.getByText('Nobody is on the telephone.').waitFor()
  await page.context().close()
})

it('works without a script, on a narrow screen', async () => {
  const plain = await visitor(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
  const page = await plain.newPage()
  await openDial(page)
  await page.goto(product.url)
  await page.getByLabel('Telephone number').fill('+33199001234')
  await page.getByRole('button', { name: 'Call …' }).click()
  await page.getByRole('button', { name: 'Call', exact: true }).click()
  await page.getByText('Confirm that you want to call this number.').waitFor()
  await page.getByLabel('I want to call this number').check()
  await page.getByRole('button', { name: 'Call', exact: true }).click()
  await page.waitForURL(/\/live\?call=/)
  await plain.close()
})
