import { createVerify } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { call } from '../../test/api-caller.ts'
import { startSandbox, type RunningSandbox } from '../start-sandbox.ts'

interface Received {
  body: string
  headers: IncomingMessage['headers']
  url: string
}

let sandbox: RunningSandbox
let server: Server
let received: Received[]
let answer: (push: URLSearchParams) => {
  status?: number
  type?: string
  xml?: string
  why?: string
  wait?: Promise<unknown>
}
let url: string

beforeEach(async () => {
  sandbox = await startSandbox()
  received = []
  answer = () => ({ xml: '<Response/>' })
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      received.push({ body, headers: request.headers, url: request.url ?? '' })
      const {
        status = 200,
        type = 'application/xml',
        xml = '',
        why,
        wait,
      } = answer(new URLSearchParams(body))
      if (why !== undefined) response.setHeader('x-sipgate-kit-why', why)
      void Promise.resolve(wait).then(() => response.writeHead(status, { 'content-type': type }).end(xml))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://localhost:${(server.address() as AddressInfo).port}/push`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await sandbox.close()
})

const hook = (incomingUrl = url) =>
  call(sandbox, 'PUT /settings/sipgateio', { json: { incomingUrl, outgoingUrl: '', log: true } })
const ring = async () => {
  const incoming = sandbox.calls.incoming({ from: '+493023125100', to: '+493023125000' })
  await sandbox.idle()
  return incoming
}
const events = () => received.map(({ body }) => new URLSearchParams(body).get('event'))

describe('a push', () => {
  it('is a form with every field, as sipgate sends it', async () => {
    await hook()
    await ring()
    const [push] = received
    expect(
      push?.body.replace(/(callId|origCallId)=[0-9A-F]+/g, '$1=…').replace(/xcid=[0-9a-f]{16}/i, 'xcid=…'),
    ).toBe(
      'event=newCall&direction=in&from=493023125100&to=493023125000&callId=…&origCallId=…&user%5B%5D=Dana+Sommer&userId%5B%5D=w0&fullUserId%5B%5D=1000001w0&xcid=…',
    )
    expect(push?.headers).toMatchObject({
      'user-agent': 'sipgate.io',
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-forwarded-for': '217.116.118.254',
    })
  })

  it('is signed over its bytes, with a key that is served', async () => {
    await hook()
    await ring()
    const { body = '', headers } = received[0] ?? {}
    const key = await (await sandbox.fetch(`${sandbox.url}/_sandbox/push-key.pem`)).text()
    const signature = Buffer.from(String(headers?.['x-sipgate-signature']), 'base64')
    const isGood = (text: string) => createVerify('RSA-SHA256').update(text).verify(key, signature)
    expect(isGood(body)).toBe(true)
    expect(isGood(body.replace('newCall', 'newcall'))).toBe(false)
    expect(sandbox.pushes.publicKey).toBe(key)
  })

  it('carries the user and password of its URL as Basic, and shows them nowhere', async () => {
    await hook(url.replace('http://', 'http://ada:s3cret@').concat('?key=1'))
    await ring()
    expect(received[0]?.headers.authorization).toBe(`Basic ${Buffer.from('ada:s3cret').toString('base64')}`)
    expect(received[0]?.url).toBe('/push?key=1')
    expect(JSON.stringify(sandbox.pushes.list())).not.toContain('s3cret')
    expect(await (await call(sandbox, 'GET /log/webhooks')).text()).not.toContain('s3cret')
  })

  it('follows one another in the order of the call, whoever is slow', async () => {
    answer = (push) =>
      push.get('event') === 'newCall' ? { xml: `<Response onAnswer="${url}" onHangup="${url}"/>` } : {}
    await hook()
    const incoming = await ring()
    await incoming.answer()
    await incoming.hangUp({ by: 'caller' })
    await sandbox.idle()
    expect(events()).toEqual(['newCall', 'answer', 'hangup'])
    expect(received[2]?.body).toContain('cause=normalClearing')
  })

  it('that nobody takes is explained, and the call goes on', async () => {
    server.close()
    await hook()
    await ring()
    expect(sandbox.pushes.list()).toMatchObject([
      { status: 0, ignored: expect.stringContaining('not reached') as unknown },
    ])
    expect(sandbox.calls.list()).toMatchObject([{ phase: 'ringing' }])
    expect(await (await call(sandbox, 'GET /log/webhooks')).json()).toMatchObject({
      items: [{ status: '500' }],
    })
  })

  it('goes to this machine only, unless another is named', async () => {
    await hook('http://app.example.com/push')
    await ring()
    expect(sandbox.pushes.list()).toMatchObject([
      { ignored: expect.stringContaining('allowedPushHosts') as unknown },
    ])
    expect(received).toEqual([])
  })

  it('that a handler refuses is listed with the reason it gives, also where the call goes on as usual', async () => {
    const why = 'signature_wrong: The signature does not fit.'
    answer = () => ({ status: 401, type: 'text/plain', why })
    await hook()
    await ring()
    answer = () => ({ why: `unknown_event: ${'x'.repeat(400)}` })
    await ring()
    expect(sandbox.pushes.list()).toMatchObject([
      { status: 401, why, ignored: expect.stringContaining('401') as unknown },
      { status: 200, why: `unknown_event: ${'x'.repeat(285)}` },
    ])
    const shown = await (await sandbox.fetch(`${sandbox.url}/_sandbox/api/pushes`)).text()
    expect(shown).toContain(`"why":"${why}"`)
  })

  it('does not follow a redirect', async () => {
    answer = () => ({ status: 302 })
    await hook()
    await ring()
    expect(sandbox.pushes.list()).toMatchObject([
      { status: 302, ignored: expect.stringContaining('302') as unknown },
    ])
  })

  it('is logged with the answer and what is wrong with it', async () => {
    answer = () => ({ type: 'text/html', xml: '<p>Hello</p>' })
    await hook()
    await ring()
    expect(await (await call(sandbox, 'GET /log/webhooks')).json()).toMatchObject({
      items: [
        {
          response: '<p>Hello</p>',
          xmlError: 'Response does not have content type application/xml',
          status: '200',
        },
      ],
    })
  })

  it('of digits in an outgoing call takes one number, too', async () => {
    answer = (push) => ({
      xml:
        push.get('event') === 'newCall'
          ? `<Response><Gather onData="${url}"/></Response>`
          : '<Response><Dial><Number>491713920007</Number><Number>491713920008</Number></Dial></Response>',
    })
    await call(sandbox, 'PUT /settings/sipgateio', { json: { incomingUrl: '', outgoingUrl: url } })
    await call(sandbox, 'POST /sessions/calls', { json: { caller: 'e0', callee: '+493023125100' } })
    await sandbox.idle()
    sandbox.clock.advance('4s')
    await sandbox.idle()
    sandbox.clock.advance('2s')
    await sandbox.idle()
    expect(sandbox.pushes.list().at(-1)).toMatchObject({
      event: 'dtmf',
      ignored: 'Only the first number counts.',
    })
    expect(received.at(-1)?.body).toMatch(/^event=dtmf&callId=[0-9A-F]+$/)
  })

  it('can be sent once more', async () => {
    await hook()
    await ring()
    sandbox.pushes.resend(sandbox.pushes.list()[0]?.id ?? 0)
    await sandbox.idle()
    expect(received).toHaveLength(2)
    expect(received[1]?.body).toBe(received[0]?.body)
    expect(() => sandbox.pushes.resend(99)).toThrow('no push with this id')
  })
})

describe('a push that is not sent', () => {
  const set = (settings: { incomingUrl: string; whitelist?: string[] }) =>
    call(sandbox, 'PUT /settings/sipgateio', { json: { outgoingUrl: '', log: true, ...settings } })

  it.each([
    ['without a URL', () => ({ incomingUrl: '' }), 'no incomingUrl; set it with PUT /settings/sipgateio'],
    ['with an empty whitelist', () => ({ incomingUrl: url, whitelist: [] }), 'whitelist is empty; add p0'],
    [
      'of a line that is not on the whitelist',
      () => ({ incomingUrl: url, whitelist: ['g0'] }),
      'holds g0 only',
    ],
  ])('%s is listed with the reason', async (_what, settings, why) => {
    await set(settings())
    const { callId } = await ring()
    expect(received).toEqual([])
    const [push, more] = sandbox.pushes.list({ callId })
    expect(push).toMatchObject({ event: 'newCall', callId, status: 0, answer: '', signature: '' })
    expect(push?.skipped).toContain(why)
    expect(push?.body).toContain('event=newCall&direction=in')
    expect(push).not.toHaveProperty('ignored')
    expect(more).toBe(undefined)
    expect(() => sandbox.pushes.resend(push?.id ?? 0)).toThrow(why)
  })

  it('since sipgate turns the caller away is listed with the reason', async () => {
    await hook()
    await call(sandbox, 'POST /blacklist/incoming', {
      json: { phoneNumber: '+493023125100', isBlock: false },
    })
    await ring()
    expect(received).toEqual([])
    expect(sandbox.pushes.list()).toMatchObject([{ url, skipped: 'The blacklist rejects +493023125100.' }])
  })

  it('since a scenario holds it back is listed with the reason, and its call goes on', async () => {
    sandbox.scenarios.start('missing-hangup')
    answer = () => ({ xml: `<Response onHangup="${url}"/>` })
    await hook()
    const incoming = await ring()
    await incoming.hangUp()
    await sandbox.idle()
    expect(sandbox.pushes.list().at(-1)).toMatchObject({
      event: 'hangup',
      url,
      skipped: expect.stringContaining('A scenario holds this push back') as unknown,
    })
  })
})

describe('what the application says of a push that it refuses', () => {
  it.each([
    [
      'as sipgate’s Node library does',
      {
        type: 'text/plain',
        xml: '<?xml version="1.0" encoding="UTF-8"?><Error message="Signature verification failed." />',
      },
      'Response does not have content type application/xml · The application says: "Signature verification failed."',
    ],
    [
      'in XML',
      { xml: '<Error message="Caution: &quot;origin&quot;"/>' },
      'The root element is <Error>; it must be <Response>, with a capital R. · The application says: "Caution: "origin""',
    ],
    [
      'in a text with an error status',
      { status: 403, type: 'text/plain', xml: '\n wrong\tsignature \nmore' },
      'The status is 403, so the call continues as if there were no answer. Answer with 200. · The application says: "wrong signature"',
    ],
    [
      'in HTML',
      { status: 500, type: 'text/html', xml: '<h1>Oh no</h1>' },
      'The status is 500, so the call continues as if there were no answer. Answer with 200. · The application says: "Oh no"',
    ],
  ])('%s is in its record, in one line', async (_what, answered, ignored) => {
    answer = () => answered
    await hook()
    await ring()
    expect(sandbox.pushes.list()[0]?.ignored).toBe(ignored)
  })

  it('is cut where it is long', async () => {
    answer = () => ({ status: 500, type: 'text/plain', xml: 'x'.repeat(5000) })
    await hook()
    await ring()
    expect(sandbox.pushes.list()[0]?.ignored?.length).toBeLessThan(350)
  })

  it('is told of events that need no answer, too; a text that tells of no error is not', async () => {
    answer = (push) =>
      push.get('event') === 'newCall'
        ? { xml: `<Response onAnswer="${url}" onHangup="${url}"/>` }
        : push.get('event') === 'answer'
          ? { type: 'text/plain', xml: '<Error message="Signature verification failed."/>' }
          : { type: 'text/plain', xml: 'OK' }
    await hook()
    const incoming = await ring()
    await incoming.answer()
    await incoming.hangUp()
    await sandbox.idle()
    const [, told, over] = sandbox.pushes.list()
    expect(told?.ignored).toBe('The application says: "Signature verification failed."')
    expect(over).not.toHaveProperty('ignored')
  })
})

describe('a sound', () => {
  it('is fetched with the user and password of its URL, which are shown nowhere', async () => {
    answer = () => ({
      xml: `<Response><Play><Url>${url.replace('http://', 'http://ada:s3cret@')}</Url></Play></Response>`,
    })
    await hook()
    const incoming = await ring()
    expect(received[1]?.headers.authorization).toBe(`Basic ${Buffer.from('ada:s3cret').toString('base64')}`)
    expect(incoming.state().sounds).toEqual([url])
    expect(JSON.stringify(incoming.state())).not.toContain('s3cret')
  })
})

describe('a scenario', () => {
  const whole = async () => {
    answer = (push) =>
      push.get('event') === 'newCall' ? { xml: `<Response onAnswer="${url}" onHangup="${url}"/>` } : {}
    await hook()
    const incoming = await ring()
    await incoming.answer()
    await incoming.hangUp({ by: 'caller' })
    await sandbox.idle()
  }

  it('keeps the hang-up back', async () => {
    sandbox.scenarios.start('missing-hangup')
    await whole()
    expect(events()).toEqual(['newCall', 'answer'])
  })

  it('tells everything twice', async () => {
    sandbox.scenarios.start('doubled-push')
    await whole()
    expect(events()).toEqual(['newCall', 'newCall', 'answer', 'answer', 'hangup', 'hangup'])
  })

  it('sends pushes that are not signed, or wrongly', async () => {
    sandbox.scenarios.start('unsigned-push')
    await hook()
    await ring()
    expect(received[0]?.headers['x-sipgate-signature']).toBe(undefined)
  })

  it('answers 429 to all of the API until it is over', async () => {
    sandbox.scenarios.start('rate-limited')
    const response = await call(sandbox, 'GET /users')
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2'])
    sandbox.scenarios.stop('rate-limited')
    expect((await call(sandbox, 'GET /users')).status).toBe(200)
    sandbox.scenarios.start('balance-unavailable')
    sandbox.reset()
    expect((await call(sandbox, 'GET /balance')).status).toBe(200)
  })

  it('has a name, says what it does and where it comes from', () => {
    const all = sandbox.scenarios.list()
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['missing-hangup', 'token-endpoint-down']),
    )
    for (const { does, source, active } of all) {
      expect(does.length).toBeGreaterThan(10)
      expect(source.length).toBeGreaterThan(10)
      expect(active).toBe(false)
    }
    expect(() => sandbox.scenarios.start('nonsense')).toThrow('must be one of missing-hangup')
  })
})
