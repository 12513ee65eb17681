import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writePdf } from '../../../../../packages/sandbox/src/world/files/write-pdf.ts'
import { garbage } from '../../../../../tests/support/garbage.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { hiddenFields, Visitor, type Page } from '../../../test/visitor.ts'

let desk: DeskUnderTest
let dana: Visitor
beforeAll(async () => {
  desk = await deskUnderTest({ DAILY_LIMITS: 'fax=100' }, { apiTimeout: 1_500 })
  dana = await loggedIn()
})
afterAll(() => desk?.close())
beforeEach(() => {
  desk.sandbox.faults.clear()
  desk.sandbox.forgetRequests()
})

async function loggedIn(username = 'demo'): Promise<Visitor> {
  const found = new Visitor()
  await found.logInAndAllow(desk.url, username)
  return found
}

let numbers = 0
/** A number that nothing was faxed to yet. */
const newNumber = () => `+4930231251${String(++numbers).padStart(2, '0')}`
const pdf = (pages = 2) => writePdf(`Angebot ${++numbers}`, ['Guten Tag'], pages)

/** The hidden fields of the form that posts to `action`. */
const fieldsOf = (page: Page, action: string) =>
  hiddenFields(
    page.text.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(`action="${action}`)) ?? '',
  )

interface Sent {
  to: string
  file?: Uint8Array
  name?: string
  type?: string
}
async function review({ to, file, name = 'Angebot.pdf', type = 'application/pdf' }: Sent, who = dana) {
  const page = await who.open(`${desk.url}/fax/new`)
  const body = new FormData()
  for (const [key, value] of fieldsOf(page, '/fax/review')) body.set(key, value)
  body.set('to', to)
  body.set('faxlineId', 'f0')
  if (file) body.set('file', new File([new Uint8Array(file)], name, { type }))
  return who.open(`${desk.url}/fax/review`, { method: 'POST', headers: { origin: desk.url }, body })
}
const post = (path: string, fields: [string, string][], who = dana) =>
  who.open(desk.url + path, {
    method: 'POST',
    headers: { origin: desk.url },
    body: new URLSearchParams(fields),
  })
const send = (page: Page, more: Record<string, string> = {}, who = dana) =>
  post('/fax/send', [...fieldsOf(page, '/fax/send'), ...Object.entries(more)], who)
/** How often sipgate was asked to send since the test began. */
const sent = () => desk.sandbox.requests({ operation: 'POST /sessions/fax' }).length
const documentIn = (page: Page) => /\/fax\/documents\/[\w-]+/.exec(page.text)?.[0] ?? ''

describe('a fax', () => {
  it('shows where it goes, its pages and its price, goes once, and is followed until it has arrived', async () => {
    const checked = await review({ to: newNumber(), file: pdf(3) })
    expect(checked.text).toMatch(/<dt>Pages<\/dt><dd>3<\/dd>/)
    expect(checked.text).toMatch(/<dt>Price<\/dt><dd>€0\.237<\/dd>|<dt>Price<\/dt><dd>€0\.24<\/dd>/)
    expect(checked.text).toMatch(/<dt>Document<\/dt><dd>Angebot\.pdf<\/dd>/)
    expect(sent()).toBe(0)
    const pages = await Promise.all([send(checked), send(checked), send(checked)])
    for (const page of pages) expect(page.text).toMatch(/The fax (waits|is being)/)
    expect(sent()).toBe(1)
    desk.sandbox.clock.advance('5m')
    const later = await dana.open(pages[0]?.url ?? '')
    expect(later.text).toContain('The fax has arrived.')
    expect(later.text).toContain('data-follow="no"')
    expect((await send(checked)).text, '"back" and once more').toContain('The fax has arrived.')
    expect(sent()).toBe(1)
    expect((await dana.open(`${desk.url}/fax`)).text).toContain('arrived')
  })

  it('that fails may be sent again, for which it is charged again', async () => {
    const page = await send(await review({ to: '+492214710996', file: pdf() }))
    desk.sandbox.clock.advance('5m')
    const failed = await dana.open(page.url)
    expect(failed.text).toContain('The fax did not arrive')
    const [, again = ''] = /href="(\/fax\/again\/[^"]+)"/.exec(failed.text) ?? []
    const asked = await dana.open(desk.url + again)
    expect(asked.text).toMatch(/<dt>Pages<\/dt><dd>2<\/dd>/)
    const fields = fieldsOf(asked, '/fax/again')
    const [one] = await Promise.all([post(again, fields), post(again, fields)])
    expect(one.text).toMatch(/The fax (waits|is being)/)
    expect(desk.sandbox.requests({ operation: 'POST /sessions/fax/resend' })).toHaveLength(1)
  })

  it('can be addressed by the name of a contact', async () => {
    expect((await review({ to: 'Ada Beispiel', file: pdf() })).text).toContain(
      '<span class="name">Ada Beispiel</span>',
    )
  })

  it.each([
    ['nobody’s number', { to: '12', file: pdf() }, 'Nobody can be reached at this number.'],
    ['no document', { to: '+493023125100' }, 'Choose the document that you want to fax.'],
    ['an empty one', { to: '+493023125100', file: new Uint8Array() }, 'Choose the document'],
    ['another kind of file', { to: '+493023125100', file: Buffer.from('GIF89a…') }, 'This is not a PDF.'],
    [
      'a large one',
      { to: '+493023125100', file: Buffer.concat([pdf(), Buffer.alloc(10_000_000)]) },
      'too large',
    ],
  ])('with %s is refused, and what was typed is kept', async (_, given, sentence) => {
    const page = await review(given)
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    expect(page.text).toContain(`value="${given.to}"`)
    expect(sent()).toBe(0)
  })

  it('needs no second upload because of a wrong number', async () => {
    const page = await review({ to: '12', file: pdf(4), name: '../../Rechnung.pdf' })
    expect(page.text).toContain('“Rechnung.pdf” is uploaded.')
    const fields = fieldsOf(page, '/fax/review')
    const body = new FormData()
    for (const [name, value] of [...fields, ['to', newNumber()] as const]) body.append(name, value)
    const checked = await dana.open(`${desk.url}/fax/review`, {
      method: 'POST',
      headers: { origin: desk.url },
      body,
    })
    expect(checked.text).toMatch(/<dt>Pages<\/dt><dd>4<\/dd>/)
    const changed = await post('/fax/change', fieldsOf(checked, '/fax/change'))
    expect(changed.text).toContain('“Rechnung.pdf” is uploaded.')
  })

  it('abroad, or the same again, is confirmed first', async () => {
    const document = pdf()
    const checked = await review({ to: '+442079460000', file: document })
    const refused = await send(checked)
    expect([refused.status, sent()]).toEqual([422, 0])
    expect(refused.text).toContain('Confirm that you want to send it.')
    await send(refused, { confirmed: 'yes' })
    expect(sent()).toBe(1)
    expect((await review({ to: '0044 20 79460000', file: document })).text).toContain(
      'You sent the same document to this number a moment ago.',
    )
  })

  it('whose pages cannot be counted says so, and is confirmed first', async () => {
    const checked = await review({
      to: newNumber(),
      file: Buffer.from('%PDF-1.7\n1 0 obj << /Encrypt 2 0 R >>\n%%EOF'),
    })
    expect(checked.text).toContain('Desk cannot count the pages.')
    expect(checked.text).toMatch(/<dt>Price<\/dt><dd>not known to Desk<\/dd>/)
    const before = sent()
    const refused = await send(checked)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Confirm that you want to send it.')
    expect(sent()).toBe(before)
    expect((await send(refused, { confirmed: 'yes' })).text).toMatch(/The fax (waits|is being)/)
    expect(sent()).toBe(before + 1)
  })

  it('stays within the limit of the day', async () => {
    const refused = await send(await review({ to: newNumber(), file: pdf(101) }))
    expect([refused.status, sent()]).toEqual([422, 0])
    expect(refused.text).toContain('more than you may send today')
  })

  it('may be unknown to have gone, and the history tells; another fax to the number proves nothing', async () => {
    const to = newNumber()
    await send(await review({ to, file: pdf() }))
    const checked = await review({ to, file: pdf() })
    desk.sandbox.faults.next('POST /sessions/fax', { reset: true })
    const page = await send(checked)
    expect(page.text).toContain('Whether it was is not known yet')
    const look = () => post('/fax/look', fieldsOf(page, '/fax/look'))
    expect((await look()).text).toContain('The history does not show it.')

    desk.sandbox.faults.next('POST /sessions/fax', { lost: true })
    const lost = await send(await review({ to, file: pdf() }))
    expect(lost.text).toContain('Whether it was is not known yet')
    const found = await post('/fax/look', fieldsOf(lost, '/fax/look'))
    expect(found.text).toMatch(/The fax (waits|is being)/)
  })
})

describe('a fax that goes again while the connection breaks', () => {
  it.each([
    ['was sent', { lost: true }, /The fax (waits|is being)/],
    ['was not sent', { reset: true }, /The fax did not arrive/],
  ] as const)('%s: the history tells', async (_, fault, sentence) => {
    const page = await send(await review({ to: '+492214710996', file: pdf() }))
    desk.sandbox.clock.advance('10m')
    const failed = await dana.open(page.url)
    const [, again = ''] = /href="(\/fax\/again\/[^"]+)"/.exec(failed.text) ?? []
    const fields = fieldsOf(await dana.open(desk.url + again), '/fax/again')
    desk.sandbox.faults.next('POST /sessions/fax/resend', fault)
    const unknown = await post(again, [...fields, ['confirmed', 'yes']])
    expect(unknown.text).toContain('Whether it was is not known yet')
    expect((await post('/fax/look', fieldsOf(unknown, '/fax/look'))).text).toMatch(sentence)
  })
})

describe('a document', () => {
  it('is shown before it is sent, in desk’s own pages only, and forgotten afterwards', async () => {
    const checked = await review({ to: newNumber(), file: pdf() })
    const path = desk.url + documentIn(checked)
    const { status, headers, text } = await dana.open(path)
    expect([status, headers.get('content-type'), headers.get('x-frame-options')]).toEqual([
      200,
      'application/pdf',
      'SAMEORIGIN',
    ])
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toMatch(/^%PDF-/)
    await send(checked)
    expect((await dana.open(path)).status).toBe(404)
  })

  it('T41: is its user’s, as is the fax', async () => {
    const ben = await loggedIn('demo2')
    const checked = await review({ to: newNumber(), file: pdf() })
    expect((await ben.open(desk.url + documentIn(checked))).status).toBe(404)
    const stolen = fieldsOf(await ben.open(`${desk.url}/fax/new`), '/fax/review').filter(
      ([name]) => name !== 'document',
    )
    const document = documentIn(checked).split('/').at(-1) ?? ''
    const page = await post(
      '/fax/send',
      [...stolen, ['to', newNumber()], ['document', document], ['id', 'a'.repeat(22)]],
      ben,
    )
    expect([page.status, sent()]).toEqual([422, 0])
    const own = await send(checked)
    expect((await ben.open(own.url)).status).toBe(404)
  })

  it('is kept for half an hour, and of each user three', async () => {
    const to = newNumber()
    const first = await review({ to, file: pdf() })
    for (let more = 0; more < 3; more++) await review({ to, file: pdf() })
    expect((await dana.open(desk.url + documentIn(first))).status).toBe(404)
    const late = await send(first)
    expect(late.text).toContain('Desk no longer has the document')
    expect(late.text).toContain(`value="${to}"`)
  })
})

it.each(Object.entries(garbage))('%s in any field gets a clear page', async (_, text) => {
  for (const path of ['/fax/change', '/fax/send', '/fax/look', '/fax/again/1']) {
    const fields = fieldsOf(await dana.open(`${desk.url}/fax/new`), '/fax/review').filter(
      ([name]) => name === 'csrf' || name === 'as',
    )
    const names = ['to', 'faxlineId', 'document', 'id', 'confirmed']
    const page = await post(path, [...fields, ...names.map((name): [string, string] => [name, text])])
    expect([path, page.status]).toEqual([path, expect.toSatisfy((status: number) => status < 500)])
  }
  const opened = await dana.open(`${desk.url}/fax/again/${encodeURIComponent(text)}`)
  expect(opened.status).toBeLessThan(500)
  expect(sent()).toBe(0)
})
