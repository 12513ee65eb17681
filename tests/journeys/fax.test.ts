import { describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { writePdf } from '../../packages/sandbox/src/world/files/write-pdf.ts'
import { findings } from '../support/axe.ts'
import { startJourney } from '../support/journey.ts'
import { logInAndAllow, visitor } from '../support/product.ts'

const journey = startJourney()

async function openFaxes(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await visitor(journey.browser, options)).newPage()
  await logInAndAllow(page, journey.product)
  await page.goto(`${journey.product.url}/fax`)
  return page
}
const pdf = (name: string, pages = 2) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: writePdf(name, ['Guten Tag'], pages),
})

describe('a PDF', () => {
  it('is dropped on the form, looked at, sent, and followed until it has arrived', async () => {
    const page = await openFaxes({ locale: 'en-GB' })
    await page.getByRole('link', { name: 'Send a fax' }).click()
    expect(await findings(page)).toEqual([])
    await page.getByLabel('To', { exact: true }).fill('+49 30 23125199')
    const { buffer } = pdf('Angebot')
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(bytes)], 'Angebot.pdf', { type: 'application/pdf' }))
        return data
      },
      [...buffer],
    )
    await page.dispatchEvent('.fax-form', 'drop', { dataTransfer: dropped })
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Angebot.pdf').first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText(/The fax (waits|is being)/).waitFor()
    journey.product.sandbox.clock.advance('5m')
    // Nobody reloads the page.
    await page.getByText('The fax has arrived.').waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('link', { name: 'Show it in the history' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.context().close()
  })
})

describe('a fax that failed', () => {
  it('is sent again, without JavaScript', async () => {
    const page = await openFaxes({ locale: 'de-DE', javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Fax senden' }).click()
    await page.getByLabel('An', { exact: true }).fill('+49 221 4710996')
    await page.getByLabel('Dokument (PDF)').setInputFiles(pdf('Rechnung'))
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByRole('button', { name: 'Senden', exact: true }).click()
    journey.product.sandbox.clock.advance('5m')
    await page.getByRole('link', { name: 'Wie weit ist es jetzt?' }).click()
    await page.getByText('Das Fax ist nicht angekommen').waitFor()
    await page.getByRole('link', { name: 'Noch einmal senden' }).click()
    await page.getByRole('button', { name: 'Senden', exact: true }).click()
    await page.getByText(/Das Fax (wartet|wird)/).waitFor()
    await page.context().close()
  })
})

it.each([
  ['light', 320, 'en-GB'],
  ['dark', 1280, 'de-DE'],
] as const)('axe finds nothing in %s, %d pixels wide, in %s', async (colorScheme, width, locale) => {
  const page = await openFaxes({ colorScheme, locale, viewport: { width, height: 800 } })
  await page.goto(`${journey.product.url}/fax/new?to=%2B442079460000`)
  await page.locator('[name=file]').setInputFiles({ ...pdf('x'), buffer: Buffer.from('no PDF') })
  await page.locator('.fax-form [type=submit]').click()
  await page.locator('.wrong .error').waitFor()
  expect(await findings(page)).toEqual([])
  await page.locator('[name=file]').setInputFiles(pdf('Ein Dokument mit einem sehr langen Namen '.repeat(4)))
  await page.locator('.fax-form [type=submit]').click()
  await page.locator('[name=confirmed]').waitFor()
  expect(await findings(page)).toEqual([])
  await page.context().close()
})
