import { Sipgate } from '@sipgate-kit/client'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { garbage } from '../../../../../tests/support/garbage.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { Visitor, type Page } from '../../../test/visitor.ts'

let desk: DeskUnderTest
let visitor: Visitor
/** The same account, from elsewhere. */
let sipgate: Sipgate

beforeAll(async () => {
  desk = await deskUnderTest()
})
afterAll(() => desk?.close())
beforeEach(async () => {
  desk.sandbox.reset()
  const [admin] = desk.sandbox.accounts.list({ reveal: true })[0]?.personalAccessTokens ?? []
  if (!admin) throw new Error('The seed has a token for the first user.')
  sipgate = new Sipgate({
    baseUrl: desk.sandbox.apiUrl,
    auth: { tokenId: admin.tokenId, token: admin.token },
  })
  visitor = new Visitor()
  await visitor.logIn(desk.url)
})

/** Opens a page, and grants what it asks for. */
const open = async (path: string): Promise<Page> => visitor.passLogin(await visitor.open(desk.url + path))

const ada = '/contacts/c0ffee00-0000-4000-8000-000000000001'
const adaId = ada.slice('/contacts/'.length)

async function change(more: object): Promise<void> {
  await sipgate.contacts.update({
    contactId: adaId,
    ...(await sipgate.contacts.get({ contactId: adaId })),
    ...more,
  })
}

describe('the list', () => {
  it('has the contacts under their letters, and says whose they are', async () => {
    const page = await open('/contacts')
    expect(page.status).toBe(200)
    expect(page.text).toContain(`<a href="${ada}">Ada Beispiel</a>`)
    expect(page.text).toMatch(/id="letter-O"[\s\S]*Oma Erna/)
    expect(page.text).toContain('href="/dial?to=%2B493023125100"')
    expect(page.text).toContain('Colleague')
    expect(page.text, 'not those of somebody else').not.toContain('Fahrrad Werkstatt')
  })

  it.each([
    ['q=ostergard', ['Søren Østergård'], ['Ada Beispiel']],
    ['q=030+23125-101', ['Jürgen Groß'], ['Ada Beispiel']],
    ['q=example.com+huber', ['Katharina Huber'], ['Ada Beispiel']],
    ['who=own', ['Oma Erna'], ['Ada Beispiel']],
    ['who=colleagues', ['Dana Sommer'], ['Oma Erna']],
    ['q=nobody', ['No contact matches “nobody”'], ['Ada Beispiel']],
  ])('finds by %s', async (query, found, others) => {
    const page = await open(`/contacts?${query}`)
    for (const name of found) expect(page.text).toContain(name)
    for (const name of others) expect(page.text).not.toContain(name)
  })

  it('shows what was known while sipgate does not answer', async () => {
    await open('/contacts')
    desk.sandbox.faults.next('GET /contacts', { status: 500, times: 5 })
    const page = await open('/contacts?done=x')
    expect(page.text).toContain('sipgate does not answer at the moment')
    expect(page.text).toContain('Ada Beispiel')
  })
})

describe('a contact', () => {
  it('has its page, and the last calls once that is granted', async () => {
    const before = await open(ada)
    expect(before.text).toContain('+49 30 23125100')
    expect(before.text).toContain('Desk may not read your history yet.')
    const page = await open(`${ada}/calls`)
    expect(page.url).toBe(desk.url + ada)
    expect(page.text).toMatch(/They called|Called them|Missed call|They did not answer|No recent call/)
  })

  it('says who called last, whom, on which of its numbers, and leads to all of it', async () => {
    await open(`${ada}/calls`)
    await change({ numbers: [{ number: '+493023125100' }, { number: '+491713920030', type: ['cell'] }] })
    const page = await open(ada)
    const [call = ''] = /<section[^>]*aria-labelledby="calls"[\s\S]*?<\/section>/.exec(page.text) ?? []
    expect(call).toMatch(
      /<strong>[^<]+<\/strong><time[^>]*>[^<]+<\/time><span class="hint">[^<]*\+49 30 23125100 · [^<]+</,
    )
    expect(call).toContain('<a href="/history?number=%2B493023125100">All entries with +49 30 23125100</a>')
    expect(call).toContain('<a href="/history?number=%2B491713920030">')
  })

  it('is written to by text message, or by fax where the number is for faxes', async () => {
    await change({
      numbers: [
        { number: '+4917604069001', type: ['cell'] },
        { number: '+493023125199', type: ['work', 'fax'] },
      ],
    })
    const page = await open(ada)
    expect(page.text).toContain('href="/messages/new?to=%2B4917604069001">Write a message')
    expect(page.text).toContain('href="/fax/new?to=%2B493023125199">Send a fax')
    expect(page.text).not.toMatch(/messages\/new\?to=%2B493023125199|fax\/new\?to=%2B4917604069001/)
  })

  it('is added once, however often the form is sent', async () => {
    const form = await open('/contacts/new')
    const typed = { name: 'Neu & Söhne', number: '030 23125 177', company: 'Neu GmbH' }
    const made = await visitor.submit(form, typed)
    expect(made.text).toContain('The contact is saved.')
    expect(made.text).toContain('<h1>Neu &amp; Söhne</h1>')
    expect(made.text).toContain('+49 30 23125177')
    const again = await visitor.submit(form, typed)
    expect(again.text).toContain('not saved twice')
    expect((await open('/contacts?q=Neu')).text).toContain('1 contact<')
  })

  it('keeps what was typed when something is wrong, and says what', async () => {
    const form = await open('/contacts/new')
    const page = await visitor.submit(form, { name: '', number: 'four', city: 'Köln' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('A contact needs a name.')
    expect(page.text).toContain('This is not a telephone number.')
    expect(page.text).toContain('value="four"')
    expect(page.text).toContain('value="Köln"')
  })

  it('keeps what the form does not show', async () => {
    await change({
      picture: 'iVBORw0K',
      addresses: [{ streetAddress: 'Weg 1', region: 'Hessen' }, { locality: 'Bonn' }],
      organization: [['A', 'B', 'C'], ['D']],
      websites: [{ url: 'https://example.com/' }],
    })
    const form = await open(`${ada}/edit`)
    const saved = await visitor.submit(form, {
      name: 'Ada Neu',
      street: 'Weg 2',
      company: 'A',
      department: 'B',
      number: '030 23125100',
    })
    expect(saved.text).toContain('The changes are saved.')
    const after = await sipgate.contacts.get({ contactId: adaId })
    expect(after).toMatchObject({
      name: 'Ada Neu',
      picture: 'iVBORw0K',
      addresses: [{ streetAddress: 'Weg 2', region: 'Hessen' }, { locality: 'Bonn' }],
      organization: [['A', 'B', 'C'], ['D']],
      websites: [{ url: 'https://example.com/' }],
    })
  })

  it('is not overwritten when somebody else has changed it meanwhile', async () => {
    const form = await open(`${ada}/edit`)
    await change({ note: 'changed' })
    const page = await visitor.submit(form, { name: 'Mine' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Somebody has changed this contact meanwhile')
    expect(page.text).toContain('value="Mine"')
    expect((await visitor.submit(page, { name: 'Mine' })).text).toContain('The changes are saved.')
  })

  it('is deleted after a question', async () => {
    const question = await open(`${ada}/delete`)
    expect(question.text).toContain('Delete Ada Beispiel?')
    const done = await visitor.submit(question, { delete: 'yes' })
    expect(done.text).toContain('The contact is deleted.')
    expect(done.text).not.toContain('Ada Beispiel')
    expect((await open(ada)).status).toBe(404)
  })

  it('of a colleague can only be read', async () => {
    const list = await open('/contacts?who=colleagues')
    const path = /href="(\/contacts\/[^"]+)">Dana Sommer/.exec(list.text)?.[1] ?? ''
    expect((await open(path)).text).not.toContain(`${path}/edit`)
    expect((await open(`${path}/edit`)).status).toBe(404)
  })
})

describe('the export', () => {
  it('is a file in which nothing runs as a formula', async () => {
    await change({ name: '=HYPERLINK("http://evil.example")' })
    const file = await open('/contacts/export/file?format=csv')
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="contacts.csv"')
    expect(file.text).toContain(`"'=HYPERLINK(`)
    expect(file.text).toContain('+493023125100')
    const cards = await open('/contacts/export/file?format=vcard&who=own')
    expect(cards.text).toContain('FN:Oma Erna')
    expect(cards.text).not.toContain('Groß')
  })

  it('has a page for what fails before the first contact', async () => {
    await open('/contacts')
    desk.sandbox.faults.next('GET /contacts', { status: 500, times: 5 })
    expect((await open('/contacts/export/file?format=vcard')).status).toBe(502)
  })
})

it.each(Object.entries(garbage))('answers %s in an address without failing', async (_, value) => {
  await open('/contacts/new')
  for (const path of [
    `/contacts?q=${value}&who=${value}&page=${value}&done=${value}`,
    `/contacts/${value}`,
    `/contacts/${value}/edit`,
    `/contacts/new?name=${value}&number=${value}`,
    `/contacts/export/file?format=${value}&who=${value}`,
  ])
    expect((await open(path)).status, path).toBeLessThan(500)
})
