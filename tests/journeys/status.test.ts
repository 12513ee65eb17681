import { expect, it } from 'vitest'
import { findings } from '../support/axe.ts'
import { visitor } from '../support/product.ts'
import { startJourney } from '../support/journey.ts'

const token = 'a-token-for-whoever-runs-desk-0123456789'
const journey = startJourney({ deskEnv: { METRICS_TOKEN: token } })

it.each([
  ['light', 1280, 'en-GB', 'Everything is well'],
  ['dark', 320, 'de-DE', 'Alles in Ordnung'],
] as const)('the operators’ page is there for a password, in %s, %s pixels wide', async (...about) => {
  const [colorScheme, width, locale, heading] = about
  const context = await visitor(journey.browser, {
    colorScheme,
    locale,
    viewport: { width, height: 800 },
    httpCredentials: { username: 'operator', password: token },
  })
  const page = await context.newPage()
  await page.goto(`${journey.product.url}/status`)
  expect(await page.locator('h1').innerText()).toBe(heading)
  expect(await findings(page)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  await context.close()
})
