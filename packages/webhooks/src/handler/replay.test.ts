import { describe, expect, it, vi } from 'vitest'
import { handlerOf, publicUrl, urlIn } from '../../test/handler-of.ts'
import { newCall, signedBody, signedPush } from '../../test/signed-push.ts'
import { gather, hangup, memoryStore, voicemail, type CallHandlers, type Digits } from '../index.ts'

const stateKeys = `k1:${Buffer.alloc(32, 1).toString('base64')}`

/** Two instances of one program. */
function twoInstances(handlers: CallHandlers, platform = {}) {
  const shared = { store: { ...memoryStore(), shared: true }, stateKeys, platform }
  return [handlerOf(handlers, shared), handlerOf(handlers, shared)] as const
}

describe('a push that somebody sends again', () => {
  it('T48: is answered as before and handled once, by whichever instance and however often', async () => {
    const handled = vi.fn(() => voicemail())
    const instances = twoInstances({ newCall: handled, hangup: () => undefined })
    const first = await (await instances[0].post(newCall)).text()
    expect(first).toContain('<Voicemail/>')
    const again = await Promise.all(
      Array.from({ length: 20 }, (_, index) => instances[index % 2 === 0 ? 0 : 1].post(newCall)),
    )
    expect(new Set(await Promise.all(again.map((answer) => answer.text())))).toEqual(new Set([first]))
    expect(handled).toHaveBeenCalledTimes(1)
  })

  it('T48: is the same push with other headers and another address, which nobody has signed', async () => {
    const handled = vi.fn(() => voicemail())
    const { fetch } = handlerOf({ newCall: handled })
    const texts: string[] = []
    for (const [url, headers] of [
      [publicUrl, {}],
      [`${publicUrl}?a=b`, { 'user-agent': 'curl', 'x-forwarded-for': '203.0.113.9' }],
      [`https://other.example/`, { 'content-type': 'application/x-www-form-urlencoded' }],
    ] as const)
      texts.push(await (await fetch(signedPush(url, newCall, headers))).text())
    expect(new Set(texts).size).toBe(1)
    expect(handled).toHaveBeenCalledTimes(1)
  })

  it.each(['answer', 'hangup'] as const)('T48: is handled once as %s, too', async (event) => {
    const handled = vi.fn()
    const [one, two] = twoInstances({ [event]: handled })
    const url = urlIn(await (await one.post(newCall)).text(), event === 'answer' ? 'onAnswer' : 'onHangup')
    const push = {
      ...newCall,
      event,
      cause: 'normalClearing',
      'user[]': undefined,
      'fullUserId[]': undefined,
      'userId[]': undefined,
    }
    await one.post(push, url)
    await two.post(push, url)
    // Without its state, or with that of another step, it is the same push.
    await two.post(push)
    expect(handled).toHaveBeenCalledTimes(1)
  })

  it('T48: is another one where its content differs, or the step of a menu', async () => {
    const pressed: unknown[] = []
    const [one, two] = twoInstances({
      newCall: () => gather({ state: 1 }),
      dtmf({ digits, state }: Digits) {
        pressed.push([digits, state])
        return gather({ state: 2 })
      },
    })
    const first = urlIn(await (await one.post(newCall)).text(), 'onData')
    const press = (digits: string, url: string) =>
      two.post({ event: 'dtmf', callId: 'call-1', dtmf: digits }, url)
    const second = urlIn(await (await press('1', first)).text(), 'onData')
    await press('1', second)
    await press('1', second)
    await press('2', second)
    expect(pressed).toEqual([
      ['1', 1],
      ['1', 2],
      ['2', 2],
    ])
  })

  it('T48: does not become another one by another spelling of its state', async () => {
    const handled = vi.fn(() => hangup())
    const { post, refused } = handlerOf({ newCall: () => gather(), dtmf: handled })
    const url = urlIn(await (await post(newCall)).text(), 'onData')
    const dtmf = { event: 'dtmf', callId: 'call-1', dtmf: '1' }
    await post(dtmf, url)
    const [before = '', sealed = ''] = url.split('?call=')
    const [, text = ''] = sealed.split('.')
    const last = text.at(-1) ?? ''
    const spellings = [
      `${sealed}.x`,
      `${sealed}.`,
      `${sealed}=`,
      `${sealed}%20`,
      `${sealed}%0a`,
      `k.%00${text}`,
      `k.${text.slice(0, 20)}!${text.slice(20)}`,
      // Bits after the last byte, where there are some.
      ...(text.length % 4 === 0
        ? []
        : [`${sealed.slice(0, -1)}${String.fromCharCode(last.charCodeAt(0) + 1)}`]),
    ]
    for (const spelling of spellings)
      expect([spelling, (await post(dtmf, `${before}?call=${spelling}`)).status]).toEqual([spelling, 403])
    expect((await post(dtmf, `${url}&call=k.other`)).status).toBe(200)
    expect(refused.every(({ code }) => code === 'state_wrong')).toBe(true)
    expect(handled).toHaveBeenCalledTimes(1)
  })

  it('T48: is remembered for `duplicateWindow`, to the millisecond', async () => {
    let now = 1_000_000
    const handled = vi.fn(() => hangup())
    const { post } = handlerOf(
      { newCall: handled },
      { duplicateWindow: 60_000, platform: { now: () => now } },
    )
    await post(newCall)
    now += 59_999
    await post(newCall)
    expect(handled).toHaveBeenCalledTimes(1)
    now += 1
    await post(newCall)
    expect(handled).toHaveBeenCalledTimes(2)
  })

  it('T48: while it is handled elsewhere, waits for that answer, and at most until the deadline', async () => {
    let now = 0
    let finish: (answer: ReturnType<typeof hangup>) => void = () => undefined
    const handled = vi.fn(() => new Promise<ReturnType<typeof hangup>>((resolve) => (finish = resolve)))
    const platform = {
      now: () => now,
      startTimer(milliseconds: number, done: () => void) {
        // The waiting instance looks again; all other timers never ring.
        if (milliseconds === 50)
          setImmediate(() => {
            now += 50
            done()
          })
        return () => undefined
      },
    }
    const [one, two] = twoInstances({ newCall: handled }, platform)
    const first = one.post(newCall)
    expect(await (await two.post(newCall)).text()).toBe('')
    expect(now).toBeGreaterThanOrEqual(7900)
    expect(now).toBeLessThanOrEqual(8000)
    now = 100
    const second = two.post(newCall)
    finish(hangup())
    expect(await (await second).text()).toBe(await (await first).text())
    expect(handled).toHaveBeenCalledTimes(1)
  })

  it('T48: is handled by another instance when the first one died over it, once its time is up', async () => {
    let now = 0
    const handled = vi.fn(() => hangup())
    const platform = {
      now: () => now,
      startTimer(milliseconds: number, done: () => void) {
        if (milliseconds === 50) setImmediate(() => ((now += 50), done()))
        return () => undefined
      },
    }
    const dead = vi.fn(() => new Promise<never>(() => undefined))
    const shared = { store: memoryStore(), stateKeys, platform }
    void handlerOf({ newCall: dead }, shared).post(newCall)
    const alive = handlerOf({ newCall: handled }, shared)
    expect(await (await alive.post(newCall)).text()).toBe('')
    now += 8000
    expect(await (await alive.post(newCall)).text()).toContain('<Hangup/>')
    expect(dead).toHaveBeenCalledTimes(1)
    expect(handled).toHaveBeenCalledTimes(1)
  })
})

describe('a form', () => {
  const form = new URLSearchParams(newCall).toString()

  it.each([
    '__proto__[polluted]=1',
    '__proto__=1&__proto__.polluted=1',
    'constructor[prototype][polluted]=1',
    'user[__proto__][polluted]=1',
    'toString=1&hasOwnProperty=1&valueOf=1',
  ])(
    'T52: with %s pollutes nothing, and gives the handler no field that sipgate does not have',
    async (more) => {
      const seen: object[] = []
      const { fetch } = handlerOf({ newCall: (call) => void seen.push(call) })
      expect((await fetch(signedBody(publicUrl, `${form}&${more}`))).status).toBe(200)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      expect(Object.keys(seen[0] ?? {}).sort()).toEqual(
        [
          'callId',
          'direction',
          'event',
          'from',
          'fullUserIds',
          'origCallId',
          'to',
          'userIds',
          'users',
        ].sort(),
      )
      expect(Object.getPrototypeOf(seen[0])).toBe(Object.prototype)
    },
  )

  it.each([
    ['a hundred thousand users', `${form}${'&user[]=a'.repeat(100_000)}`, 413],
    ['as many users as a body holds', `${form}${'&user[]=a'.repeat(7000)}`, 400],
    ['as many separators as a body holds', form + '&'.repeat(65_000), 200],
    ['as many empty names as a body holds', form + '&='.repeat(32_000), 400],
    ['two thousand fields', `${form}${'&user[]=a'.repeat(2000 - 9)}`, 200],
    ['two thousand and one', `${form}${'&user[]=a'.repeat(2000 - 8)}`, 400],
    ['a number of 200 characters', form.replace('from=492214710001', `from=${'4'.repeat(200)}`), 200],
    ['a number of 201 characters', form.replace('from=492214710001', `from=${'4'.repeat(201)}`), 400],
    ['an id of 201 characters', form.replace('callId=call-1&', `callId=${'c'.repeat(201)}&`), 400],
    ['escapes that are none', `${form}&xcid=%zz%`, 200],
    ['half a character', `${form}&xcid=%c3`, 200],
    ['nothing', '', 400],
  ])('T52: with %s is answered', async (_what, body, status) => {
    const { fetch } = handlerOf({ newCall: () => hangup(), hangup: () => undefined })
    expect((await fetch(signedBody(publicUrl, body))).status).toBe(status)
  })

  it('T52: with the longest fields that are taken still leads to its later pushes', async () => {
    const ended = vi.fn()
    const { post } = handlerOf({
      newCall: () => gather({ state: '\u0001'.repeat(160) }),
      hangup: ended,
      dtmf: () => hangup(),
    })
    const odd = '\u0001'.repeat(200)
    const push = {
      ...newCall,
      from: odd,
      to: odd,
      callId: odd,
      'fullUserId[]': Array<string>(300).fill(`${'1'.repeat(20)}w${'1'.repeat(20)}`),
    }
    const xml = await (await post(push)).text()
    expect((await post({ event: 'dtmf', callId: odd }, urlIn(xml, 'onData'))).status).toBe(200)
    const hangupPush = { event: 'hangup', direction: 'in', from: odd, to: odd, callId: odd, cause: 'busy' }
    expect((await post(hangupPush, urlIn(xml, 'onHangup'))).status).toBe(200)
    expect(ended).toHaveBeenCalledTimes(1)
  })
})
