import { expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { findings } from '../support/axe.ts'
import { startJourney } from '../support/journey.ts'
import { logIn, visitor } from '../support/product.ts'

const journey = startJourney()

/** The page of the statistics, for somebody who has granted what it asks for. */
async function opened(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await visitor(journey.browser, options)).newPage()
  await logIn(page, journey.product)
  await page.goto(`${journey.product.url}/statistics`)
  await allow(page)
  return page
}

async function allow(page: Page): Promise<void> {
  while ((await page.locator('[name=accept]').count()) > 0) await page.click('[name=accept]')
}

it('without JavaScript and by keyboard, a user chooses a period, reads a table and comes to a line', async () => {
  const page = await opened({ javaScriptEnabled: false })
  await page.getByRole('combobox', { name: 'Period' }).focus()
  await page.keyboard.type('Last 365')
  await page.getByRole('button', { name: 'Show', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/period=year/)
  const chart = page.getByRole('img', { name: 'Calls by weekday and hour' })
  expect(await chart.first().isVisible()).toBe(true)

  const heat = page.getByRole('region', { name: 'Calls by weekday and hour' }).first()
  await heat.locator('summary').focus()
  await page.keyboard.press('Enter')
  expect(await heat.getByRole('row').count()).toBe(25)

  await page.getByRole('link', { name: 'Anschluss Ben' }).click()
  await page.waitForURL(/of=p1/)
  expect(await page.getByRole('combobox', { name: 'Of' }).inputValue()).toBe('p1')
  expect(await page.getByRole('link', { name: 'Anschluss Dana' }).count()).toBe(0)
  await page.context().close()
})

it('a user counts again, compares users and groups, and takes the numbers along', async () => {
  const page = await opened()
  await page.getByRole('button', { name: 'Count again' }).click()
  await page.waitForURL(/\/statistics\?period=month$/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export as CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^statistics-.*\.csv$/)
  await page.getByRole('link', { name: 'Users and groups' }).click()
  await allow(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Users and groups')
  await page.getByRole('link', { name: 'Vertrieb' }).click()
  await page.waitForURL(/of=g0/)
  await page.context().close()
})

it.each([
  ['light', 320],
  ['dark', 1280],
] as const)('axe finds nothing in %s, %d pixels wide, with all tables open', async (colorScheme, width) => {
  const page = await opened({ colorScheme, viewport: { width, height: 800 } })
  for (const path of ['/statistics?period=quarter', '/statistics/users']) {
    await page.goto(journey.product.url + path)
    await allow(page)
    for (const summary of await page.locator('main summary').all()) await summary.click()
    expect(await findings(page), path).toEqual([])
  }
  await page.context().close()
})
