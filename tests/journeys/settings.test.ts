import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from '../support/axe.ts'
import { startJourney } from '../support/journey.ts'
import { logIn, visitor } from '../support/product.ts'

const journey = startJourney()

const paths = ['', '/permissions', '/pushes', '/devices', '/blocked', '/data', '/data/delete']

/** Opens a page of the settings, and grants what it asks for. */
async function open(page: Page, path: string): Promise<void> {
  const url = `${journey.product.url}/settings${path}`
  await page.goto(url)
  if ((await page.locator('[name=accept]').count()) === 0) return
  await page.click('[name=accept]')
  await page.waitForURL(url)
}

async function withPage(
  options: Parameters<typeof visitor>[1],
  visit: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await visitor(journey.browser, options)
  try {
    const page = await context.newPage()
    await logIn(page, journey.product)
    await visit(page, context)
  } finally {
    await context.close()
  }
}

describe('the settings', () => {
  it('are good for everybody at 320 pixels, in the dark, too', () =>
    withPage({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' }, async (page) => {
      for (const path of paths) {
        await open(page, path)
        expect(await findings(page), path).toEqual([])
        expect(await page.locator('h1').count(), path).toBe(1)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, path).toBe(0)
      }
    }))

  it('work without JavaScript: a number is blocked, calls are reported, and one’s data is deleted', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await open(page, '')
      await page.getByRole('link', { name: 'Blocked numbers' }).click()
      if ((await page.locator('[name=accept]').count()) > 0) await page.click('[name=accept]')
      await page.getByLabel('Telephone number').fill('030 23125098')
      await page.getByRole('button', { name: 'Block', exact: true }).press('Enter')
      await page.getByText('The number is blocked.').waitFor()
      await page.getByRole('button', { name: 'Unblock +49 30 23125098' }).click()
      await page.getByText('The number is no longer blocked.').waitFor()

      await open(page, '/pushes')
      await page.getByRole('button', { name: 'Report calls to Desk' }).click()
      await page.getByText('sipgate now reports calls to Desk').waitFor()

      await open(page, '/data')
      await page.getByRole('link', { name: 'Delete my data' }).click()
      await page.getByRole('button', { name: 'Delete everything' }).click()
      await page.getByRole('heading', { name: 'Your data is deleted' }).waitFor()
      await page.goto(journey.product.url)
      expect(await page.getByRole('button', { name: 'Log out' }).count()).toBe(0)
    }))
})
