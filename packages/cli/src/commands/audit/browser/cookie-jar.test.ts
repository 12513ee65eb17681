import { describe, expect, it } from 'vitest'
import { createCookieJar } from './cookie-jar.ts'

const page = new URL('http://localhost:3000/app/page')
const noon = Date.UTC(2026, 0, 5, 12)

/** What the jar sends to an address, after a page has set these cookies. */
function sent(
  lines: string[],
  { to = page.href, method = 'GET', isCrossSite = false, from = page.href } = {},
) {
  const jar = createCookieJar(() => noon)
  jar.store(new URL(from), lines)
  return jar.header({ url: new URL(to), method, isCrossSite })
}

describe('the cookie jar of the audit', () => {
  it('sends cookies to the host that set them, on every port, and to no other', () => {
    expect(sent(['a=1; Path=/'], { to: 'http://localhost:3001/' })).toBe('a=1')
    expect(sent(['a=1; Path=/'], { to: 'http://127.0.0.1:3000/' })).toBeUndefined()
    expect(sent(['a=1; Domain=example.com'])).toBeUndefined()
  })

  it('keeps to paths, and sends the longer one first', () => {
    expect(sent(['a=1'], { to: 'http://localhost:3000/other' })).toBeUndefined()
    expect(sent(['a=1; Path=/app'], { to: 'http://localhost:3000/apple' })).toBeUndefined()
    expect(sent(['a=1; Path=/', 'b=2; Path=/app'])).toBe('b=2; a=1')
  })

  it.each([
    ['Strict', 'GET', undefined],
    ['Lax', 'GET', 'a=1'],
    ['Lax', 'POST', undefined],
    ['None; Secure', 'POST', 'a=1'],
  ])('from another site: SameSite=%s, %s', (sameSite, method, header) => {
    expect(sent([`a=1; Path=/; SameSite=${sameSite}`], { method, isCrossSite: true })).toBe(header)
  })

  it('sends cookies without SameSite with forms of other sites, as some browsers do', () => {
    expect(sent(['a=1; Path=/'], { method: 'POST', isCrossSite: true })).toBe('a=1')
  })

  it('takes loopback for secure, and nothing else over http', () => {
    const lines = ['a=1; Path=/; Secure', '__Host-b=2; Path=/; Secure']
    expect(sent(lines)).toBe('a=1; __Host-b=2')
    const plain = 'http://crm.example.com/'
    expect(sent(lines, { from: plain, to: plain })).toBeUndefined()
  })

  it.each([
    '__Host-a=1; Path=/',
    '__Host-a=1; Path=/app; Secure',
    '__Secure-a=1; Path=/',
    'a=1; SameSite=None',
    '=1',
  ])('refuses what browsers refuse: %s', (line) => expect(sent([line])).toBeUndefined())

  it('forgets a cookie whose time is over, and one that is replaced', () => {
    expect(sent(['a=1; Path=/', 'a=; Path=/; Max-Age=0'])).toBeUndefined()
    expect(sent(['a=1; Path=/', 'a=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'])).toBeUndefined()
    expect(sent(['a=1; Path=/', 'a=2; Path=/; Max-Age=60'])).toBe('a=2')
  })
})
