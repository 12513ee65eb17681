import { describe, expect, it } from 'vitest'
import { startJourney } from '../support/journey.ts'
import { logInAndAllow, visitor } from '../support/product.ts'

const journey = startJourney({ calls: true })

const comeIn = (from: string) => journey.product.sandbox.calls.incoming({ from, to: '+493023125000' })

it(
  'a page that is open while desk restarts shows the next call, without a reload',
  { timeout: 60_000, retry: 1 },
  async () => {
    const page = await (await visitor(journey.browser, { locale: 'en-GB' })).newPage()
    await logInAndAllow(page, journey.product)
    await Promise.all([page.waitForResponse('**/live/events*'), page.goto(`${journey.product.url}/live`)])
    const calls = page.locator('[data-live-calls] .call')
    for (const from of ['+492214710001', '+492214710002', '+492214710003']) {
      await journey.product.restartDesk()
      const call = comeIn(from)
      await calls.first().waitFor()
      await call.hangUp()
      await journey.product.sandbox.idle()
      await page.getByText('Nobody is on the telephone.').waitFor()
    }
    expect(await page.locator('[data-live-lost]:visible').count()).toBe(0)
  },
)

describe('a stream that is lost', () => {
  it.each([
    ['refused by what stands before desk, for a long time', 503],
    ['refused because the browser opens too many', 429],
  ])('%s is opened again', async (_, status) => {
    const page = await (await visitor(journey.browser, { locale: 'en-GB' })).newPage()
    await logInAndAllow(page, journey.product)
    await page.clock.install()
    let refusals = 0
    await page.route('**/live/events*', async (route) => {
      if (refusals >= 12) return route.continue()
      refusals += 1
      return route.fulfill({ status, body: '' })
    })
    await page.goto(`${journey.product.url}/live`)
    while (refusals < 12) {
      const before = refusals
      await page.clock.runFor(100_000)
      await expect.poll(() => refusals).toBeGreaterThan(before)
    }
    await page.clock.runFor(100_000)
    const call = comeIn('+492214710001')
    await page.locator('[data-live-calls] .call').first().waitFor()
    await call.hangUp()
    await journey.product.sandbox.idle()
    await page.context().close()
  })

  it('without a sign that it is, as after the computer slept, is opened anew', async () => {
    const page = await (await visitor(journey.browser, { locale: 'en-GB' })).newPage()
    await logInAndAllow(page, journey.product)
    await page.clock.install()
    let streams = 0
    page.on('request', (request) => request.url().includes('/live/events') && streams++)
    await page.goto(`${journey.product.url}/live`)
    await expect.poll(() => streams).toBe(1)
    await page.clock.runFor(50_000)
    expect(streams).toBe(1)
    await page.clock.runFor(20_000)
    await expect.poll(() => streams).toBe(2)
    const call = comeIn('+492214710001')
    await page.locator('[data-live-calls] .call').first().waitFor()
    await call.hangUp()
    await page.context().close()
  })
})
