import { describe, expect, it } from 'vitest'
import type { BrowserContext, Page } from 'playwright-core'
import { startJourney } from '../support/journey.ts'
import { logInAndAllow, visitor } from '../support/product.ts'

interface Shown {
  readonly title: string
  readonly body: string
}
/** What the browser of the tests puts in place of its own notifications, which nobody would see. */
interface Notifying {
  readonly shown: Shown[]
  clickLast(): void
}
declare global {
  interface Window {
    notifying: Notifying
  }
}

const journey = startJourney({ calls: true })

/** @param inSight whether the user looks at the tabs */
async function userOf(inSight: boolean): Promise<{ context: BrowserContext; page: Page }> {
  const context = await visitor(journey.browser, { locale: 'en-GB' })
  await context.addInitScript(
    (visibility) => {
      const shown: { title: string; body: string; onclick?: () => void }[] = []
      class Fake {
        static permission = localStorage.getItem('permission') ?? 'default'
        static async requestPermission() {
          Fake.permission = 'granted'
          localStorage.setItem('permission', 'granted')
          return 'granted'
        }
        onclick?: () => void
        readonly title: string
        readonly body: string
        constructor(title: string, { body }: { body: string }) {
          this.title = title
          this.body = body
          shown.push(this)
        }
      }
      Object.assign(window, {
        Notification: Fake,
        notifying: { shown, clickLast: () => shown.at(-1)?.onclick?.() },
      })
      Object.defineProperty(document, 'visibilityState', { get: () => visibility })
      Object.defineProperty(document, 'hidden', { get: () => visibility === 'hidden' })
    },
    inSight ? 'visible' : 'hidden',
  )
  const page = await context.newPage()
  await logInAndAllow(page, journey.product)
  await page.goto(`${journey.product.url}/live`)
  await page.getByRole('button', { name: 'Show incoming calls outside the browser' }).click()
  await page.getByText('Incoming calls are shown outside the browser, too.').waitFor()
  return { context, page }
}

const shownBy = (pages: readonly Page[]) =>
  Promise.all(
    pages.map((page) =>
      page.evaluate(() => window.notifying.shown.map(({ title, body }) => ({ title, body }))),
    ),
  ).then((all) => all.flat())

const comeIn = () => journey.product.sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })

describe('a call that comes in while nobody looks at desk', () => {
  it('is notified of once, by one of the tabs, and a click leads to it', async () => {
    const { context, page } = await userOf(false)
    const other = await context.newPage()
    await other.goto(journey.product.url)
    const call = comeIn()
    await expect.poll(() => shownBy([page, other])).toHaveLength(1)
    const [notification] = await shownBy([page, other])
    expect(`${notification?.title} ${notification?.body}`).toContain('+49 221 4710001')
    const [notifying] = (await shownBy([page])).length === 1 ? [page] : [other]
    await Promise.all([
      notifying?.waitForURL(`${journey.product.url}/live?call=${call.callId}`),
      notifying?.evaluate(() => window.notifying.clickLast()),
    ])
    await call.hangUp()
    await journey.product.sandbox.idle()
    await context.close()
  })
})

describe('a call that comes in while a tab of desk is in sight', () => {
  it('is shown there, without a notification', async () => {
    const { context, page } = await userOf(true)
    await page.clock.install()
    await page.reload()
    const call = comeIn()
    await page.locator('.call', { hasText: '+49 221 4710001' }).first().waitFor()
    await page.clock.runFor(5000)
    expect(await shownBy([page])).toEqual([])
    await call.hangUp()
    await context.close()
  })
})
