import { describe, expect, it } from 'vitest'
import { ownAddress } from './own-address.ts'

describe('the address that a link on a page leads back to', () => {
  it.each([
    ['GET', '/', '/'],
    ['GET', '/history?page=2&type=CALL', '/history?page=2&type=CALL'],
    ['HEAD', '/history', '/history'],
    ['GET', '/a/../history', '/history'],
    ['POST', '/history', '/'],
    ['GET', '/login?returnTo=/history', '/'],
    ['GET', '/authorize?code=x&state=y', '/'],
    ['GET', '/logout', '/'],
    ['GET', '/./authorize?code=x', '/'],
    ['GET', '//example.com/', '/'],
    ['GET', '/\\example.com', '/'],
    ['GET', '/.//example.com', '/'],
    ['GET', '/x/..//example.com', '/'],
    ['GET', 'https://example.com/', '/'],
  ])('%s %s: %s', (method, originalUrl, expected) => {
    expect(ownAddress({ method, originalUrl })).toBe(expected)
  })

  it('is the start page when there was no request', () => {
    expect(ownAddress(undefined)).toBe('/')
  })
})
