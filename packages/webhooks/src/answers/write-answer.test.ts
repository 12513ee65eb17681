import dns from 'node:dns'
import { Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readAnswer } from '../../../sandbox/src/push/read-answer.ts'
import { handlerOf, publicUrl } from '../../test/handler-of.ts'
import { newCall } from '../../test/signed-push.ts'
import {
  dial,
  gather,
  hangup,
  isWebhookError,
  play,
  reject,
  type Answer,
  type NewCallPush,
} from '../index.ts'
import { writeAnswer } from './write-answer.ts'

/** What a sandbox, which reads answers as sipgate does, makes of what a program answers to a call. */
async function understood(
  decide: (call: NewCallPush) => Answer,
  fields: Record<string, string | readonly string[]> = {},
) {
  const { post, problems } = handlerOf(
    { newCall: decide, dtmf: () => hangup(), hangup: () => undefined },
    { publicUrl: `${publicUrl}?token="<&>'` },
  )
  const response = await post({ ...newCall, ...fields })
  const text = await response.text()
  const read = readAnswer(
    { status: response.status, contentType: response.headers.get('content-type'), body: Buffer.from(text) },
    'in',
  )
  return { text, read, problems, headers: response.headers }
}

const evil = [
  '"]]><Dial><Number>493023125011</Number></Dial>',
  '</Response><Response><Hangup/></Response>',
  '" onHangup="https://evil.example/" a="',
  "'/><Reject/>",
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '&amp;lt;&#60;Hangup/&#62;',
  '<![CDATA[<Hangup/>]]>',
  '--><Hangup/><!--',
  '<?xml version="1.1"?>',
  '\r\nX-Injected: yes\r\n\r\n<Hangup/>',
  '\u0000\u0001\u001b[31m\ufffe\uffff\ud800',
  '${7*7}{{7*7}}',
]

describe('an answer', () => {
  it.each(evil)('T50: has one action, whatever is in an address: %j', async (text) => {
    const url = `https://crm.example/a.wav?name=${text}`
    const cleaned = url.replaceAll(/[\p{Cc}\s]/gu, '')
    const { read, problems } = await understood(() => play(cleaned))
    expect(problems).toEqual([])
    expect(read.ignored).toBeUndefined()
    expect(read.action?.kind).toBe('play')
    expect(Object.keys(read).sort()).toEqual(['action', 'onHangup'])
  })

  it.each(evil)('T50: is not changed by what a caller calls themselves: %j', async (text) => {
    const plain = (await understood(() => gather({ state: 'x' }))).text
    const {
      text: xml,
      read,
      headers,
    } = await understood(({ users, from }) => gather({ state: { users, from } }), {
      'user[]': [text, text],
      from: text,
      xcid: text,
    })
    const withoutState = (answer: string) => answer.replaceAll(/call=[\w.-]+/g, '')
    expect(withoutState(xml)).toBe(withoutState(plain))
    expect(read.action?.kind).toBe('gather')
    expect([...headers.keys()].sort()).toEqual(['cache-control', 'content-type'])
  })

  it('T50: escapes any address so that a reader gets it back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const url = `https://crm.example/?${text}`
        if (/[\p{Cc}\s\p{Cs}\ufffe\uffff]/u.test(url)) return
        const { read } = await understood(() => play(url))
        expect(read.action).toEqual({ kind: 'play', url })
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['a number with markup', () => dial('+493023125010"/><Hangup/>')],
    ['a number with a leading zero', () => dial('03023125010')],
    ['a state with too many bytes', () => gather({ state: 'ä'.repeat(600) })],
    ['a number with a line break', () => dial('493023125010\n')],
    ['a number with other digits', () => dial('+٤٩٣٠٢٣١٢٥٠١٠')],
    ['no number', () => dial([])],
    ['six numbers', () => dial(Array<string>(6).fill('+493023125010'))],
    ['something that is no text as a number', () => dial([{ toString: () => '+493023125010' } as never])],
    ['a caller id with markup', () => dial('+493023125010', { callerId: '"><Hangup/>' })],
    [
      'a caller id with a header',
      () => dial('+493023125010', { callerId: '493023125010\r\nX-Injected: yes' }),
    ],
    ['text as a boolean', () => dial('+493023125010', { anonymous: '"/><Hangup/>' as never })],
    ['a script as a sound', () => play('javascript:alert(1)')],
    ['a file as a sound', () => play('file:///etc/passwd')],
    ['a sound without a host', () => play('https:///')],
    ['a sound with a line break', () => play('https://crm.example/\r\nX-Injected: yes')],
    ['a sound with a space', () => play('https://crm.example/a b')],
    ['data as a sound', () => gather({ play: 'data:audio/wav;base64,AAAA' })],
    ['a reason with markup', () => reject('busy"/><Hangup/>' as never)],
    ['digits with markup', () => gather({ maxDigits: '1"/><Hangup/>' as never })],
    ['half a digit', () => gather({ maxDigits: 1.5 })],
    ['no time', () => gather({ timeout: 0 })],
    ['a state that is too large', () => gather({ state: 'x'.repeat(1023) })],
    ['a state in a circle', () => gather({ state: Object.assign([], { toJSON: () => 1n }) })],
    ['an option that is none', () => gather({ onData: 'https://evil.example' } as never)],
    ['an option of another action', () => ({ action: 'hangup', url: 'https://evil.example' }) as never],
    ['an action that is none', () => ({ action: '__proto__' }) as never],
    ['an action in capitals', () => ({ action: 'Hangup' }) as never],
    ['XML', () => '<Response><Hangup/></Response>' as never],
  ])('T50: is refused with %s, and the call rings as usual', async (_what, make: () => Answer) => {
    const { read, problems, text } = await understood(() => make())
    expect(problems).toMatchObject([{ event: 'newCall' }])
    expect(isWebhookError(problems[0]?.error, 'invalid_answer')).toBe(true)
    expect(String(problems[0]?.error)).not.toMatch(/evil|X-Injected|<Hangup/)
    expect(read.action).toBeUndefined()
    expect(text).not.toMatch(/Hangup\/|evil/)
  })

  it('T50: escapes each of the five characters, in attributes and in text', () => {
    const url = `https://crm.example/?a=<>&"'`
    const escaped = 'https://crm.example/?a=&lt;&gt;&amp;&quot;&apos;'
    const xml = writeAnswer({ action: 'play', url }, { onAnswer: url, onData: () => '' })
    expect(xml).toContain(`<Response onAnswer="${escaped}"><Play><Url>${escaped}</Url></Play></Response>`)
  })

  it('T50: with two numbers is refused for an outgoing call', async () => {
    const two = () => dial(['+493023125010', '+493023125011'])
    expect((await understood(two, { direction: 'out' })).problems).toMatchObject([{ code: 'answer_invalid' }])
    expect((await understood(two)).problems).toEqual([])
  })

  it('T50: takes what is at the edge of its limits', async () => {
    const five = Array<string>(5).fill('+493023125010')
    expect((await understood(() => dial(five))).read.action).toMatchObject({
      kind: 'dial',
      numbers: five,
    })
    const { read } = await understood(() => gather({ state: 'x'.repeat(1022), maxDigits: 1, timeout: 1 }))
    expect(read.action).toMatchObject({ kind: 'gather', maxDigits: 1, timeout: 1 })
  })
})

describe('nothing is fetched', () => {
  afterEach(() => vi.restoreAllMocks())

  it('T43: whatever addresses a push or an answer has', async () => {
    const reached = [
      vi.spyOn(globalThis, 'fetch'),
      vi.spyOn(Socket.prototype, 'connect'),
      vi.spyOn(dns, 'lookup'),
      vi.spyOn(dns.promises, 'lookup'),
    ]
    const addresses = [
      'http://169.254.169.254/latest/',
      'http://[::1]:1/',
      'http://2130706433/',
      'http://localhost:1/',
    ]
    for (const address of addresses) {
      const fields = {
        'user[]': address,
        from: address,
        to: address,
        diversion: address,
        xcid: address,
        onAnswer: address,
      }
      for (const answer of [play(address), gather({ play: address })])
        expect((await understood(() => answer, fields)).read.action?.kind).toBe(answer.action)
    }
    for (const spy of reached) expect(spy).not.toHaveBeenCalled()
  })
})
