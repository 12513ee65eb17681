import { describe, expect, it } from 'vitest'
import { rightHost } from './right-host.ts'

/** Where a login starts that was asked for under this name, by an app with this redirect URI. */
function from(redirectUri: string, host: string | undefined, url = 'http://localhost:3000/login') {
  const configured = new URL(redirectUri)
  const headers = new Headers(host === undefined ? {} : { host })
  return rightHost({ redirectUri: configured, origin: configured.origin }, new Request(url, { headers }))
}

describe('T10: the host a login starts on', () => {
  it.each([
    ['http://localhost:3000/authorize', '127.0.0.1:3000', 'http://localhost:3000/login?moved=1'],
    ['http://127.0.0.1:3000/authorize', 'localhost:3000', 'http://127.0.0.1:3000/login?moved=1'],
    ['http://[::1]:3000/authorize', '127.0.0.1:3000', 'http://[::1]:3000/login?moved=1'],
    ['http://localhost/authorize', '127.0.0.1', 'http://localhost/login?moved=1'],
    ['https://localhost/authorize', '127.0.0.1', 'https://localhost/login?moved=1'],
  ])('of %s, asked for as %s, is the one of the redirect URI', (redirectUri, host, expected) => {
    expect(from(redirectUri, host)).toBe(expected)
  })

  it('is read from the address where a request has no Host header', () => {
    const asked = 'http://127.0.0.1:3000/login?returnTo=/x'
    expect(from('http://localhost:3000/authorize', undefined, asked)).toBe(
      'http://localhost:3000/login?returnTo=%2Fx&moved=1',
    )
  })

  it.each([
    ['http://localhost:3000/authorize', 'localhost:3000'],
    ['http://localhost:3000/authorize', '127.0.0.1:3001'],
    ['http://localhost:3000/authorize', '127.0.0.1'],
    ['http://localhost:3000/authorize', 'evil.example.com:3000'],
    ['http://localhost:3000/authorize', '127.0.0.1:3000, evil.example.com'],
    ['https://localhost/authorize', '127.0.0.1:80'],
    // A proxy in front of an app on the internet may ask for it under a loopback name.
    ['https://app.example.com/authorize', 'localhost'],
    ['https://app.example.com/authorize', '127.0.0.1:443'],
  ])('of %s stays as it is when asked for as %s', (redirectUri, host) => {
    expect(from(redirectUri, host)).toBeUndefined()
  })
})
