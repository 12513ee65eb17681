import { describe, expect, it } from 'vitest'
import { safeReturnTo } from './return-to.ts'

describe('the page to return to', () => {
  it.each([
    ['/', '/'],
    ['/contacts?page=2&q=a%20b', '/contacts?page=2&q=a%20b'],
    ['/contacts/Anna%20B', '/contacts/Anna%20B'],
    ['/stra%C3%9Fe', '/stra%C3%9Fe'],
    ['/a/../b', '/b'],
    ['/a#part', '/a'],
    ['/x?next=https://other.example.com//y', '/x?next=https://other.example.com//y'],
  ])('may be %s', (given, expected) => {
    expect(safeReturnTo(given)).toBe(expected)
  })

  it.each([
    '',
    'contacts',
    '//evil.example.com',
    '///evil.example.com',
    '/\\evil.example.com',
    '\\/evil.example.com',
    'https:evil.example.com',
    'https://evil.example.com',
    'javascript:alert(1)',
    '%2f%2fevil.example.com',
    '/%2fevil.example.com',
    '/%2Fevil.example.com',
    '/%252fevil.example.com',
    '/%25252525252fevil.example.com',
    '/%5cevil.example.com',
    '/\t/evil.example.com',
    '/\n/evil.example.com',
    '/\r\nSet-Cookie: a=b',
    '/%0d%0aSet-Cookie: a=b',
    '/%09/evil.example.com',
    ' //evil.example.com',
    '/a/..//evil.example.com',
    '/a/%2e%2e//evil.example.com',
    '/.//evil.example.com',
    '/\u2028/evil.example.com',
    `/${'a'.repeat(3000)}`,
  ])('T11: is never %j', (given) => {
    expect(safeReturnTo(given)).toBeUndefined()
  })
})
