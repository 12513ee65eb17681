import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { hiddenFieldsTo, Visitor, type Page } from '../../../test/visitor.ts'
import { garbage } from '../../../../../tests/support/garbage.ts'

let desk: DeskUnderTest
let visitor: Visitor

beforeAll(async () => {
  desk = await deskUnderTest()
})
afterAll(() => desk?.close())
beforeEach(async () => {
  desk.sandbox.faults.clear()
  visitor = new Visitor()
  await visitor.logIn(desk.url)
  const consent = await visitor.open(`${desk.url}/history`)
  if (consent.text.includes('name="accept"')) await visitor.submit(consent, { accept: 'accept' })
})

const open = (path: string, who = visitor, headers: Record<string, string> = {}): Promise<Page> =>
  who.open(desk.url + path, { headers })
const idsOf = (page: Page): string[] =>
  [...page.text.matchAll(/type="checkbox" name="id" value="(\w+)"/g)].map(([, id = '']) => id)
const happeningsOf = (page: Page): string[] =>
  [...page.text.matchAll(/data-happening="(\w+)"/g)].map(([, what = '']) => what)
const firstOf = async (query: string): Promise<string> => idsOf(await open(`/history?${query}`))[0] ?? ''

describe('the list', () => {
  it('has fifty entries a page, each once, and leads to the next page', async () => {
    const first = await open('/history')
    expect(first.status).toBe(200)
    expect(idsOf(first)).toHaveLength(50)
    expect(first.text).toContain('href="/history?page=2"')
    const second = await open('/history?page=2')
    expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(100)
  })

  it.each([
    ['type=voicemail', ['voicemail']],
    ['type=sms&way=in', ['smsIn']],
    ['type=call&way=missed', ['missed']],
    ['type=fax&way=out', ['faxOut', 'faxFailed']],
  ])('has only what fits %s', async (query, allowed) => {
    const found = happeningsOf(await open(`/history?${query}`))
    expect(found.length).toBeGreaterThan(0)
    expect(allowed).toEqual(expect.arrayContaining([...new Set(found)]))
  })

  it('has the days that were asked for, as the user’s calendar has them', async () => {
    const page = await open('/history?from=2026-02-30&to=x')
    expect(idsOf(page)).toHaveLength(50)
    expect((await open('/history?from=2099-01-01')).text).toContain('Nothing fits these filters.')
  })

  it('takes days in either order, and shows them in the right one', async () => {
    const page = await open('/history?from=2099-12-31&to=2020-01-01')
    expect(idsOf(page)).toHaveLength(50)
    expect(page.text).toMatch(/name="from" type="date" value="2020-01-01"/)
    expect(page.text).toMatch(/name="to" type="date" value="2099-12-31"/)
  })

  it('finds names once contacts may be read, and says so; numbers at once', async () => {
    const anna = new Visitor()
    await anna.logIn(desk.url)
    const consent = await open('/history', anna)
    if (consent.text.includes('name="accept"')) await anna.submit(consent, { accept: 'accept' })
    const page = await open('/history?number=Zoltan&type=call', anna)
    expect(page.text).toContain('Names are in your contacts, which Desk may not read yet.')
    const allow = /href="(\/history\/by-name[^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await open('/history?number=030', anna)).text).not.toContain('Names are in your contacts')
    const found = await anna.passLogin(await open(allow, anna))
    expect(found.url).toContain('/history?type=call&number=Zoltan')
    expect(found.text).toContain('Nobody in your contacts is called “Zoltan”.')
  })

  it('says when sipgate does not answer, and shows what it knew', async () => {
    await open('/history')
    desk.sandbox.faults.next('GET /history', { status: 503, times: 9 })
    const page = await open('/history')
    expect(page.status).toBe(200)
    expect(page.text).toContain('sipgate does not answer at the moment.')
    expect(idsOf(page)).toHaveLength(50)
  })

  it.each(['{"items":[null,7,{"id":{},"type":"CALL"},{"id":"1","type":"CALL","note":[]}],"totalCount":"x"}'])(
    'survives nonsense: %s',
    async (body) => {
      desk.sandbox.faults.next('GET /history', { body, times: 9 })
      expect((await open('/history?starred=1')).status).toBeLessThan(503)
    },
  )

  it('takes any address', async () => {
    for (const value of Object.values(garbage))
      for (const name of ['type', 'number', 'from', 'page', 'did', 'ids', 'count'])
        expect((await open(`/history?${name}=${value}`)).status, `${name}=${value}`).toBeLessThan(500)
  }, 60_000)
})

describe('marks', () => {
  it('archive several entries, and take them back', async () => {
    const list = await open('/history')
    const [one = ''] = idsOf(list)
    const done = await visitor.submit(list, { do: 'archive', id: one })
    expect(done.text).toContain('1 entry archived.')
    expect(idsOf(done)).not.toContain(one)
    const undone = await visitor.submit(
      { ...done, text: done.text.slice(done.text.indexOf('notice done')) },
      { do: 'unarchive' },
    )
    expect(idsOf(undone)).toContain(one)
  })

  it.each([
    ['read', 'unread', 'is-unread'],
    ['star', 'unstar', '>☆<'],
  ])('undo brings back exactly what was before (%s)', async (order, undo, sign) => {
    const rowOf = (page: Page, id: string) =>
      page.text.match(/<li class="entry[\s\S]*?<\/li>/g)?.find((row) => row.includes(`value="${id}"`)) ?? ''
    const list = await open('/history?type=sms')
    const [one = '', two = ''] = idsOf(list)
    await visitor.submit(list, { do: `${undo}:${one}` })
    await visitor.submit(list, { do: `${order}:${two}` })
    const mixed = await open('/history?type=sms')
    const send = (page: Page, fields: [string, string][]) => {
      const { origin } = new URL(page.url)
      const body = new URLSearchParams([...hiddenFieldsTo(page.text, '/history/marks'), ...fields])
      return visitor.open(`${origin}/history/marks`, { method: 'POST', headers: { origin }, body })
    }
    const done = await send(mixed, [
      ['id', one],
      ['id', two],
      ['do', order],
    ])
    expect(done.text).toContain('2 entries')
    expect([one, two].map((id) => rowOf(done, id).includes(sign))).toEqual([false, false])
    const undone = await send(done, [['do', undo]])
    expect([one, two].map((id) => rowOf(undone, id).includes(sign))).toEqual([true, false])
    const redone = await send(undone, [['do', order]])
    expect(rowOf(redone, one)).not.toContain(sign)
  })

  it('star one entry by its own button', async () => {
    const list = await open('/history')
    const [, one = ''] = idsOf(list)
    await visitor.submit(list, { do: `star:${one}` })
    expect(idsOf(await open('/history?starred=1'))).toContain(one)
  })

  it('say what to do when nothing is selected', async () => {
    const done = await visitor.submit(await open('/history'), { do: 'read' })
    expect(done.text).toContain('Tick the entries first.')
  })

  it('ask before they delete, and note it', async () => {
    const list = await open('/history?archived=1')
    const [one = ''] = idsOf(list)
    const asked = await visitor.submit(list, { do: 'delete', id: one })
    expect(asked.text).toContain('Delete for good?')
    expect((await open(`/history/${one}`)).status).toBe(200)
    const done = await visitor.submit(asked, { do: 'delete' })
    expect(done.text).toContain('Deleted for good.')
    expect((await open(`/history/${one}`)).status).toBe(404)
  })

  it('delete nothing that is not archived: what was brought back meanwhile is archived first', async () => {
    const list = await open('/history?archived=1')
    const [one = ''] = idsOf(list)
    const asked = await visitor.submit(list, { do: 'delete', id: one })
    await visitor.submit(list, { do: 'unarchive', id: one })
    await visitor.submit(asked, { do: 'delete' })
    const changes = desk.sandbox
      .requests()
      .filter(({ method, path }) => method !== 'GET' && path.startsWith('/v2/history'))
      .slice(-2)
    expect(changes.map(({ method }) => method)).toEqual(['PUT', 'DELETE'])
    expect(changes[0]?.body).toContain('"archived":true')
    expect((await open(`/history/${one}`)).status).toBe(404)
  })

  it('refuse what they do not know', async () => {
    const done = await visitor.submit(await open('/history'), { do: 'explode' })
    expect(done.status).toBe(400)
  })
})

describe('an entry', () => {
  it('keeps a note, and refuses one that is too long without losing it', async () => {
    const id = await firstOf('type=call')
    const saved = await visitor.submit(await open(`/history/${id}`), { note: 'Call back <b>Friday</b>' })
    expect(saved.text).toContain('The note is saved.')
    expect(saved.text).toContain('Call back &lt;b>Friday')
    const refused = await visitor.submit(saved, { note: 'x'.repeat(1_001) })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('x'.repeat(1_001))
  })

  it('plays its voicemail and shows its fax, without telling where they are', async () => {
    const voicemail = await firstOf('type=voicemail')
    expect((await open(`/history/${voicemail}`)).text).not.toContain('/download/')
    const sound = await open(`/history/${voicemail}/sounds/0`)
    expect(sound.headers.get('content-type')).toBe('audio/wav')
    const fax = await firstOf('type=fax')
    const document = await open(`/history/${fax}/document?save=1`)
    expect(document.text).toMatch(/^%PDF-/)
    expect(document.headers.get('content-type')).toBe('application/pdf')
    expect(document.headers.get('content-disposition')).toBe(`attachment; filename="fax-${fax}.pdf"`)
    expect(document.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('plays from any place of its sound', async () => {
    const path = `${desk.url}/history/${await firstOf('type=voicemail')}/sounds/0`
    const part = (range: string, more: Record<string, string> = {}) =>
      fetch(path, { headers: { cookie: visitor.cookieHeader(), range, ...more } })
    const whole = await fetch(path, { headers: { cookie: visitor.cookieHeader() } })
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    const bytes = Buffer.from(await whole.arrayBuffer())

    const middle = await part('bytes=1000-1999')
    expect(middle.status).toBe(206)
    expect(middle.headers.get('content-range')).toBe(`bytes 1000-1999/${bytes.length}`)
    expect(middle.headers.get('content-length')).toBe('1000')
    expect(middle.headers.get('content-type')).toBe('audio/wav')
    expect(Buffer.from(await middle.arrayBuffer()).equals(bytes.subarray(1000, 2000))).toBe(true)
    const end = await part('bytes=-7')
    expect(Buffer.from(await end.arrayBuffer()).equals(bytes.subarray(-7))).toBe(true)
    const all = await part('bytes=0-')
    expect([all.status, (await all.arrayBuffer()).byteLength]).toEqual([206, bytes.length])

    const beyond = await part(`bytes=${bytes.length}-`)
    expect([beyond.status, await beyond.text()]).toEqual([416, ''])
    expect(beyond.headers.get('content-range')).toBe(`bytes */${bytes.length}`)
    for (const answer of [await part('bytes=0-1,5-6'), await part('bytes=0-1', { 'if-range': '"x"' })]) {
      expect(answer.status).toBe(200)
      expect((await answer.arrayBuffer()).byteLength).toBe(bytes.length)
    }
  })

  it('is downloaded without a warning that something leaks', async () => {
    const warnings: Error[] = []
    const hear = (warning: Error) => void warnings.push(warning)
    process.on('warning', hear)
    const sound = `/history/${await firstOf('type=voicemail')}/sounds/0`
    await open(sound)
    await open(sound, visitor, { range: 'bytes=5-' })
    await open('/history/export?type=fax')
    process.off('warning', hear)
    expect(warnings).toEqual([])
  })

  it('has no file that it does not have', async () => {
    const sms = await firstOf('type=sms')
    for (const path of ['document', 'report', 'sounds/0', 'sounds/x'])
      expect((await open(`/history/${sms}/${path}`)).status, path).toBe(404)
  })

  it('of another account does not exist', async () => {
    const id = await firstOf('type=call')
    const other = new Visitor()
    await other.logIn(desk.url, 'other')
    const consent = await open('/history', other)
    await other.submit(consent, { accept: 'accept' })
    expect((await open(`/history/${id}`, other)).status).toBe(404)
    const marked = await other.submit(await open('/history', other), { do: `archive:${id}` })
    expect(marked.status).toBe(404)
    expect((await open('/history/%2e%2e%2fusers')).status).toBe(404)
  })
})

it('is exported as it is filtered', async () => {
  const file = await open('/history/export?type=sms&way=in')
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const lines = file.text.trim().split('\r\n')
  expect(lines[0]).toMatch(/Time,What,Name,Number,Line,Seconds,Text,Note$/)
  expect(lines.slice(1).every((line) => line.includes(',Message received,'))).toBe(true)
})

it('says on the start page who waits, and what happened today', async () => {
  const start = await open('/')
  expect(start.text).toContain('Waiting for an answer')
  expect(start.text).toContain('<dt>Calls in</dt>')
})
