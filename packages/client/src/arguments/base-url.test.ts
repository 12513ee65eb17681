import { describe, expect, it } from 'vitest'
import { readBaseUrl } from './base-url.ts'

describe('a base URL', () => {
  it.each([
    ['https://api.sipgate.com/v2', 'https://api.sipgate.com', '/v2'],
    ['https://api.sipgate.com/v2/', 'https://api.sipgate.com', '/v2'],
    ['https://proxy.example.com:8443/sipgate/v2', 'https://proxy.example.com:8443', '/sipgate/v2'],
    ['http://localhost:3001/v2', 'http://localhost:3001', '/v2'],
    ['http://127.0.0.1:3001/v2', 'http://127.0.0.1:3001', '/v2'],
    ['http://127.9.9.9/v2', 'http://127.9.9.9', '/v2'],
    ['http://[::1]:3001/v2', 'http://[::1]:3001', '/v2'],
    ['http://api.localhost/v2', 'http://api.localhost', '/v2'],
  ])('may be %s', (url, origin, path) => {
    expect(readBaseUrl(url)).toMatchObject({ url: { origin }, path })
  })

  it.each([
    ['', 'must look like'],
    [42, 'must look like'],
    ['/v2', 'must look like'],
    ['api.sipgate.com/v2', 'must look like'],
    ['ftp://api.sipgate.com/v2', 'must look like'],
    ['javascript:alert(1)/v2', 'must look like'],
    ['https://api.sipgate.com', 'must look like'],
    ['https://api.sipgate.com/v1', 'must look like'],
    ['https://api.sipgate.com/v2/users', 'must look like'],
    ['https://api.sipgate.com/v2?x=1', 'must look like'],
    ['https://api.sipgate.com/v2#', 'must look like'],
    ['https://anna:canary-pw@api.sipgate.com/v2', 'must look like'],
    ['http://api.sipgate.com/v2', 'must use https'],
    ['http://localhost.example.com/v2', 'must use https'],
    ['http://127.0.0.1.example.com/v2', 'must use https'],
    ['http://192.168.0.2/v2', 'must use https'],
  ])('may not be %s', (url, reason) => {
    expect(() => readBaseUrl(url as string)).toThrow(reason)
    expect(() => readBaseUrl(url as string)).not.toThrow('canary-pw')
  })

  it('is the one of sipgate unless it is given', () => {
    expect(readBaseUrl(undefined)).toMatchObject({ url: { origin: 'https://api.sipgate.com' }, path: '/v2' })
  })

  it('may use plain http on another machine when that is allowed on purpose', () => {
    expect(readBaseUrl('http://sandbox:3001/v2', true).url.origin).toBe('http://sandbox:3001')
  })
})
