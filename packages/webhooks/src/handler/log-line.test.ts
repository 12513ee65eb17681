import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { publicUrl } from '../../test/handler-of.ts'
import { newCall, publicKey, signatureOf, signedBody, signedPush } from '../../test/signed-push.ts'
import {
  createCallHandler,
  gather,
  hangup,
  memoryStore,
  type CallHandlerOptions,
  type CallHandlers,
} from '../index.ts'

let lines: string[] = []
beforeEach(() => {
  lines = []
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation(
      (...said: unknown[]) => void lines.push(said.map(String).join(' ')),
    )
})
afterEach(() => vi.restoreAllMocks())

/** A handler with the hooks that it has by itself. */
const byDefault = (handlers: CallHandlers, more: Partial<CallHandlerOptions> = {}) =>
  createCallHandler(handlers, { publicUrl, publicKeys: publicKey, ...more })

const canary = 'canary'
const hostile = {
  ...newCall,
  from: '492214710077',
  to: '493023125077',
  diversion: '493023125078',
  callId: `${canary}\r\nsipgate-kit: forged`,
  'user[]': `${canary}\u001b[2J`,
  xcid: canary,
} as const
const form = new URLSearchParams(hostile).toString()
const showsNothing = () => {
  expect(lines.join('\n')).not.toMatch(/canary|forged|4710077|3125077|3125078|4710001|3125000/)
  for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
}

describe('the log', () => {
  it.each<[string, () => Request, string]>([
    ['with another method', () => new Request(publicUrl, { method: `PUT${canary}` }), 'method_not_allowed'],
    ['of another type', () => signedBody(publicUrl, form, { 'content-type': canary }), 'not_a_form'],
    [
      'with a strange signature',
      () => signedBody(publicUrl, form, { 'x-sipgate-signature': canary }),
      'signature_malformed',
    ],
    [
      'with a wrong signature',
      () => signedBody(publicUrl, form, { 'x-sipgate-signature': signatureOf('x') }),
      'signature_wrong',
    ],
    ['that is too long', () => signedBody(publicUrl, `${form}&x=${canary.repeat(20_000)}`), 'body_too_large'],
    ['of an unknown event', () => signedBody(publicUrl, form.replace('newCall', canary)), 'unknown_event'],
    [
      'with a strange direction',
      () => signedBody(publicUrl, form.replace('=in', `=${canary}`)),
      'malformed_push',
    ],
    ['with a number twice', () => signedBody(publicUrl, `${form}&from=492214710077`), 'malformed_push'],
    ['with a state of somebody', () => signedBody(`${publicUrl}?call=${canary}`, form), 'state_wrong'],
    [
      'without its state',
      () => signedPush(publicUrl, { event: 'dtmf', callId: canary, dtmf: '492214710077' }),
      'state_missing',
    ],
  ])(
    'T26, T27, T28: says why a push %s was refused, in one line and without anything of it',
    async (_what, request, code) => {
      await byDefault({ newCall: () => hangup() }).fetch(request())
      expect(lines).toEqual([
        expect.stringMatching(new RegExp(`^sipgate-kit: refused a push with \\d+ ${code}: `)),
      ])
      // The method is said, but cannot hold more than a few letters.
      if (code === 'method_not_allowed') lines = lines.map((line) => line.replace(`PUT${canary}`, ''))
      showsNothing()
    },
  )

  it.each<[string, CallHandlers, Partial<CallHandlerOptions>, string]>([
    [
      'an error with what the caller wrote',
      {
        newCall: ({ from, to, callId, users }) =>
          Promise.reject(
            new Error(
              `no ${from} ${to} 0221 4710001 +49 (30) 23125-000 tel:492214710077x in ${callId.slice(6)}${String(users).slice(6)}\u2028a\u202eb`,
            ),
          ),
      },
      {},
      'handler_failed',
    ],
    [
      'an answer that cannot be',
      { newCall: ({ from }) => ({ action: 'dial', numbers: [`${from} `] }) },
      {},
      'answer_invalid',
    ],
    [
      'a store that fails',
      { newCall: () => hangup() },
      {
        store: {
          ...memoryStore(),
          claimPush: (key) => Promise.reject(new Error(`\n+492214710077 ${key.slice(0, 3)}`)),
        },
      },
      'store_failed',
    ],
    [
      'a function that fails',
      { newCall: () => hangup() },
      { accounts: () => Promise.reject(new Error('\r+492214710077')) },
      'accounts_failed',
    ],
    ['gather() without a handler', { newCall: () => gather() }, {}, 'answer_invalid'],
  ])('T27, T28: tells of %s in one line, with numbers masked', async (_what, handlers, more, code) => {
    await byDefault(handlers, more).fetch(signedPush(publicUrl, hostile))
    expect(lines[0]).toMatch(new RegExp(`^sipgate-kit: ${code} at newCall: \\w*Error: `))
    lines = lines.map((line) => line.replace('sipgate-kit: forged', ''))
    showsNothing()
  })

  it('T27: shortens what is long, and survives an error that cannot be read', async () => {
    await byDefault({ newCall: () => Promise.reject(new Error('x'.repeat(100_000))) }).fetch(
      signedPush(publicUrl, newCall),
    )
    expect(lines[0]?.length).toBeLessThan(600)
    const unreadable = Object.defineProperty(new Error(), 'message', {
      get() {
        throw new Error('unreadable')
      },
    })
    const others: readonly unknown[] = [
      unreadable,
      undefined,
      null,
      'text',
      492214710077n,
      Symbol('x'),
      { message: canary },
    ]
    for (const thrown of others) {
      lines = []
      const failing = () => {
        throw thrown
      }
      const answer = await byDefault({ newCall: failing }).fetch(signedPush(publicUrl, newCall))
      expect(answer.status).toBe(200)
      expect(lines).toEqual(['sipgate-kit: handler_failed at newCall'])
    }
  })

  it('T46: is all that a hook which fails changes, at once or later', async () => {
    const fails = [
      () => {
        throw new Error('at once')
      },
      () => Promise.reject(new Error('later')),
    ]
    for (const hook of fails as (() => void)[]) {
      lines = []
      const calls = byDefault(
        { newCall: () => Promise.reject(new Error('handler')) },
        { onRefused: hook, onProblem: hook, fallback: hangup() },
      )
      const answer = await calls.fetch(signedPush(publicUrl, newCall))
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<Hangup/>')])
      expect((await calls.fetch(new Request(publicUrl))).status).toBe(405)
      await new Promise((resolve) => void setImmediate(resolve))
      expect(lines).toEqual([
        expect.stringMatching(/^sipgate-kit: onProblem failed: Error: /),
        expect.stringMatching(/^sipgate-kit: onRefused failed: Error: /),
      ])
    }
  })

  it('T51: and the headers of an answer hold nothing of a push, also for the developer of this machine', async () => {
    const local = 'http://localhost:3000/push'
    const calls = byDefault({ newCall: () => hangup() }, { publicUrl: local })
    for (const request of [
      signedBody(local, form),
      signedBody(local, `${form}&from=1`),
      signedBody(local, form.replace('newCall', canary)),
      signedBody(local, form.replace('=in', `=${encodeURIComponent('\r\nX-Injected: yes')}`)),
      signedBody(`${local}?call=${canary}%0d%0aX-Injected:%20yes`, form),
      signedBody(local, form, { 'x-sipgate-signature': signatureOf(canary) }),
      new Request(local, { method: canary.toUpperCase().repeat(10) }),
    ]) {
      const { headers } = await calls.fetch(request)
      expect(
        [...headers.keys()].every((name) =>
          ['allow', 'cache-control', 'content-type', 'x-sipgate-kit-why'].includes(name),
        ),
      ).toBe(true)
      expect(JSON.stringify([...headers])).not.toMatch(/canary|injected|4710077/)
      expect(headers.get('x-sipgate-kit-why') ?? '').toMatch(/^[\x20-\x7e]{0,300}$/)
    }
  })
})
