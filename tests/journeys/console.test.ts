import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { launchBrowser } from '../support/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const sections = [
  '',
  'phone',
  'messages',
  'requests',
  'requests?entry=1',
  'requests?entry=push-1',
  'requests?entry=999',
  'users',
  'clients',
  'clock',
  'faults',
  'search?q=Angebot',
]

let browser: Browser
let sandbox: RunningSandbox
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(async () => {
  await context?.close()
  await sandbox?.close()
})

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options })
  page = await context.newPage()
  errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(sandbox.consoleUrl + path)
}

const flip = (name: string) => page.getByRole('switch', { name, exact: true }).click()
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const seen = (text: string | RegExp) =>
  page.locator('main').getByText(text).filter({ visible: true }).first().waitFor()
/** It hears of what happens from now on. */
const isLive = () => page.locator('[data-live][data-state=on]').waitFor()

describe('the console', () => {
  it('a call from ring to hang-up, without a reload', async () => {
    await open('phone')
    await isLive()
    await page.evaluate(() => Object.assign(globalThis, { stayed: true }))
    await page.getByLabel('From (or anonymous)').fill('+492214710007')
    await press('Call')
    await seen('ringing')
    await press('Answer: Tischtelefon Dana')
    await seen('in progress')
    await flip('On hold')
    await page.getByRole('switch', { name: 'On hold', checked: true }).waitFor()
    await page.locator('.badge', { hasText: 'on hold' }).waitFor()
    await flip('On hold')
    await page.getByText('Dial pad').click()
    await press('7')
    await page.locator('dd code', { hasText: '7' }).waitFor()
    await page.getByRole('button', { name: '#' }).waitFor()
    await press('Caller hangs up')
    await seen('No calls in progress.')
    await page.locator('td', { hasText: '+492214710007' }).first().waitFor()
    expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true)
    expect(errors).toEqual([])
  })

  it('a call that a program begins shows by itself, and the keys answer it and hang up', async () => {
    await open('phone')
    await isLive()
    const call = sandbox.calls.incoming({ from: '+492214710008', to: '+493023125001' })
    await seen('Answer: Tischtelefon Ben')
    await page.keyboard.press('a')
    await seen('in progress')
    expect(call.state().phase).toBe('talking')
    await page.keyboard.press('x')
    await seen('No calls in progress.')
    await page.keyboard.press('7')
    await page.waitForURL(/clock$/)
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Keyboard shortcuts').waitFor()
    await page.getByLabel('Turn shortcuts off').check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('2')
    expect(page.url()).toMatch(/clock$/)
    expect(errors).toEqual([])
  })

  it('what is typed, opened and focused stays while the page changes', async () => {
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    await open('requests')
    await isLive()
    await page.locator('.exchange').first().click()
    await page.getByLabel('Contains').focus()
    await page.keyboard.type('/v2')
    await sandbox.fetch(`${sandbox.apiUrl}/account`)
    await page.locator('.exchange', { hasText: '/v2/account' }).waitFor()
    expect(await page.locator('.exchange[aria-current]').innerText()).toContain('/v2/balance')
    await page.waitForURL('**/requests?entry=1&q=%2Fv2')
    expect(await page.getByLabel('Contains').inputValue()).toBe('/v2')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
  })

  it('a fax is seen: its first page as a picture, and the PDF', async () => {
    await open('messages')
    await isLive()
    sandbox.messages.receiveFax({ from: '+492214710050', to: '+493023125090', pages: 2 })
    const fax = page.locator('li', { hasText: '+492214710050' }).locator('.fax')
    await fax.waitFor()
    const image = fax.locator('img')
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0)
    const pdf = await page.request.get(new URL((await fax.getAttribute('href')) ?? '', sandbox.url).href)
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
    expect(errors).toEqual([])
  })

  it('a fault is set, takes effect and is gone; a scenario is started', async () => {
    await open('faults')
    await isLive()
    await press('Balance: 500')
    await seen('GET /balance: answers 500, once')
    expect((await sandbox.fetch(`${sandbox.apiUrl}/balance`)).status).toBe(500)
    await seen('None.')
    await press('Start: rate-limited')
    await seen('active')
    expect((await sandbox.fetch(`${sandbox.apiUrl}/balance`)).status).toBe(429)
  })

  it('the clock is moved, and a wrong step is refused with a reason', async () => {
    await open('clock')
    await press('+ 6m')
    await seen('6 minutes ahead of the machine')
    await page.getByLabel('Another step, such as 90s, 20m, 2h or 3d').fill('tomorrow')
    await press('Move the clock')
    await page.getByRole('alert').getByText('A duration is').waitFor()
    expect(await page.getByLabel('Another step, such as 90s, 20m, 2h or 3d').inputValue()).toBe('tomorrow')
    expect(sandbox.clock.ahead).toBe(360_000)
  })

  it('rows are walked through with the arrow keys, opened with Enter, and have an address', async () => {
    for (const path of ['/account', '/balance', '/users']) await sandbox.fetch(`${sandbox.apiUrl}${path}`)
    await open('requests')
    const detail = page.locator('#entry')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator(':focus').innerText()).toContain('/v2/balance')
    await page.keyboard.press('Enter')
    await detail.getByRole('heading', { name: 'GET /v2/balance' }).waitFor()
    expect(new URL(page.url()).search).toBe('?entry=2')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('entry')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await detail.getByRole('heading', { name: 'GET /v2/account' }).waitFor()
    await page.goBack()
    await detail.getByRole('heading', { name: 'GET /v2/balance' }).waitFor()
    await page.reload()
    await detail.getByRole('heading', { name: 'GET /v2/balance' }).waitFor()
    await detail.getByRole('link', { name: 'Close' }).click()
    await detail.waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('')
    expect(errors).toEqual([])
  })

  it('filters are in the address, and a link that clears them clears their fields', async () => {
    await sandbox.fetch(`${sandbox.apiUrl}/account`)
    await open('requests')
    await page.getByLabel('Status').selectOption('2xx')
    await page.getByLabel('Contains').fill('balance')
    await page.waitForURL('**/requests?q=balance&status=2')
    await seen('No request matches these filters.')
    await page.getByRole('link', { name: 'Show all' }).click()
    await page.locator('.exchange').waitFor()
    await expect.poll(() => page.getByLabel('Contains').inputValue()).toBe('')
    expect(await page.getByLabel('Status').inputValue()).toBe('')
  })

  it('the language is switched and remembered', async () => {
    await open('phone')
    await page.getByRole('link', { name: 'Deutsch' }).click()
    await page.getByRole('heading', { level: 1, name: 'Telefon' }).waitFor()
    await page.goto(`${sandbox.consoleUrl}messages`)
    expect(await page.title()).toContain('Nachrichten')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor()
  })

  it('the sandbox goes away: the page says so, and stays', async () => {
    await open('phone')
    await isLive()
    await sandbox.close()
    await page.locator('[data-live][data-state=off]').waitFor()
    await press('Call')
    await page.getByRole('alert').getByText('The sandbox does not answer.').waitFor()
  })

  it('works without JavaScript', async () => {
    await open('phone', { javaScriptEnabled: false })
    await press('Call')
    await seen('Done.')
    await press('Answer: Tischtelefon Dana')
    await press('Caller hangs up')
    await seen('No calls in progress.')
    await page.getByRole('link', { name: 'Faults' }).click()
    await press('Balance: 500')
    expect(sandbox.faults.list()).toHaveLength(1)
    expect(await page.getByRole('switch', { name: 'Live' }).count()).toBe(0)
    await sandbox.fetch(`${sandbox.apiUrl}/account`)
    await page.getByRole('link', { name: 'Requests' }).click()
    await page.getByRole('link', { name: '/v2/account' }).click()
    await page.locator('#entry .message').getByText('No Authorization header').waitFor()
  })

  it('leaves a phone its height, and shades the edge where there are more tabs', async () => {
    await open('requests', { viewport: { width: 375, height: 740 } })
    const header = await page.evaluate(() => document.querySelector('.tabs')?.getBoundingClientRect().bottom)
    expect(header).toBeLessThanOrEqual(110)
    const tabs = await page
      .locator('.tabs nav')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(tabs).toBeGreaterThan(0)
    const current = await page.locator('.tabs [aria-current]').boundingBox()
    expect((current?.x ?? 999) + (current?.width ?? 0)).toBeLessThanOrEqual(375)
  })
})

describe.each([
  ['light', 1280, 'en-GB'],
  ['dark', 320, 'de-DE'],
] as const)('in %s, %d pixels wide, in %s', (colorScheme, width, locale) => {
  it('axe finds nothing in any section with a call, a push and requests in it, and nothing scrolls sideways', async () => {
    sandbox.faults.next('GET /account', { status: 500 })
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    const token = Buffer.from('token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a').toString('base64')
    await sandbox.fetch(`${sandbox.apiUrl}/settings/sipgateio`, {
      method: 'PUT',
      headers: { authorization: `Basic ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        incomingUrl: `${sandbox.url}/nobody`,
        outgoingUrl: '',
        log: true,
      }),
    })
    const call = sandbox.calls.incoming({ from: '+492214710007', to: '+493023125000' })
    await call.answer()
    expect(sandbox.pushes.list()).toHaveLength(1)
    sandbox.calls.incoming({ from: '+492214710008', to: '+493023125001' })
    await open('', { colorScheme, locale, viewport: { width, height: 800 } })
    for (const section of sections) {
      await page.goto(sandbox.consoleUrl + section)
      for (const details of await page.locator('main details:not([open]) > summary').all())
        if (await details.isVisible()) await details.click()
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
      })
      expect(found, section).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${section} scrolls sideways`).toBeLessThanOrEqual(0)
    }
  })
})
