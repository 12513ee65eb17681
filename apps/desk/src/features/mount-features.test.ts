import { h } from 'preact'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../../test/running-desk.ts'
import { Visitor } from '../../test/visitor.ts'
import { Problem } from '../problems/problem.ts'
import type { Feature } from './feature.ts'
import { features } from './features.ts'

/** A feature with a scope that the login does not ask for. */
const numbers: Feature = {
  path: '/numbers',
  texts: { en: { name: 'Numbers' }, de: { name: 'Rufnummern' } },
  scopes: ['numbers:read'],
  routes: ({ pages }) => ({
    'GET /numbers': async (request, response) => {
      const { items } = await request.sipgate.request('GET /numbers')
      pages.send({ title: 'Numbers', content: h('h1', null, `${items.length} numbers`) }, request, response)
    },
    'GET /numbers/:id': (request) => {
      throw request.params['id'] === 'gone' ? new Problem('not_found') : new Error('a mistake')
    },
  }),
}

describe('a feature that is added', () => {
  let desk: DeskUnderTest

  beforeAll(async () => {
    desk = await deskUnderTest({}, { features: [...features, numbers] })
  })
  afterAll(() => desk?.close())

  it('is in the menu, and asks for its scope when it is first opened', async () => {
    const visitor = new Visitor()
    const start = await visitor.logIn(desk.url)
    expect(start.text).toContain('<a href="/numbers">Numbers</a>')
    const consent = await visitor.open(`${desk.url}/numbers`)
    expect(consent.text).toContain('numbers:read')
    const page = await visitor.submit(consent, { accept: 'accept' })
    expect(page.url).toBe(`${desk.url}/numbers`)
    expect(page.text).toMatch(/<h1>\d+ numbers<\/h1>/)
    expect(page.text).toContain('<a href="/numbers" aria-current="page">Numbers</a>')
  })

  it('sends a visitor to log in first, and then to its page', async () => {
    const answer = await new Visitor().send(`${desk.url}/numbers`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/login?returnTo=%2Fnumbers')
  })

  it('shows errors as pages, and refuses other methods', async () => {
    const visitor = new Visitor()
    await visitor.logIn(desk.url)
    const consent = await visitor.open(`${desk.url}/numbers`)
    await visitor.submit(consent, { accept: 'accept' })
    expect((await visitor.open(`${desk.url}/numbers/gone`)).status).toBe(404)
    const broken = await visitor.open(`${desk.url}/numbers/1`)
    expect([broken.status, broken.text.includes('mistake')]).toEqual([500, false])
    expect(broken.text).toContain('href="/numbers/1"')
    const changed = await visitor.open(`${desk.url}/numbers/1`, { method: 'DELETE' })
    expect([changed.status, changed.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('the features', () => {
  it('have different addresses, and one of them is the start page', () => {
    const paths = features.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toContain('/')
  })
})
