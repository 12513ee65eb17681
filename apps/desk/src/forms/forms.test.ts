import { h } from 'preact'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../../test/running-desk.ts'
import { Visitor, type Page } from '../../test/visitor.ts'
import type { Feature } from '../features/feature.ts'
import { features } from '../features/features.ts'
import { PostForm } from './fields.tsx'

/** A page with a form that says what it got. */
const notes: Feature = {
  path: '/notes',
  texts: { en: { name: 'Notes' }, de: { name: 'Notizen' } },
  scopes: [],
  routes: ({ pages }) => ({
    'GET /notes': ({ draft, ...request }, response) => {
      const field = h('textarea', { name: 'note' }, draft?.text('note') ?? '')
      const form = h(PostForm, { action: '/notes', children: field })
      pages.send({ title: 'Notes', content: form }, request as never, response)
    },
    'POST /notes': ({ form }, response) =>
      void response.json({ note: form.text('note'), all: form.all('tag') }),
    'POST /notes/balance': async ({ sipgate }, response) => void response.json(await sipgate.balance.get()),
    'POST /files': {
      uploads: 200_000,
      handle: ({ form }, response) => {
        const file = form.file('file')
        response.json({ note: form.text('note'), name: file?.name, size: file?.bytes.length })
      },
    },
  }),
}

let desk: DeskUnderTest
beforeAll(async () => {
  desk = await deskUnderTest({}, { features: [...features, notes] })
})
afterAll(() => desk?.close())

async function open(username = 'demo'): Promise<{ visitor: Visitor; page: Page }> {
  const visitor = new Visitor()
  await visitor.logIn(desk.url, username)
  return { visitor, page: await visitor.open(`${desk.url}/notes`) }
}

const hidden = (page: Page, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(
    page.text.slice(page.text.indexOf('action="/notes"')),
  )?.[1] ?? ''

/** The fields that the frame puts into a form. */
const keys = (page: Page) => ({
  csrf: hidden(page, 'csrf'),
  as: hidden(page, 'as'),
  from: hidden(page, 'from'),
})

const post = (visitor: Visitor, path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  visitor.send(desk.url + path, { method: 'POST', headers: { origin: desk.url, ...headers }, body })

describe('a form', () => {
  it('arrives without what no text has', async () => {
    const { visitor, page } = await open()
    const body = new URLSearchParams([
      ...Object.entries(keys(page)),
      ['note', ' one\r\ntwo\u0000\u2028 '],
      ['tag', 'a'],
      ['tag', 'b'],
    ])
    const answer = await post(visitor, '/notes', body)
    expect(JSON.parse(answer.text)).toEqual({ note: 'one\ntwo', all: ['a', 'b'] })
  })

  it.each([
    ['no token', { csrf: '' }],
    ['a token of another session', { csrf: 'A'.repeat(43) }],
    ['another user', { as: '1000001w1' }],
    ['no user', { as: '' }],
  ])('T19: is refused with %s', async (_, wrong) => {
    const { visitor, page } = await open()
    const body = new URLSearchParams({ ...keys(page), note: 'x', ...wrong })
    expect((await post(visitor, '/notes', body)).status).toBe(403)
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['a browser that says nothing but another origin', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('T19: is refused when it comes from %s', async (_, headers) => {
    const { visitor, page } = await open()
    const body = new URLSearchParams({ ...keys(page), note: 'x' })
    expect((await post(visitor, '/notes', body, headers)).status).toBe(403)
  })

  it('T19: is refused without a word about where it comes from', async () => {
    const { visitor, page } = await open()
    const answer = await visitor.send(`${desk.url}/notes`, {
      method: 'POST',
      body: new URLSearchParams({ ...keys(page), note: 'x' }),
    })
    expect(answer.status).toBe(403)
  })

  it.each([
    ['json', 'application/json', '{}', 415],
    ['text', 'text/plain', 'note=x', 415],
    ['a form with files where none are expected', 'multipart/form-data; boundary=x', '--x--\r\n', 415],
    ['too many fields', 'application/x-www-form-urlencoded', 'a=1&'.repeat(2_000), 413],
    ['a large body', 'application/x-www-form-urlencoded', `note=${'x'.repeat(70_000)}`, 413],
  ])('T19: that is %s is refused', async (_, type, body, status) => {
    const { visitor } = await open()
    expect((await post(visitor, '/notes', body, { 'content-type': type })).status).toBe(status)
  })

  it('may bring a file of limited size, whose name is made harmless', async () => {
    const { visitor, page } = await open()
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...keys(page), note: 'ü' })) body.append(name, value)
    body.append('file', new Blob([Buffer.alloc(150_000)]), '../../evil\u202etxt.pdf')
    const answer = await post(visitor, '/files', body)
    expect(JSON.parse(answer.text)).toEqual({ note: 'ü', name: 'eviltxt.pdf', size: 150_000 })
    body.append('second', new Blob([Buffer.alloc(150_000)]), 'b.pdf')
    expect((await post(visitor, '/files', body)).status).toBe(413)
  })

  it.each(['', '; boundary=', '; boundary=x'])(
    'with a broken body of files is refused: %j',
    async (boundary) => {
      const { visitor } = await open()
      const answer = await post(visitor, '/files', 'nonsense', {
        'content-type': `multipart/form-data${boundary}`,
      })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    },
  )
})

describe('what was typed when the login had ended', () => {
  it('is there again after the next login', async () => {
    const { visitor, page } = await open()
    await visitor.submit(await visitor.open(desk.url), {})
    const body = new URLSearchParams({ ...keys(page), note: 'a long thought' })
    const away = await post(visitor, '/notes', body)
    expect(away.status).toBe(303)
    expect(away.headers.get('location')).toMatch(/^\/notes\?draft=[\w-]{22}$/)
    await visitor.logIn(desk.url)
    const back = await visitor.open(desk.url + away.headers.get('location'))
    expect(back.text).toContain('a long thought</textarea>')
  })

  it('is there again, too, when the grant has ended at sipgate', async () => {
    const { visitor, page } = await open()
    desk.sandbox.grants.revokeAll()
    const body = new URLSearchParams({ ...keys(page), note: 'a longer thought' })
    const away = await post(visitor, '/notes/balance', body)
    expect([away.status, away.headers.get('location')?.split('=')[0]]).toEqual([303, '/notes?draft'])
    const back = await visitor.passLogin(await visitor.open(desk.url + away.headers.get('location')))
    expect(back.text).toContain('a longer thought</textarea>')
  })

  it('is nobody else’s', async () => {
    const { page } = await open()
    const stranger = new Visitor()
    const body = new URLSearchParams({ ...keys(page), note: 'a secret thought' })
    const away = await post(stranger, '/notes', body)
    await stranger.logIn(desk.url, 'other')
    const back = await stranger.open(desk.url + away.headers.get('location'))
    expect(back.status).toBe(200)
    expect(back.text).not.toContain('a secret thought')
  })

  it('is not kept when another site sent it', async () => {
    const { page } = await open()
    const body = new URLSearchParams({ ...keys(page), note: 'x' })
    const answer = await post(new Visitor(), '/notes', body, { 'sec-fetch-site': 'cross-site' })
    expect([answer.status, answer.headers.get('location')]).toEqual([403, null])
  })

  it('leads to a page of desk whatever the form says', async () => {
    const { page } = await open()
    for (const from of ['//evil.example/', 'https://evil.example', '/\\evil.example', '/login', 'notes']) {
      const body = new URLSearchParams({ ...keys(page), from, note: 'x' })
      const answer = await post(new Visitor(), '/notes', body)
      expect(answer.headers.get('location')).toMatch(/^\/\?draft=[\w-]{22}$/)
    }
  })
})
