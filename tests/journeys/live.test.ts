import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { Sipgate } from '@sipgate-kit/client'
import { reportCalls } from '../../scripts/report-calls.ts'
import { findings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import {
  enterPassword,
  logIn,
  logInAndAllow,
  startProduct,
  visitor,
  type Product,
} from '../support/product.ts'

const from = '+492214710001'
const to = '+493023125000'

let browser: Browser
let product: Product
let context: BrowserContext
/** How far desk's clock is ahead, in milliseconds. */
let ahead = 0
beforeAll(async () => {
  ;[browser, product] = await Promise.all([
    launchBrowser(),
    startProduct({ deskNow: () => Date.now() + ahead }),
  ])
  await reportCalls(product.sandbox, product.url)
  context = await visitor(browser)
  const page = await context.newPage()
  await logInAndAllow(page, product)
  await page.close()
}, 60_000)
afterEach(async () => {
  await product.sandbox.idle()
  for (const { callId } of product.sandbox.calls.list()) await product.sandbox.calls.get(callId).hangUp()
  await product.sandbox.idle()
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

async function openLive(page: Page, username = 'demo'): Promise<void> {
  await page.goto(`${product.url}/live`)
  if ((await page.locator('[name=password]').count()) > 0) await enterPassword(page, username)
  if ((await page.locator('[name=accept]').count()) > 0) await page.click('[name=accept]')
  await page.waitForURL(`${product.url}/live`)
}

/** Resolves when the page has its stream, or gets what another tab gets. */
const openPage = async (path: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(product.url + path)
  return page
}

describe('a call that comes in', () => {
  it('appears by itself, is controlled without leaving the page, and disappears', async () => {
    const page = await openPage('/live')
    const call = product.sandbox.calls.incoming({ from, to })
    await page.locator('[data-live-calls] .call', { hasText: '+49 221 4710001' }).waitFor()
    await call.ringing()
    await call.answer()
    await page.getByRole('button', { name: 'Mute' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Muted').waitFor()
    await page.getByText('Keys, transfer, recording').click()
    await page.getByLabel('Keys', { exact: true }).fill('12')
    await call.hold()
    await product.sandbox.idle()
    expect(await page.getByLabel('Keys', { exact: true }).inputValue()).toBe('12')
    expect(await page.locator('.duration').first().innerText()).toMatch(/0:0\d/)
    const herself = page.locator('.colleagues li', { hasText: 'Dana Sommer' })
    expect(await herself.innerText()).toMatch(/in a call/)
    await page.getByRole('button', { name: 'Hang up' }).click()
    await call.ended()
    await herself.filter({ hasText: 'free' }).waitFor()
    await page.getByText('Nobody is on the telephone.').waitFor()
    await page.close()
  })

  it('is shown on every page as long as it rings, in all tabs, by one stream', async () => {
    const streams: string[] = []
    const note = (request: { url(): string }) => {
      if (request.url().endsWith('/live/events')) streams.push(request.url())
    }
    context.on('request', note)
    const [first, second] = [await openPage('/'), await openPage('/')]
    const call = product.sandbox.calls.incoming({ from, to })
    for (const page of [first, second]) {
      await page.locator('.live-toast', { hasText: '+49 221 4710001' }).waitFor()
      await page.locator('[data-live-card]', { hasText: '+49 221 4710001' }).waitFor()
      expect(await findings(page)).toEqual([])
    }
    context.off('request', note)
    expect(streams).toHaveLength(1)
    await first.getByRole('button', { name: 'Dismiss' }).click()
    expect(await first.locator('.live-toast-call').count()).toBe(0)
    await first.close()
    // The tab that is left has the stream now.
    await call.answer()
    await second.locator('.live-toast-call').waitFor({ state: 'detached' })
    const late = await openPage('/')
    await late.locator('[data-live-card]', { hasText: 'in progress' }).waitFor()
    await second.close()
    await late.close()
  })
})

it('a call from somebody who became a contact meanwhile gets their name a moment later', async () => {
  const page = await context.newPage()
  await Promise.all([page.waitForResponse('**/live/events*'), page.goto(product.url)])
  const [token] = product.sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
  await new Sipgate({ baseUrl: product.sandbox.apiUrl, auth: token }).contacts.create({
    name: 'Neue Kundin',
    scope: 'SHARED',
    numbers: [{ number: '+492214710007', type: ['work'] }],
  })
  ahead = 11 * 60_000
  const call = product.sandbox.calls.incoming({ from: '+492214710007', to })
  await page.locator('.live-toast', { hasText: 'Neue Kundin' }).waitFor()
  await page.locator('[data-live-card]', { hasText: 'Neue Kundin' }).waitFor()
  await call.hangUp()
  await page.close()
})

it('works without a script', async () => {
  const plain = await visitor(browser, { javaScriptEnabled: false })
  const page = await plain.newPage()
  await logIn(page, product)
  await openLive(page)
  const call = product.sandbox.calls.incoming({ from, to })
  await call.ringing()
  await call.answer()
  await product.sandbox.idle()
  await page.reload()
  await page.getByRole('button', { name: 'Hold' }).click()
  await page.getByText('The call is on hold.').waitFor()
  await page.getByRole('button', { name: 'Hang up' }).click()
  await call.ended()
  await plain.close()
})

it.each([
  ['light', 320, 'en-GB'],
  ['dark', 1280, 'de-DE'],
] as const)('axe finds nothing in %s, %d pixels wide, in %s', async (colorScheme, width, locale) => {
  const state = await context.storageState()
  const other = await browser.newContext({
    storageState: state,
    colorScheme,
    locale,
    viewport: { width, height: 800 },
  })
  const page = await other.newPage()
  const call = product.sandbox.calls.incoming({ from, to })
  await call.ringing()
  await call.answer()
  await product.sandbox.idle()
  await page.goto(`${product.url}/live?call=${call.id}`)
  await page.locator('.call-more summary').click()
  expect(await findings(page)).toEqual([])
  await page.goto(`${product.url}/live/transfer?call=${call.id}&to=%2B492214710007`)
  expect(await findings(page)).toEqual([])
  await other.close()
})
