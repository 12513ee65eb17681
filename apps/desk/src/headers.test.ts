import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../test/running-desk.ts'
import { Visitor } from '../test/visitor.ts'

const routes = [
  ['GET', '/'],
  ['GET', '/?lang=de'],
  ['GET', '/login'],
  ['GET', '/login?returnTo=https://example.com'],
  ['GET', '/authorize'],
  ['GET', '/authorize?error=access_denied&state=x'],
  ['POST', '/logout'],
  ['GET', '/logout'],
  ['GET', '/healthz'],
  ['GET', '/readyz'],
  ['GET', '/nowhere'],
  ['POST', '/'],
  ['GET', '/%'],
  ['GET', `/${'a'.repeat(9_000)}`],
] as const

describe.each([
  ['http on this machine', undefined],
  ['https', 'https://desk.example.com'],
])('the headers of every answer over %s', (_, appUrl) => {
  let desk: DeskUnderTest

  beforeAll(async () => {
    desk = await deskUnderTest(appUrl === undefined ? {} : { APP_URL: appUrl })
  })
  afterAll(() => desk?.close())

  it.each(routes)('T24, T53: %s %s', async (method, path) => {
    const { headers } = await new Visitor().send(desk.url + path, {
      method,
      headers: { origin: 'https://example.com' },
    })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:/)
    expect(policy).toContain(`form-action 'self' ${desk.sandbox.url}`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(policy.includes('upgrade-insecure-requests')).toBe(appUrl !== undefined)
    expect(headers.has('strict-transport-security')).toBe(appUrl !== undefined)
  })

  it('T18: scripts and other sites cannot reach cookies, and on https other hosts cannot either', async () => {
    const visitor = new Visitor()
    await visitor.send(`${desk.url}/login`)
    await visitor.send(`${desk.url}/?lang=de`)
    const cookies = visitor.seen.flatMap(({ headers }) => headers.getSetCookie())
    expect(cookies.length).toBeGreaterThan(1)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Path=\/(;|$)/)
      expect(cookie).toContain('HttpOnly')
      expect(cookie).toContain('SameSite=Lax')
      expect(cookie.includes('Secure')).toBe(appUrl !== undefined)
      expect(cookie).toMatch(appUrl === undefined ? /^desk-/ : /^__Host-desk-/)
      expect(cookie.length).toBeLessThan(4096)
    }
  })

  it('T10: the redirect URI does not follow the Host header', async () => {
    const location = await new Promise<string>((resolve, reject) => {
      const headers = {
        host: 'example.com',
        'x-forwarded-host': 'example.com',
        'x-forwarded-proto': 'gopher',
      }
      httpRequest({ port: desk.port, path: '/login', headers }, (answer) => {
        answer.resume()
        resolve(answer.headers.location ?? '')
      })
        .on('error', reject)
        .end()
    })
    expect(new URL(location).searchParams.get('redirect_uri')).toBe(`${appUrl ?? desk.url}/authorize`)
  })

  it('browsers may keep desk’s own files for ever, because each version has its own address', async () => {
    const page = await new Visitor().send(desk.url)
    const paths = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(new Set(paths.map((path) => path.split('.').at(-1)))).toEqual(new Set(['css', 'js', 'svg']))
    for (const path of paths) {
      const file = await new Visitor().send(desk.url + path)
      expect(file.status).toBe(200)
      expect(file.headers.get('cache-control')).toContain('immutable')
      expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

describe('the address of a visitor in the log', () => {
  const forwarded = { 'x-forwarded-for': '198.51.100.9, 192.0.2.7' }

  it.each([
    ['nobody', {}, '127.0.0.1'],
    ['one hop', { TRUST_PROXY: '1' }, '192.0.2.7'],
    ['two hops', { TRUST_PROXY: '2' }, '198.51.100.9'],
    ['this machine', { TRUST_PROXY: 'loopback' }, '192.0.2.7'],
    ['a list of both', { TRUST_PROXY: '127.0.0.0/8,192.0.2.0/24' }, '198.51.100.9'],
    ['somebody else', { TRUST_PROXY: '10.0.0.0/8' }, '127.0.0.1'],
  ])('T47: trusting %s', async (_, env, expected) => {
    const desk = await deskUnderTest(env)
    await new Visitor().send(`${desk.url}/nowhere`, { headers: forwarded })
    await desk.close()
    const line = desk.log.find((one) => one.includes('/nowhere')) ?? '{}'
    expect((JSON.parse(line) as { ip?: string }).ip).toBe(expected)
  })
})
