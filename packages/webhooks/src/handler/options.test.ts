import { describe, expect, it } from 'vitest'
import { publicUrl } from '../../test/handler-of.ts'
import { newCall, publicKey, signedPush } from '../../test/signed-push.ts'
import { createCallHandler, gather, hangup, isWebhookError, memoryStore } from '../index.ts'

function codeOf(more: Record<string, unknown>): string | undefined {
  try {
    createCallHandler({}, { publicUrl, publicKeys: publicKey, ...more })
    return undefined
  } catch (error) {
    return isWebhookError(error) ? error.code : String(error)
  }
}

describe('options', () => {
  it.each([
    'https://crm.example',
    'https://user:password@crm.example/push?a=b',
    'http://localhost:3000/push',
    'http://127.0.0.1/',
    'http://127.255.0.1/',
    'http://[::1]:3000/',
  ])('take %s for the public URL', (given) => {
    expect(codeOf({ publicUrl: given })).toBeUndefined()
  })

  it.each([
    'http://crm.example/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://evil.localhost/',
    'http://10.0.0.1/',
    'ftp://localhost/',
    'javascript:alert(1)',
    '/push',
    '',
    'https://crm.example/#a',
    'https://crm.example/?call=1',
    'https://crm.example/?a=b&call',
    undefined,
    {},
  ])('refuse %j as the public URL', (given) => {
    expect(codeOf({ publicUrl: given })).toBe('invalid_option')
  })

  it.each<[Record<string, unknown>, string]>([
    [{ fallback: gather() }, 'invalid_option'],
    [{ fallback: { action: 'dial', numbers: ['0'] } }, 'invalid_answer'],
    [{ connections: {} }, 'invalid_option'],
    [{ sipgate: {} }, 'invalid_option'],
    [{ store: { ...memoryStore(), shared: true } }, 'state_keys_missing'],
    [{ stateKeys: '' }, 'invalid_state_keys'],
    [{ stateKeys: 'k1:AAAA' }, 'invalid_state_keys'],
    [{ stateKeys: `k.1:${'A'.repeat(43)}=` }, 'invalid_state_keys'],
    [{ stateKeys: `k1:${'A'.repeat(43)}=,k1:${'B'.repeat(43)}=` }, 'invalid_state_keys'],
    [{ accounts: 'all' }, 'invalid_option'],
    [{ accounts: ['1000001w0'] }, 'invalid_option'],
    [{ deadline: 0 }, 'invalid_option'],
    [{ deadline: 9501 }, 'invalid_option'],
    [{ deadline: Number.NaN }, 'invalid_option'],
    [{ concurrency: 0 }, 'invalid_option'],
    [{ duplicateWindow: 59_999 }, 'invalid_option'],
    [{ onRefused: 'log' }, 'invalid_option'],
    [{ onProblem: 'log' }, 'invalid_option'],
    [{ platform: 'node' }, 'invalid_option'],
  ])('refuse %j', (given, code) => {
    expect(codeOf(given)).toBe(code)
  })

  it('take what is at the edge', () => {
    for (const given of [
      { deadline: 9500 },
      { deadline: 1 },
      { concurrency: 1 },
      { duplicateWindow: 60_000 },
      { accounts: [] },
    ])
      expect(codeOf(given)).toBeUndefined()
  })

  it.each([
    ['https://crm.example/push', 'https://crm.example/push?call='],
    ['https://crm.example/push?', 'https://crm.example/push?call='],
    ['https://crm.example/push?token=a%26b&c', 'https://crm.example/push?token=a%26b&amp;c&amp;call='],
    ['https://user:pass%40word@crm.example', 'https://user:pass%40word@crm.example/?call='],
  ])('with the public URL %s lead later pushes there', async (given, expected) => {
    const calls = createCallHandler({ hangup: () => undefined }, { publicUrl: given, publicKeys: publicKey })
    const xml = await (await calls.fetch(signedPush('https://crm.example/push', newCall))).text()
    const [, url = ''] = /onHangup="([^"]+)"/.exec(xml) ?? []
    expect(url.slice(0, expected.length)).toBe(expected)
    expect(url.slice(expected.length)).toMatch(/^k\.[\w-]+$/)
  })

  it('answer digits whose handler fails with nothing, since `fallback` is for new calls', async () => {
    const calls = createCallHandler(
      { newCall: () => gather(), dtmf: () => Promise.reject(new Error('failed')) },
      { publicUrl, publicKeys: publicKey, fallback: hangup(), onProblem: () => undefined },
    )
    const xml = await (await calls.fetch(signedPush(publicUrl, newCall))).text()
    const url = (/onData="([^"]+)"/.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&')
    const answer = await calls.fetch(signedPush(url, { event: 'dtmf', callId: 'call-1', dtmf: '1' }))
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })
})
