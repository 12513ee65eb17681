import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { reportCalls } from '../../scripts/report-calls.ts'
import { findings } from '../support/axe.ts'
import { startJourney } from '../support/journey.ts'
import { logIn, visitor } from '../support/product.ts'

const journey = startJourney()

async function openFlows(page: Page): Promise<void> {
  await logIn(page, journey.product)
  await page.goto(`${journey.product.url}/flows`)
  if ((await page.locator('[name=accept]').count()) > 0) await page.click('[name=accept]')
  await page.waitForURL(`${journey.product.url}/flows`)
}

it('an administrator makes a menu without JavaScript, tries it out, switches it on, and calls follow it', async () => {
  const context = await visitor(journey.browser, { javaScriptEnabled: false })
  const page = await context.newPage()
  await openFlows(page)
  await page.getByText('sipgate does not send calls to this application').waitFor()
  await reportCalls(journey.product.sandbox, journey.product.url)

  await page.getByLabel('Name of the new flow').fill('Main number')
  await page.keyboard.press('Enter')
  await page.getByLabel('+49 30 23125000').check()
  for (let day = 0; day < 7; day += 1) await page.fill(`[name="hours.${day}"]`, '0-24')
  await page.selectOption('[name=holidays]', '')
  await page.selectOption('[name="open.do"]', 'menu')
  await page.getByRole('button', { name: 'Add a menu' }).click()
  await page.fill('[name="menus.0.name"]', 'Welcome')
  await page.selectOption('[name="menus.0.keys.0.step.do"]', 'forward')
  await page.fill('[name="menus.0.keys.0.step.numbers"]', '0221 4710002')
  await page.getByRole('button', { name: 'Save' }).last().click()
  await page.getByText('One field needs your attention.').waitFor()
  await page.fill('[name="menus.0.url"]', `${journey.product.url}/welcome.wav`)
  await page.locator('[name="menus.0.url"]').press('Enter')
  await page.getByText('Saved.').waitFor()

  await page.getByRole('link', { name: 'Try it out' }).click()
  await page.getByLabel('Who calls').fill('0221 4710001')
  await page.getByRole('button', { name: 'Call', exact: true }).click()
  await page.getByText('The caller hears welcome.wav').waitFor()
  await page.getByRole('button', { name: '1', exact: true }).click()
  await page.getByText('The call goes to +49 221 4710002.').waitFor()

  await page.getByRole('link', { name: 'Back to the flow' }).click()
  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.getByText('Calls follow this flow from now on.').waitFor()
  const call = journey.product.sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await journey.product.sandbox.idle()
  // Another process answers the key than the one that asked for it.
  await journey.product.restartDesk()
  await call.dtmf('1')
  await call.ringing()
  await call.answer()
  expect(call.state()).toMatchObject({ phase: 'talking', answeredBy: '+492214710002' })
  await call.hangUp()
  await context.close()
})

it.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'axe finds nothing and nothing scrolls sideways, in %s, %d pixels wide',
  async (colorScheme, width) => {
    const context = await visitor(journey.browser, { colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    await openFlows(page)
    expect(await findings(page), page.url()).toEqual([])
    await page.getByRole('link', { name: 'Main number' }).click()
    expect(await findings(page), page.url()).toEqual([])
    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    expect(await findings(page), page.url()).toEqual([])
    await page.fill('[name="hours.0"]', 'morning')
    await page.getByRole('button', { name: 'Save' }).last().click()
    expect(await findings(page), page.url()).toEqual([])
    await page.fill('[name="hours.0"]', '0-24')
    await page.getByRole('button', { name: 'Save' }).last().click()
    await page.getByRole('link', { name: 'Try it out' }).click()
    await page.getByRole('button', { name: 'Call', exact: true }).click()
    expect(await findings(page), page.url()).toEqual([])
    await context.close()
  },
)
