import { describe, expect, it } from 'vitest'
import { createLog, describeError } from './log.ts'

function logged(fields: object, readable = false): string {
  const lines: string[] = []
  const log = createLog({
    level: 'trace',
    readable,
    platform: { now: () => 0 },
    write: (line) => void lines.push(line),
  })
  log.info(fields)
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

describe('a line of the log', () => {
  it('is one JSON object with time and level', () => {
    expect(JSON.parse(logged({ event: 'x', status: 200 }))).toMatchObject({
      level: 'info',
      time: '1970-01-01T00:00:00.000Z',
      event: 'x',
      status: 200,
    })
  })

  it.each([
    ['accessToken', { accessToken: 'canary' }],
    ['an authorization header', { headers: { authorization: 'canary' } }],
    ['a cookie', { cookie: 'canary' }],
    ['Bearer …', { text: 'sent Bearer canary.canary' }],
    ['a query', { text: '/authorize?code=canary&state=canary' }],
    ['a form', { text: 'refresh_token=canary&client_secret=canary' }],
    ['a JWT', { text: 'got eyJcanary.eyJcanary.canary-canary' }],
    ['a long opaque value', { text: `x ${'canary'.repeat(8)} y` }],
    ['something deep', { a: { b: { c: { d: { e: { f: { text: 'canary' } } } } } } }],
    ['the cause of an error', describeError(new Error('a', { cause: new Error('token=canary') }))],
  ])('T26: contains no secret from %s', (_, fields) => {
    expect(logged({ event: 'x', ...fields })).not.toContain('canary')
  })

  it.each([
    '+493023125010',
    '+49 30 23125-010',
    '%2B493023125010',
    '03023125010',
    '493023125010',
    '+4917139200010',
  ])('T28: masks the telephone number %s', (number) => {
    const line = logged({ event: 'request', path: `/call/${number}/now` })
    expect(line).not.toContain(number)
    expect(JSON.parse(line)).toMatchObject({ path: '/call/***10/now' })
  })

  it('keeps other numbers: an account, an address, a date', () => {
    const fields = { user: '1234567w0', ip: '192.0.2.123', at: '2026-11-23T22:28:38Z' }
    expect(JSON.parse(logged(fields))).toMatchObject(fields)
  })

  it.each([false, true])('T27: stays one line and cannot control a terminal (readable: %s)', (readable) => {
    const line = logged({ event: 'x', path: '/a\r\n{"level":"fatal"}\u001b[2J\u009b31m\u2028b' }, readable)
    // eslint-disable-next-line no-control-regex
    expect(line.trimEnd()).not.toMatch(/[\r\n\u0000-\u001f\u007f-\u009f\u2028]/)
  })

  it('is short for a person at a terminal', () => {
    const fields = { request: 'f00', method: 'GET', path: '/', status: 200, milliseconds: 12, ip: '::1' }
    expect(logged({ event: 'request', ...fields }, true)).toBe('00:00:00 GET / 200 12 ms f00\n')
    expect(logged({ event: 'started', url: 'http://localhost:3000' }, true)).toBe(
      '00:00:00 started url=http://localhost:3000\n',
    )
  })

  it('is cut off when it is too long', () => {
    expect(logged({ path: 'a b '.repeat(100_000) }).length).toBeLessThan(3_000)
  })
})
