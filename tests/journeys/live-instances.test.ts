import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { logInAndAllow, visitor } from '../support/product.ts'
import { startTwoDesks, type TwoDesks } from '../support/two-desks.ts'

let browser: Browser
let desks: TwoDesks

beforeAll(async () => {
  ;[browser, desks] = await Promise.all([launchBrowser(), startTwoDesks()])
})
afterAll(async () => {
  await browser?.close()
  await desks?.close()
})

async function liveOf(username: string): Promise<Page> {
  const context = await visitor(browser)
  const page = await context.newPage()
  await logInAndAllow(page, desks.watched, username)
  await Promise.all([page.waitForResponse('**/live/events*'), page.goto(`${desks.watched.url}/live`)])
  return page
}

const rows = (page: Page, number: string) => page.locator('[data-live-calls] .call', { hasText: number })

it('a call that is reported to one instance is seen, muted and ended at another', async () => {
  const dana = await liveOf('demo')
  const call = desks.sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await rows(dana, '+49 221 4710001').waitFor()
  await call.ringing()
  await call.answer()
  await dana.getByRole('button', { name: 'Mute' }).click()
  await dana.getByText('Muted').waitFor()
  await dana.getByRole('button', { name: 'Hang up' }).click()
  await call.ended()
  await dana.getByText('Nobody is on the telephone.').waitFor()
  await dana.context().close()
})

it('of two accounts at one instance, each sees its own calls and never the other’s', async () => {
  const [dana, other] = [await liveOf('demo'), await liveOf('other')]
  const received: string[] = []
  for (const page of [dana, other])
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver(() => seen.push(document.body.innerText)).observe(document.body, {
        subtree: true,
        childList: true,
      })
    })
  const danas = desks.sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  const others = desks.sandbox.calls.incoming({ from: '+492214710002', to: '+498999998000' })
  await rows(dana, '+49 221 4710001').waitFor()
  await rows(other, '+49 221 4710002').waitFor()
  // Whoever hangs up while desk is still being asked leaves a call whose end is never reported.
  await Promise.all([danas.ringing(), others.ringing()])
  await Promise.all([danas.hangUp(), others.hangUp()])
  for (const page of [dana, other]) {
    await page.getByText('Nobody is on the telephone.').waitFor()
    received.push(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join('\n')))
  }
  expect(received[0]).toContain('+49 221 4710001')
  expect(received[0]).not.toContain('4710002')
  expect(received[1]).toContain('+49 221 4710002')
  expect(received[1]).not.toContain('4710001')
})
