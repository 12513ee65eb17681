import { describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { findings } from '../support/axe.ts'
import { startJourney } from '../support/journey.ts'
import { logInAndAllow, visitor } from '../support/product.ts'

const journey = startJourney()

async function openMessages(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await visitor(journey.browser, { locale: 'en-GB', ...options })).newPage()
  await logInAndAllow(page, journey.product)
  await page.goto(`${journey.product.url}/messages`)
  return page
}
const sent = () => journey.product.sandbox.requests({ operation: 'POST /sessions/sms' }).length

describe('a message', () => {
  it('is answered in its conversation: parts are counted while typing, the price is seen, and it goes once', async () => {
    const page = await openMessages()
    await page.getByRole('link', { name: 'Paweł Kowalski' }).first().click()
    await page.getByRole('heading', { name: 'Messages with Paweł Kowalski' }).waitFor()
    await page.getByLabel('Message', { exact: true }).fill('Bin unterwegs. '.repeat(12))
    await page.getByText(/· 2 Parts/).waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Check before sending' }).waitFor()
    expect(await findings(page)).toEqual([])
    const before = sent()
    await page.getByRole('button', { name: 'Send', exact: true }).dblclick()
    await page.getByText('The message was sent.').waitFor()
    await page.reload()
    expect(sent() - before).toBe(1)
    journey.product.sandbox.clock.advance('1m')
    await page.goto(`${journey.product.url}/messages`)
    await page.getByRole('link', { name: 'Paweł Kowalski' }).first().click()
    await page.getByRole('heading', { name: 'Messages with Paweł Kowalski' }).waitFor()
    expect(await page.locator('.thread .out .bubble').last().innerText()).toContain('Bin unterwegs.')
    await page.context().close()
  })

  it('begins from a template, is changed after a look at the price, and goes, without JavaScript', async () => {
    const page = await openMessages({ javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Write a message' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Late')
    await page.getByLabel('Text', { exact: true }).fill('I am ten minutes late.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Use' }).click()
    await page.getByLabel('To', { exact: true }).fill('+49 171 3920099')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Change' }).click()
    expect(await page.getByLabel('Message', { exact: true }).inputValue()).toBe('I am ten minutes late.')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('The message was sent.').waitFor()
    await page.context().close()
  })
})

it.each([
  ['light', 320, 'de-DE'],
  ['dark', 1280, 'en-GB'],
] as const)('axe finds nothing in %s, %d pixels wide, in %s', async (colorScheme, width, locale) => {
  const page = await openMessages({ colorScheme, locale, viewport: { width, height: 800 } })
  for (const path of ['/messages/with/%2B491713920033', '/messages/new?to=12']) {
    await page.goto(journey.product.url + path)
    expect(await findings(page), path).toEqual([])
  }
  await page.locator('.compose textarea').fill('Hello')
  await page.locator('.compose [type=submit]').click()
  await page.locator('.wrong .error').waitFor()
  expect(await findings(page)).toEqual([])
  await page.context().close()
})
