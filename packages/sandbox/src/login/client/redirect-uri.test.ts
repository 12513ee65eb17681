import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRedirectUri, redirectUriPatternProblem } from './redirect-uri.ts'

const allowed = (uri: string, ...registered: string[]) => checkRedirectUri(uri, registered).ok

describe('a redirect URI', () => {
  it.each([
    ['http://localhost:3000/authorize', 'http://localhost:3000/authorize'],
    ['http://localhost:3000', 'http://localhost:3000/'],
    ['HTTP://LocalHost:3000/authorize', 'http://localhost:3000/authorize'],
    ['https://app.example.com:443/cb', 'https://app.example.com/cb'],
    ['http://localhost:3000/authorize', 'http://localhost:*'],
    ['http://localhost/authorize?tenant=1', 'http://localhost:*'],
    ['http://127.0.0.1:49152/', 'http://127.0.0.1:*'],
    ['http://[::1]:3000/cb', 'http://[::1]:*'],
    ['http://localhost:8080/cb', 'http://localhost:*/cb'],
    ['https://example.com/app/cb', 'https://example.com/app/*'],
    ['https://example.com/app', 'https://example.com/app/*'],
    ['https://example.com/app/cb?a=b', 'https://example.com/*'],
    ['https://a.example.com/x', 'https://*.example.com/*'],
    ['https://example.com/cb?a=b', 'https://example.com/cb?a=b'],
  ])('%s is taken for the registered %s', (uri, registered) => {
    expect(checkRedirectUri(uri, ['https://unrelated.example.com/', registered])).toEqual({ ok: true })
  })

  it.each([
    ['http://localhost:1@evil.example/', 'http://localhost:*'],
    ['http://localhost:@evil.example/', 'http://localhost:*'],
    ['http://LOCALHOST.evil', 'http://localhost:*'],
    ['http://localhost.evil.example:3000/', 'http://localhost:*'],
    ['http://localhost#@evil', 'http://localhost:*'],
    ['http://localhost:3000/#x', 'http://localhost:*'],
    ['http://localhost:3000\\@evil.example/', 'http://localhost:*'],
    ['http:\\\\localhost:3000/', 'http://localhost:*'],
    ['http:/localhost:3000/', 'http://localhost:*'],
    ['//localhost:3000/', 'http://localhost:*'],
    ['https://localhost:3000/', 'http://localhost:*'],
    ['javascript://localhost:3000/%0aalert(1)', 'http://localhost:*'],
    ['data:text/html,hi', 'http://localhost:*'],
    ['http://localhost:0/', 'http://localhost:*'],
    ['http://localhost:99999/', 'http://localhost:*'],
    ['http://localhost:3000/a\r\nset-cookie: x=y', 'http://localhost:*'],
    ['http://local\thost:3000/', 'http://localhost:*'],
    [' http://localhost:3000/', 'http://localhost:*'],
    ['http://%6cocalhost:3000/', 'http://localhost:*'],
    ['http://ⓛocalhost:3000/', 'http://localhost:*'],
    ['http://2130706433:3000/', 'http://127.0.0.1:*'],
    ['http://0x7f.1:3000/', 'http://127.0.0.1:*'],
    ['http://127.0.0.1.:3000/', 'http://127.0.0.1:*'],
    ['https://example.com/app/../admin', 'https://example.com/app/*'],
    ['https://example.com/app/%2e%2e/admin', 'https://example.com/app/*'],
    ['https://example.com/app/..%2fadmin', 'https://example.com/app/*'],
    ['https://example.com/app/..%5cadmin', 'https://example.com/app/*'],
    ['https://example.com/cb/', 'https://example.com/cb'],
    ['https://example.com/CB', 'https://example.com/cb'],
    ['https://example.com/cb?a=b', 'https://example.com/cb'],
    ['https://example.com:8443/cb', 'https://example.com/cb'],
    ['https://a.b.example.com/', 'https://*.example.com/*'],
    ['https://example.com/', 'https://*.example.com/*'],
    ['https://.example.com/', 'https://*.example.com/*'],
    ['https://evil-example.com/', 'https://*.example.com/*'],
    ['https://evil.example/x.example.com/', 'https://*.example.com/*'],
    ['https://a.com/', 'https://*.com/*'],
    ['http://localhost:*', 'http://localhost:*'],
    ['', 'http://localhost:*'],
  ])('T58: %j is not taken for the registered %s', (uri, registered) => {
    const check = checkRedirectUri(uri, [registered])
    expect(check.ok).toBe(false)
    expect(check).toHaveProperty('why', expect.stringMatching(/\w+.*\./))
  })

  it('that is not registered is told which are', () => {
    expect(checkRedirectUri('http://localhost:3001/cb', ['http://localhost:3000/cb'])).toEqual({
      ok: false,
      why: "It matches none of the client's redirect URIs: http://localhost:3000/cb. Send one of those, or register it.",
    })
  })

  it('T58: never leaves the host of a registered address, whatever is put behind it', () => {
    const tail = fc.string({ unit: 'binary', maxLength: 40 })
    const separators = fc.constantFrom(
      '',
      '@',
      ':',
      '.',
      '/',
      '\\',
      '#',
      '?',
      '%40',
      '%2f',
      ':80@',
      '\t',
      '//',
      '*',
    )
    fc.assert(
      fc.property(
        separators,
        tail,
        fc.constantFrom('', 'evil.example/', '@evil.example'),
        (separator, text, host) => {
          const uri = `http://localhost:3000${separator}${text}${host}`
          if (!allowed(uri, 'http://localhost:*', 'http://localhost:3000/*')) return
          const { origin, username, password, hash } = new URL(uri)
          expect({ origin: /^http:\/\/localhost(:\d+)?$/.test(origin), username, password, hash }).toEqual({
            origin: true,
            username: '',
            password: '',
            hash: '',
          })
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('T58: with a wildcard tail stays below its path', () => {
    const step = fc.constantFrom('..', '.', '%2e%2e', '%2e', 'a', '', '..%2f', '%5c..', 'cb', ';', '..;')
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const uri = `https://example.com/app/${steps.join('/')}`
        if (!allowed(uri, 'https://example.com/app/*')) return
        expect(decodeURIComponent(new URL(uri).pathname)).toMatch(/^\/app\//)
        expect(new URL(uri).pathname.split('/')).not.toContain('..')
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws, whatever is sent or registered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (uri, registered) => {
        checkRedirectUri(uri, [registered])
        checkRedirectUri(`http://${uri}`, [`http://${registered}*`])
      }),
    )
  })

  it('matches only itself when it is registered without a star', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}$/)
    const uri = fc
      .tuple(part, fc.integer({ min: 1, max: 65535 }), part, part)
      .map(([label, port, path, value]) => `https://${label}.example.com:${port}/${path}?q=${value}`)
    fc.assert(
      fc.property(uri, uri, (one, other) => {
        expect(allowed(one, one)).toBe(true)
        expect(allowed(one, other)).toBe(new URL(one).href === new URL(other).href)
      }),
    )
  })
})

describe('a registered redirect URI', () => {
  it.each([
    'http://localhost:*',
    'http://localhost:3000/cb',
    'https://*.example.com/*',
    'https://example.com/app*',
  ])('%s can match', (pattern) => expect(redirectUriPatternProblem(pattern)).toBeUndefined())

  it.each([
    '*',
    'http://*',
    'https://*.com/*',
    'https://a.*.example.com/',
    'https://example.com/*/cb',
    'app://cb',
    'http://x/*?a',
  ])('T58: %s can never match, and it is said why', (pattern) =>
    expect(redirectUriPatternProblem(pattern)).toEqual(expect.stringMatching(/\w+/)),
  )
})
