import { describe, expect, it, vi } from 'vitest'
import { handlerOf, publicUrl, urlIn } from '../../test/handler-of.ts'
import { newCall, publicKey, signatureOf, signedBody, signedPush } from '../../test/signed-push.ts'
import {
  createCallHandler,
  dial,
  gather,
  hangup,
  memoryStore,
  reject,
  voicemail,
  type CallHandlers,
  type Digits,
  type NewCallPush,
} from '../index.ts'

describe('a new call', () => {
  it('is read from its form, with numbers in E.164, and answered with XML', async () => {
    const seen: NewCallPush[] = []
    const { post } = handlerOf({
      newCall(call) {
        seen.push(call)
        return reject('busy')
      },
    })
    const answer = await post({
      ...newCall,
      'user[]': ['Dana Sommer', 'Emil Berg'],
      diversion: '493023125009',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(await answer.text()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Reject reason="busy"/></Response>\n',
    )
    expect(seen).toEqual([
      {
        event: 'newCall',
        direction: 'in',
        from: '+492214710001',
        to: '+493023125000',
        diversion: '+493023125009',
        callId: 'call-1',
        origCallId: 'call-1',
        users: ['Dana Sommer', 'Emil Berg'],
        userIds: ['w0'],
        fullUserIds: ['1000001w0'],
      },
    ])
  })

  it('of nobody known stays anonymous', async () => {
    const from = vi.fn()
    const { post } = handlerOf({ newCall: (call) => void from(call.from) })
    await post({ ...newCall, from: 'anonymous' })
    expect(from).toHaveBeenCalledWith('anonymous')
  })

  it('takes its usual way without a handler, and without an answer', async () => {
    const answer = await handlerOf({}).post(newCall)
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(await (await handlerOf({ newCall: () => undefined }).post(newCall)).text()).toBe('')
  })

  it('names where the later pushes go, if the program has handlers for them', async () => {
    const { post } = handlerOf({ newCall: () => voicemail(), hangup: () => {} })
    const xml = await (await post(newCall)).text()
    expect(xml).toContain('<Dial><Voicemail/></Dial>')
    expect(xml).not.toContain('onAnswer')
    expect(urlIn(xml, 'onHangup')).toMatch(/^https:\/\/crm\.example\/push\?call=k\.[\w-]+$/)
  })
})

describe('later pushes of a call', () => {
  it('know the account and the connection of the call, on any instance with the same keys', async () => {
    const stateKeys = `k1:${Buffer.alloc(32, 1).toString('base64')}`
    const connections = {
      find: async ({ fullUserId }: { fullUserId: string }) =>
        fullUserId === '1000001w0' ? ['company-42'] : [],
      accessToken: (owner: string) => `token of ${owner}`,
    }
    const sipgate = { as: (token: string) => ({ token }) }
    const found: unknown[] = []
    const handlers: CallHandlers<{ token: string }> = {
      hangup: async (call, { account, connection }) => {
        found.push(call.cause, account, await connection())
      },
    }
    const instance = () =>
      createCallHandler(handlers, { publicUrl, publicKeys: publicKey, stateKeys, connections, sipgate })
    const xml = await (await instance().fetch(signedPush(publicUrl, newCall))).text()
    const ended = { ...newCall, event: 'hangup', cause: 'normalClearing', 'fullUserId[]': undefined }
    const answer = await instance().fetch(signedPush(urlIn(xml, 'onHangup'), ended))
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(found).toEqual([
      'normalClearing',
      '1000001',
      { owner: 'company-42', sipgate: { token: 'token of company-42' } },
    ])
  })

  it('carry what was given to gather() to its digits', async () => {
    const pressed: Digits[] = []
    const { post } = handlerOf({
      newCall: () =>
        gather({
          maxDigits: 3,
          timeout: 5000,
          play: 'https://crm.example/menu.wav?a=1&b=2',
          state: { step: 1 },
        }),
      dtmf(digits) {
        pressed.push(digits)
        return digits.digits === '007' ? hangup() : gather({ state: { step: 2 } })
      },
    })
    const first = await (await post(newCall)).text()
    expect(first).toContain(
      'maxDigits="3" timeout="5000"><Play><Url>https://crm.example/menu.wav?a=1&amp;b=2</Url></Play>',
    )
    const digits = (xml: string, dtmf?: string) =>
      post({ event: 'dtmf', callId: 'call-1', dtmf }, urlIn(xml, 'onData')).then((answer) => answer.text())
    const second = await digits(first, '1')
    const third = await digits(second)
    expect(await digits(third, '007')).toContain('<Hangup/>')
    await digits(third, '-1')
    const call = {
      callId: 'call-1',
      direction: 'in',
      from: '+492214710001',
      to: '+493023125000',
      fullUserIds: ['1000001w0'],
    }
    expect(pressed).toEqual([
      { callId: 'call-1', digits: '1', hungUp: false, call, state: { step: 1 } },
      { callId: 'call-1', digits: '', hungUp: false, call, state: { step: 2 } },
      { callId: 'call-1', digits: '007', hungUp: false, call, state: { step: 2 } },
      { callId: 'call-1', digits: '', hungUp: true, call, state: { step: 2 } },
    ])
  })

  it('do not take the state of another call, of another key, or one that was changed', async () => {
    const { post, refused } = handlerOf({ newCall: () => gather(), dtmf: () => hangup() })
    const url = urlIn(await (await post(newCall)).text(), 'onData')
    const dtmf = { event: 'dtmf', callId: 'call-1', dtmf: '1' }
    const foreign = urlIn(
      await (await handlerOf({ newCall: () => gather(), dtmf: () => hangup() }).post(newCall)).text(),
      'onData',
    )
    for (const [fields, address] of [
      [{ ...dtmf, callId: 'call-2' }, url],
      [dtmf, foreign],
      [dtmf, `${url.slice(0, -2)}AA`],
      [dtmf, `${publicUrl}?call=k.`],
    ] as const)
      expect((await post(fields, address)).status).toBe(403)
    expect((await post(dtmf)).status).toBe(400)
    expect(refused.map(({ code }) => code)).toEqual([
      ...Array<string>(4).fill('state_wrong'),
      'state_missing',
    ])
  })
})

describe('a push that comes twice', () => {
  it('is handled once, also at the same time and by two instances, and answered alike', async () => {
    const store = memoryStore()
    let handled = 0
    const handlers: CallHandlers = {
      newCall() {
        handled++
        return voicemail()
      },
      hangup: () => {},
    }
    const [one, two] = [handlerOf(handlers, { store }), handlerOf(handlers, { store })]
    const answers = await Promise.all([one.post(newCall), two.post(newCall), one.post(newCall)])
    const [first, ...others] = await Promise.all(answers.map((answer) => answer.text()))
    expect(first).toContain('Voicemail')
    expect(others).toEqual([first, first])
    await one.post({ ...newCall, callId: 'call-2' })
    expect(handled).toBe(2)
  })

  it('is handled without the store when that fails', async () => {
    const store = { ...memoryStore(), claimPush: () => Promise.reject(new Error('down')) }
    const { post, problems } = handlerOf({ newCall: () => hangup() }, { store })
    expect(await (await post(newCall)).text()).toContain('<Hangup/>')
    expect(problems).toMatchObject([{ code: 'store_failed', event: 'newCall' }])
  })
})

describe('a handler that fails', () => {
  it('by an error or by an answer that sipgate would ignore, is replaced by the fallback', async () => {
    const failing: CallHandlers[] = [
      { newCall: () => Promise.reject(new Error('database')) },
      {
        newCall() {
          throw new Error('at once')
        },
      },
      { newCall: () => dial('030 23125') },
      { newCall: () => ({ action: 'play', url: '/menu.wav' }) },
      { newCall: () => gather() },
    ]
    for (const handlers of failing) {
      const { post, problems } = handlerOf(handlers, { fallback: voicemail() })
      expect(await (await post(newCall)).text()).toContain('<Voicemail/>')
      expect(problems).toHaveLength(1)
    }
  })

  it('by taking too long is answered in time, told so, and may go on', async () => {
    let timeUp = () => {}
    let aborted = false
    const { post, problems } = handlerOf(
      {
        newCall: (_call, { signal }) =>
          new Promise(() => {
            signal.addEventListener('abort', () => (aborted = true))
            setImmediate(() => timeUp())
          }),
      },
      {
        platform: {
          startTimer(milliseconds, done) {
            if (milliseconds > 7000 && milliseconds <= 8000) timeUp = done
            return () => undefined
          },
        },
      },
    )
    expect(await (await post(newCall)).text()).toBe('')
    expect(aborted).toBe(true)
    expect(problems).toEqual([{ code: 'handler_late', event: 'newCall', callId: 'call-1', error: undefined }])
  })
})

describe('what is refused', () => {
  const form = new URLSearchParams(newCall).toString()
  const typed = { 'content-type': 'application/x-www-form-urlencoded' }

  it.each([
    ['another method', () => new Request(publicUrl), 405, 'method_not_allowed'],
    ['no form', () => signedBody(publicUrl, form, { 'content-type': 'text/plain' }), 415, 'not_a_form'],
    [
      'no signature',
      () => new Request(publicUrl, { method: 'POST', body: form, headers: typed }),
      401,
      'signature_missing',
    ],
    [
      'two signatures',
      () =>
        signedBody(publicUrl, form, { 'x-sipgate-signature': `${signatureOf(form)}, ${signatureOf(form)}` }),
      401,
      'signature_malformed',
    ],
    [
      'a short signature',
      () => signedBody(publicUrl, form, { 'x-sipgate-signature': 'abcd' }),
      401,
      'signature_malformed',
    ],
    [
      'a changed body',
      () => signedBody(publicUrl, `${form}0`, { 'x-sipgate-signature': signatureOf(form) }),
      401,
      'signature_wrong',
    ],
    ['a large body', () => signedBody(publicUrl, `${form}&x=${'x'.repeat(65_536)}`), 413, 'body_too_large'],
    [
      'an event that is new',
      () => signedBody(publicUrl, form.replace('newCall', 'videoCall')),
      200,
      'unknown_event',
    ],
    [
      'an event named like a part of objects',
      () => signedBody(publicUrl, form.replace('newCall', '__proto__')),
      200,
      'unknown_event',
    ],
    [
      'no direction',
      () => signedBody(publicUrl, form.replace('direction=in', 'direction=')),
      400,
      'malformed_push',
    ],
    [
      'a direction that is neither',
      () => signedBody(publicUrl, form.replace('direction=in', 'direction=up')),
      400,
      'malformed_push',
    ],
    ['a field twice', () => signedBody(publicUrl, `${form}&from=492214710002`), 400, 'malformed_push'],
    ['two events', () => signedBody(publicUrl, `${form}&event=hangup`), 400, 'malformed_push'],
  ])('%s', async (_what, request, status, code) => {
    const newCallHandler = vi.fn()
    const { fetch, refused } = handlerOf({ newCall: newCallHandler })
    const answer = await fetch(request())
    expect([answer.status, await answer.text()]).toEqual([status, ''])
    expect(refused).toMatchObject([{ code, status }])
    expect(answer.headers.get('x-sipgate-kit-why')).toBeNull()
    expect(newCallHandler).not.toHaveBeenCalled()
  })

  it('pushes of accounts that are not ours', async () => {
    const { post, refused } = handlerOf({ newCall: () => hangup() }, { accounts: ['1000002'] })
    expect((await post(newCall)).status).toBe(403)
    expect((await post({ ...newCall, 'fullUserId[]': '1000002w0' })).status).toBe(200)
    expect(refused).toMatchObject([{ code: 'foreign_account' }])
  })

  it('tells its own developer why, on this machine only', async () => {
    const local = 'http://localhost:3000/push'
    const { fetch } = handlerOf({}, { publicUrl: local })
    const signed = form.replaceAll('%5B%5D', '[]')
    const answer = await fetch(signedBody(local, form, { 'x-sipgate-signature': signatureOf(signed) }))
    expect(answer.headers.get('x-sipgate-kit-why')).toBe(
      'signature_wrong: The signature does not fit the body, because something between sipgate and here encoded the brackets. Pass the raw bytes on.',
    )
  })
})
