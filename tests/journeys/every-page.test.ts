import { describe, expect, it } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { features } from '../../apps/desk/src/features/features.ts'
import { findings } from '../support/axe.ts'
import { startJourney } from '../support/journey.ts'
import { logInAndAllow, visitor } from '../support/product.ts'

/** What holds for each page of desk: where features begin. Their own journeys go further. */
const paths = features.map(({ path }) => path)

const journey = startJourney()

/** A page whose user has granted whatever desk's pages ask for. */
async function everythingGranted(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context: BrowserContext = await visitor(journey.browser, options)
  const page = await context.newPage()
  await logInAndAllow(page, journey.product)
  return page
}

describe.each([
  ['light', 1280, 'en-GB'],
  ['dark', 320, 'de-DE'],
  ['light', 320, 'de-DE'],
  ['dark', 1280, 'en-GB'],
] as const)('in %s, %d pixels wide, in %s', (colorScheme, width, locale) => {
  it('axe finds nothing, nothing scrolls sideways, and there is one heading of the first level', async () => {
    const page = await everythingGranted({ colorScheme, viewport: { width, height: 800 }, locale })
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error)))
    const foreign: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== journey.product.url) foreign.push(request.url())
    })
    for (const path of paths) {
      const answer = await page.goto(journey.product.url + path)
      expect(answer?.status(), path).toBe(200)
      expect(await findings(page), path).toEqual([])
      expect(await page.locator('h1').count(), path).toBe(1)
      for (const here of await page.locator('.menu [aria-current]').all()) {
        const { x, width: wide } = (await here.boundingBox()) ?? { x: -1, width: 0 }
        expect([path, x >= 0 && x + wide <= width], 'the menu shows where one is').toEqual([path, true])
      }
    }
    expect(errors).toEqual([])
    expect(foreign, 'no request leaves the origin').toEqual([])
    await page.context().close()
  })
})

it('each page opens without JavaScript, and says who is logged in', async () => {
  const page = await everythingGranted({ javaScriptEnabled: false })
  for (const path of paths) {
    const answer = await page.goto(journey.product.url + path)
    expect([path, answer?.status()]).toEqual([path, 200])
    expect(await page.locator('.user').innerText(), path).toBe('Dana Sommer')
    expect((await page.locator('h1').innerText()).trim(), path).not.toBe('')
  }
  await page.context().close()
})

it('the first page transfers less than 60 kB, and nothing on it moves while it loads', async () => {
  const granted = await everythingGranted()
  const state = await granted.context().storageState()
  await granted.context().close()
  const context = await journey.browser.newContext({
    storageState: state,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  let bytes = 0
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(journey.product.url, { waitUntil: 'load' })
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true })
        // Without any shift the observer is never called.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
      }),
  )
  expect(bytes).toBeGreaterThan(1_000)
  expect(bytes).toBeLessThan(60_000)
  expect(shift).toBe(0)
  await context.close()
})
