import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { findings } from '../support/axe.ts'
import { startJourney } from '../support/journey.ts'
import { logIn, visitor } from '../support/product.ts'

const journey = startJourney({ calls: true })

async function openDial(page: Page): Promise<void> {
  await logIn(page, journey.product)
  await page.goto(`${journey.product.url}/dial`)
  if ((await page.locator('[name=accept]').count()) > 0) await page.click('[name=accept]')
  await page.getByRole('heading', { name: 'Call somebody' }).waitFor()
}

it('a number that is typed is called by keyboard, and followed until they talk', async () => {
  const page = await (await visitor(journey.browser)).newPage()
  await openDial(page)
  expect(await findings(page)).toEqual([])
  await page.getByLabel('Telephone number').fill('0221 4710007')
  await page.keyboard.press('Enter')
  await page.getByText('Price per minute').waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Call', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/live\?call=/)
  journey.product.sandbox.clock.advance('2s')
  journey.product.sandbox.clock.advance('5s')
  await page.locator('[data-live-calls] .call', { hasText: 'in progress' }).waitFor()
  await page.getByRole('button', { name: 'Hang up' }).click()
  await page.getByText('Nobody is on the telephone.').waitFor()
  await page.context().close()
})

it('works without a script, on a narrow screen', async () => {
  const plain = await visitor(journey.browser, {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
  })
  const page = await plain.newPage()
  await openDial(page)
  await page.goto(journey.product.url)
  await page.getByLabel('Telephone number').fill('+33199001234')
  await page.getByRole('button', { name: 'Call …' }).click()
  await page.getByRole('button', { name: 'Call', exact: true }).click()
  await page.getByText('Confirm that you want to call this number.').waitFor()
  await page.getByLabel('I want to call this number').check()
  await page.getByRole('button', { name: 'Call', exact: true }).click()
  await page.waitForURL(/\/live\?call=/)
  await plain.close()
})
