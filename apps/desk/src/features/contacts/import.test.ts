import { Sipgate } from '@sipgate-kit/client'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
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

const file = [
  'Name;Firma;Telefon;E-Mail',
  'Ada Neumann;Beispiel & Töchter;030 23125100;ada@example.com',
  'Neue Kundin;Neu GmbH;030 23125199;',
  'Jürgen Groß;;030 23125101;',
  'Kaputt;;keine;',
].join('\r\n')

async function upload(text: string | Buffer, scope = 'SHARED'): Promise<Page> {
  const page = await visitor.passLogin(await visitor.open(`${desk.url}/contacts/import`))
  const form = /<form method="post" action="\/contacts\/import"[\s\S]*?<\/form>/.exec(page.text)?.[0] ?? ''
  const body = new FormData()
  for (const [, name = '', value = ''] of form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g))
    body.set(name, value)
  body.set('scope', scope)
  body.set('file', new Blob([new Uint8Array(Buffer.from(text))]), 'Kunden.csv')
  return visitor.open(`${desk.url}/contacts/import`, { method: 'POST', headers: { origin: desk.url }, body })
}

it('shows what an import would do, does it once, and changes nothing the second time', async () => {
  const preview = await upload(file)
  expect(preview.status).toBe(200)
  for (const sum of ['1 new', '1 changed', '1 unchanged', '1 line cannot be used'])
    expect(preview.text).toContain(sum)
  expect(preview.text).toContain('Line 5')
  expect(preview.text).toContain('“keine” is not a telephone number')
  expect(preview.text).toMatch(/<del>Ada Beispiel<\/del>[\s\S]*<ins>Ada Neumann<\/ins>/)
  expect((await sipgate.contacts.list({ phonenumbers: ['+493023125199'] })).items).toEqual([])

  const result = await visitor.submit(preview, { confirm: 'yes' })
  expect(result.text).toContain('The import is done: 1 new, 1 changed.')
  expect((await visitor.submit(preview, { confirm: 'yes' })).text).toContain(
    'The import is done: 1 new, 1 changed.',
  )
  const { items } = await sipgate.contacts.list({ phonenumbers: ['+493023125199'] })
  expect(items).toMatchObject([{ name: 'Neue Kundin', scope: 'SHARED', organization: [['Neu GmbH']] }])
  const [ada] = (await sipgate.contacts.list({ phonenumbers: ['+493023125100'] })).items
  expect(ada?.emails?.map(({ email }) => email)).toEqual(['ada.beispiel@example.com', 'ada@example.com'])

  const again = await upload(file)
  expect(again.text).toContain('3 unchanged')
  expect(again.text).not.toContain('name="confirm"')
})

it('shows the preview again when a contact has changed since', async () => {
  const preview = await upload(file)
  const [ada] = (await sipgate.contacts.list({ phonenumbers: ['+493023125100'] })).items
  if (ada) await sipgate.contacts.update({ contactId: ada.id, ...ada, name: 'Ada Anders' })
  const page = await visitor.submit(preview, { confirm: 'yes' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('Contacts have changed since you looked')
  expect(page.text).toContain('<del>Ada Anders</del>')
  expect((await visitor.submit(page, { confirm: 'yes' })).text).toContain('The import is done')
})

it('can be gone on with when it broke off', async () => {
  const preview = await upload(file)
  desk.sandbox.faults.next('POST /contacts', { status: 500 })
  const broken = await visitor.submit(preview, { confirm: 'yes' })
  expect(broken.text).toContain('interrupted after 1 contacts')
  expect((await visitor.submit(broken, { confirm: 'yes' })).text).toContain('1 new, 0 changed')
})

it('belongs to whoever uploaded it', async () => {
  const preview = await upload(file)
  const other = new Visitor()
  await other.logIn(desk.url, 'other')
  const page = await other.passLogin(await other.open(preview.url), 'other')
  expect(page.status).toBe(404)
  expect((await visitor.open(`${desk.url}/contacts/import/nothing`)).status).toBe(404)
})

it.each([
  ['', 'Choose a file first.'],
  ['\u0000\u0001', 'There is no contact in this file.'],
  ['a,b\n1,2', 'names no column that Desk knows'],
])('says what is wrong with a file: %#', async (text, sentence) => {
  const page = await upload(text)
  expect(page.status).toBe(422)
  expect(page.text).toContain(sentence)
})

it('shows hostile text as text', async () => {
  const page = await upload('name,phone\n<script>alert(1)</script>,030 23125177\n=cmd(),"<img src=x>"')
  expect(page.text).toContain('&lt;script>')
  expect(page.text).not.toMatch(/<script>alert|<img src=x>/)
})
