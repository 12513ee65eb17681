import { Sipgate } from '@sipgate-kit/client'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { hiddenFieldsTo, Visitor, type Page } from '../../../test/visitor.ts'
import { garbage, spoilt } from '../../../../../tests/support/garbage.ts'

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

describe('nonsense', () => {
  const post = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
    visitor.send(desk.url + path, {
      method: 'POST',
      headers: { origin: desk.url, 'content-type': type },
      body,
    })

  it('in the fields of the confirmation imports nothing, and shows the preview again', async () => {
    const preview = await upload(file)
    const path = new URL(preview.url).pathname
    const own = new URLSearchParams(
      hiddenFieldsTo(preview.text, path).filter(([name]) => name !== 'version'),
    ).toString()
    for (const { label, text } of spoilt({ version: 'v', confirm: 'yes' }).filter((_, at) => at % 2 === 0)) {
      const answer = await post(path, `${own}&${text}`)
      expect([400, 413, 422], label).toContain(answer.status)
      expect(answer.text, label).toMatch(/<h1[^>]*>[^<]+</)
    }
    expect((await sipgate.contacts.list({ phonenumbers: ['+493023125199'] })).items).toEqual([])
  }, 60_000)

  it('in place of an upload gets a page that says so', async () => {
    const page = await visitor.passLogin(await visitor.open(`${desk.url}/contacts/import`))
    const own = new URLSearchParams(hiddenFieldsTo(page.text, '/contacts/import')).toString()
    for (const { label, text } of spoilt({ scope: 'SHARED', file: 'x' }).filter((_, at) => at % 2 === 0)) {
      const answer = await post('/contacts/import', `${own}&${text}`)
      expect([400, 413, 422], label).toContain(answer.status)
      expect(answer.text, label).toMatch(/<h1[^>]*>[^<]+</)
    }
    for (const type of [
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'text/plain',
      'application/json',
    ])
      for (const body of [
        '',
        '--x',
        '--x\r\n\r\n--x--',
        '{}',
        `--x\r\nContent-Disposition: form-data; name="file"`,
      ])
        expect((await post('/contacts/import', body, type)).status, `${type} ${body}`).toBeLessThan(500)
    for (const value of Object.values(garbage))
      expect((await post(`/contacts/import/${value}`, own)).status, value).toBeLessThan(500)
  }, 60_000)

  it.each([
    ['a quote that never ends', 'Name;Telefon\n"Ada;030'],
    ['columns that are there twice', 'Name;Name;Telefon;Telefon\na;b;c;d'],
    ['names of prototypes', 'name,phone,id\n__proto__,030 23125177,__proto__\nconstructor,,constructor'],
    ['bytes that are no text', Buffer.from([0x4e, 0x61, 0x6d, 0x65, 0x0a, 0xff, 0xfe, 0x00, 0x81])],
    ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x4e, 0x00, 0x61])],
    ['a thousand columns', `Name${',x'.repeat(1000)}\nAda${',y'.repeat(1000)}`],
    ['lone surrogates', Buffer.from('Name;Telefon\n\xed\xa0\x80;030 23125177', 'latin1')],
  ])('in a file, such as %s, is shown or refused, and imported without failing', async (_, text) => {
    const page = await upload(text)
    expect([200, 422]).toContain(page.status)
    if (!page.text.includes('name="confirm"')) return
    const done = await visitor.submit(page, { confirm: 'yes' })
    expect(done.status).toBe(200)
    expect(done.text).toContain('The import is done')
  })
})
