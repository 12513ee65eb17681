import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { garbage } from '../../../../../tests/support/garbage.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { Visitor } from '../../../test/visitor.ts'

let desk: DeskUnderTest
let visitor: Visitor
beforeAll(async () => {
  desk = await deskUnderTest({}, { apiTimeout: 1_500 })
  visitor = await loggedIn()
})
afterAll(() => desk?.close())

async function loggedIn(username = 'demo'): Promise<Visitor> {
  const found = new Visitor()
  await found.logInAndAllow(desk.url, username)
  return found
}

const find = (text: string, who = visitor) => who.open(`${desk.url}/search?q=${encodeURIComponent(text)}`)

describe('the search', () => {
  it('is on every page, and keeps what was typed', async () => {
    expect((await visitor.open(desk.url)).text).toContain('action="/search"')
    expect((await find('Groß')).text).toContain('value="Groß"')
  })

  it('finds people by name, and leads to them and to calling them', async () => {
    const { text } = await find('jurgen')
    expect(text).toMatch(/<a class="found" href="\/contacts\/[^"]+">Jürgen Groß<\/a>/)
    expect(text).toContain('href="/dial?to=')
  })

  it('finds calls by number, and offers to call it', async () => {
    const { text } = await find('040 66969010')
    expect(text).toMatch(/href="\/dial\?to=%2B494066969010"/)
    expect(text).toMatch(/<a class="found" href="\/history\/\d+">/)
  })

  it('says so when there is nothing, and what to do', async () => {
    expect((await find('Quetzalcoatl')).text).toContain('Nothing found.')
    expect((await find('')).text).toContain('Look for a name')
  })

  it('shows nothing of another account', async () => {
    const other = await loggedIn('other')
    expect((await find('jurgen', other)).text).not.toContain('Jürgen')
    expect((await find('040 66969010', other)).text).not.toContain('href="/history/')
  })

  it('shows what it knows while sipgate does not answer', async () => {
    await find('jurgen')
    desk.sandbox.faults.next('GET /history', { status: 500, times: 5 })
    const page = await find('jurgen')
    desk.sandbox.faults.clear()
    expect([page.status, page.text.includes('does not answer')]).toEqual([200, true])
  })

  it('asks sipgate at most for contacts, entries and entries with the number', async () => {
    desk.sandbox.forgetRequests()
    await find('040 66969010')
    expect(desk.sandbox.requests().length).toBeLessThanOrEqual(3)
  })

  it.each(Object.entries(garbage))('survives %s', async (_, text) => {
    const page = await find(text)
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/<script>|<img src=x/)
  })

  it.each(['q[]=a', 'q=a&q=b', 'q[x]=y', `q=${'a'.repeat(5_000)}`])('survives ?%s', async (query) => {
    expect((await visitor.open(`${desk.url}/search?${query}`)).status).toBe(200)
  })
})
