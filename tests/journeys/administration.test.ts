import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { acting } from '../../apps/desk/test/acting.ts'
import { deskUnderTest, type DeskUnderTest } from '../../apps/desk/test/running-desk.ts'
import { features } from '../../apps/desk/src/features/features.ts'
import { findings } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { enterPassword, visitor } from '../support/product.ts'

let browser: Browser
let desk: DeskUnderTest
beforeAll(async () => {
  ;[browser, desk] = await Promise.all([
    launchBrowser(),
    deskUnderTest({}, { features: [...features, acting] }),
  ])
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

async function loggedIn(username: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await visitor(browser, options)).newPage()
  await page.goto(`${desk.url}/login`)
  await enterPassword(page, username)
  // sipgate asks for consent once.
  const accept = page.locator('[name=accept]')
  if ((await accept.count()) > 0) await accept.click()
  await page.waitForURL(`${desk.url}/`)
  return page
}

it('an administrator sees what a colleague did, without JavaScript; the colleague sees no administration', async () => {
  const colleague = await loggedIn('demo2')
  await colleague.goto(`${desk.url}/act?kind=sms&to=%2B491713920031`)
  await colleague.goto(`${desk.url}/act?kind=contact.deleted&to=77`)
  await colleague.goto(desk.url)
  expect(await colleague.getByRole('link', { name: 'Administration' }).count()).toBe(0)
  expect((await colleague.goto(`${desk.url}/administration`))?.status()).toBe(404)
  await colleague.context().close()

  const page = await loggedIn('demo', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Administration' }).click()
  expect(await page.getByRole('row', { name: /Ben Winter.*Text message/ }).count()).toBe(1)
  await page.getByRole('link', { name: 'Ben Winter' }).click()
  await page.getByLabel('What').selectOption({ label: 'Text message' })
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.waitForURL(/kind=sms/)
  const entries = page.getByRole('row').filter({ hasText: 'Ben Winter' })
  expect(await entries.allInnerTexts()).toEqual([expect.stringContaining('+49 171 3920031')])
  await page.getByRole('link', { name: 'Show everything' }).click()
  expect(await entries.count()).toBe(2)
  await page.context().close()
})

it.each([
  ['dark', 320],
  ['light', 1280],
] as const)('axe finds nothing in %s, %d pixels wide', async (colorScheme, width) => {
  const page = await loggedIn('demo', { colorScheme, viewport: { width, height: 800 } })
  await page.goto(`${desk.url}/act?kind=fax&to=%2B493023125100`)
  for (const path of ['/administration', '/administration/log', '/administration/log?to=2001-01-01']) {
    await page.goto(desk.url + path)
    for (const summary of await page.locator('main summary').all()) await summary.click()
    expect(await findings(page), path).toEqual([])
  }
  await page.context().close()
})
