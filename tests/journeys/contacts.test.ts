import type { Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'
import { readFile } from 'node:fs/promises'
import { findings } from '../support/axe.ts'
import { startJourney } from '../support/journey.ts'
import { logIn, visitor } from '../support/product.ts'

const journey = startJourney()
let page: Page
beforeEach(() => journey.product.sandbox.reset())

/** Opens a page of the contacts, and grants what it asks for. */
async function open(path: string): Promise<void> {
  await page.goto(journey.product.url + path)
  if ((await page.locator('[name=accept]').count()) > 0) await page.click('[name=accept]')
  await page.waitForURL((url) => url.origin === journey.product.url)
}

async function withPage(options: Parameters<typeof visitor>[1], visit: () => Promise<void>): Promise<void> {
  const context = await visitor(journey.browser, options)
  try {
    page = await context.newPage()
    await logIn(page, journey.product)
    await visit()
  } finally {
    await context.close()
  }
}

const main = () => page.getByRole('main')
const said = () => main().locator('.notice').innerText()
const press = (name: string) => main().getByRole('button', { name, exact: true }).click()
const follow = async (name: string) => {
  await main().getByRole('link', { name, exact: true }).first().click()
  if ((await page.locator('[name=accept]').count()) > 0) await page.click('[name=accept]')
}

/** As a spreadsheet saves it: a change, a new contact, one that is the same, and lines that cannot be used. */
const file = [
  'Name;Firma;Telefon;Mobil;E-Mail;Straße;PLZ;Ort',
  'Ada Neumann;Beispiel & Töchter;030 23125100;;ada@example.com;Lange Straße 12;10115;Berlin',
  'Neue Kundin;Neu GmbH;030 23125199;0171 3920031;;;;',
  'Jürgen Groß;;030 23125101;;;;;',
  'Kaputt;;keine;;;;;',
  ';;030 23125180;;;;;',
  'Doppelt;;030 23125199;;;;;',
].join('\r\n')

async function chooseFile(text = file): Promise<void> {
  await open('/contacts/import')
  await page.setInputFiles('[name=file]', {
    name: 'customers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  })
  await press('Show what would happen')
}

async function downloaded(format: 'csv' | 'vcard'): Promise<string> {
  await open('/contacts/export')
  await page.check(`[name=format][value=${format}]`)
  const [download] = await Promise.all([page.waitForEvent('download'), press('Download')])
  return readFile(await download.path(), 'utf8')
}

it('without JavaScript: a contact is created, corrected, found, changed and deleted', () =>
  withPage({ javaScriptEnabled: false }, async () => {
    await open('/contacts')
    await follow('New contact')
    await page.getByLabel('Name', { exact: true }).fill('Nora Neu')
    await page.getByLabel('Number 1', { exact: true }).fill('four')
    await press('Save')
    expect(await page.getByRole('alert').innerText()).toBe('One field needs another look.')
    expect(await page.locator('[autofocus]').inputValue()).toBe('four')
    expect(await page.getByLabel('Number 1', { exact: true }).getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('.menu [aria-current]').innerText()).toBe('Contacts')

    await page.getByLabel('Number 1', { exact: true }).fill('030 23125 177')
    await press('Save')
    expect(await said()).toBe('The contact is saved.')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nora Neu')

    await follow('All contacts')
    await page.getByRole('searchbox', { name: 'Search contacts' }).fill('23125-177')
    await press('Search')
    await follow('Nora Neu')
    await follow('Edit')
    await page.getByLabel('Company').fill('Neu GmbH')
    await press('Save')
    expect(await said()).toBe('The changes are saved.')
    expect(await main().innerText()).toContain('Neu GmbH')

    await follow('Delete')
    await press('Delete the contact')
    expect(await said()).toBe('The contact is deleted.')
    await page.getByRole('searchbox', { name: 'Search contacts' }).fill('Nora')
    await press('Search')
    expect(await main().innerText()).toContain('No contact matches “Nora”')
  }))

it('in a form with a mistake, typing goes on where the mistake is', () =>
  withPage({}, async () => {
    await open('/contacts/new')
    await page.getByLabel('Name', { exact: true }).fill('Nora Neu')
    await page.getByLabel('Mail 1', { exact: true }).fill('nora at example')
    await press('Save')
    await page.getByText('This is not a mail address.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('email-0')
  }))

it('a file is imported after a look at what it would change, and what it cannot use is named', () =>
  withPage({ javaScriptEnabled: false }, async () => {
    await chooseFile('a,b\n1,2')
    await page.getByText('names no column that Desk knows').waitFor()
    await chooseFile()
    const sums = await page.locator('.contacts-sums li').allInnerTexts()
    expect(sums).toEqual(['1 new', '1 changed', '1 unchanged', '3 lines cannot be used'])
    const broken = await page.getByRole('region', { name: 'Lines that cannot be used' }).innerText()
    expect(broken).toMatch(/Line 5[\s\S]*“keine” is not a telephone number/)
    expect(broken).toMatch(/Line 6[\s\S]*neither a name nor a company/)
    expect(broken).toMatch(/Line 7[\s\S]*that of line 3/)
    const rows = await page.locator('.contacts-diff tbody tr').allInnerTexts()
    expect(rows.map((row) => row.split(/\s*\t\s*/))).toEqual([
      ['Ada Beispiel'],
      ['Name', 'Ada Beispiel', 'Ada Neumann'],
      ['Mail', 'ada.beispiel@example.com', 'ada.beispiel@example.com\nada@example.com'],
      ['Address', '–', 'Lange Straße 12, 10115 Berlin'],
    ])
    expect(await main().innerText()).toContain('Neu GmbH · +49 30 23125199 · +49 171 3920031')

    await press('Import 2 contacts')
    expect(await said()).toBe('The import is done: 1 new, 1 changed.')
    expect(await main().innerText()).toContain('3 lines of the file were left out.')
    expect(await main().innerText()).toContain('“keine” is not a telephone number')
    await follow('All contacts')
    expect(await main().innerText()).toContain('Ada Neumann')
    await chooseFile()
    expect(
      await main()
        .getByRole('button', { name: /^Import/ })
        .count(),
    ).toBe(0)
  }))

it('contacts are exported for spreadsheets and for telephones', () =>
  withPage({}, async () => {
    const table = await downloaded('csv')
    expect(table).toMatch(/^\ufeffname,number,type,email,/)
    expect(table).toContain('Ada Beispiel,+493023125100,work,')
    const cards = await downloaded('vcard')
    expect(cards).toMatch(/^BEGIN:VCARD\r?\nVERSION:/)
    expect(cards).toContain('FN:Ada Beispiel')
  }))

it('duplicates are found, and merged after choosing what stays', () =>
  withPage({ javaScriptEnabled: false }, async () => {
    await open('/contacts/new')
    await page.getByLabel('Name', { exact: true }).fill('Ada B.')
    await page.getByLabel('Number 1', { exact: true }).fill('030 23125100')
    await page.getByLabel('Number 2', { exact: true }).fill('0171 3920030')
    await press('Save')
    await open('/contacts')
    await follow('Find duplicates')
    expect(await main().innerText()).toContain('In common: number')
    await follow('Merge')
    await page.getByRole('radio', { name: 'Ada B.' }).check()
    await page.getByRole('checkbox', { name: '+49 30 23125100' }).uncheck()
    await press('Merge, and delete 1 contact')
    expect(await said()).toBe('The contacts are merged.')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Ada B.')
    const reach = await page.getByRole('region', { name: 'How to reach them' }).innerText()
    expect(reach).toContain('+49 171 3920030')
    expect(reach).not.toContain('23125100')
    await open('/contacts/duplicates')
    expect(await main().innerText()).toContain('No two contacts have')
  }))

it.each([
  ['light', 390],
  ['dark', 1280],
] as const)('in %s, %i pixels wide: axe finds nothing, nothing scrolls sideways', (colorScheme, width) =>
  withPage({ colorScheme, viewport: { width, height: 800 } }, async () => {
    const look = async (what: string) => {
      expect(await findings(page), what).toEqual([])
      expect(await page.locator('h1').count(), what).toBe(1)
    }
    for (const path of ['', '?q=nobody', '/new', '/import', '/export', '/duplicates']) {
      await open(`/contacts${path}`)
      await look(path)
    }
    await open('/contacts/new')
    await page.getByLabel('Name', { exact: true }).fill('Ada B.')
    await page.getByLabel('Number 1', { exact: true }).fill('four')
    await press('Save')
    await look('a mistake')
    await page.getByLabel('Number 1', { exact: true }).fill('030 23125101')
    await press('Save')
    await main().locator('.notice').waitFor()
    await look('saved')
    await open('/contacts/duplicates')
    await look('duplicates')
    await follow('Merge')
    await page.waitForURL(/\/contacts\/merge/)
    await look('merge')
    await chooseFile()
    await page.waitForURL(/\/contacts\/import\/./)
    await look('preview')
    await main()
      .getByRole('button', { name: /^Import/ })
      .click()
    await main().locator('.notice').waitFor()
    await look('result')
    await open('/contacts/c0ffee00-0000-4000-8000-000000000001/calls')
    await look('a contact with its calls')
    await follow('Delete')
    await look('delete')
  }),
)
