import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import express from 'express'
import { Hono } from 'hono'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startProxy } from '../../../../tests/support/proxy.ts'
import { path, servers, web } from '../../test/servers.ts'
import { newCall, publicKey, signedBody, signedPush } from '../../test/signed-push.ts'
import { createCallHandler, gather, hangup, isWebhookError, type Refusal } from '../index.ts'
import { fastifyCalls } from './fastify.ts'

/** sipgate posts here, whatever is between it and the program. */
const publicUrl = 'https://crm.example/push?token=abc'

/** A program that asks for digits, and what happened to it. */
function program() {
  const happened: unknown[] = []
  const refused: Refusal['code'][] = []
  const calls = createCallHandler(
    {
      newCall: ({ from }) => {
        happened.push(from)
        return gather({ state: 'Für Sie' })
      },
      dtmf: ({ digits, state }) => {
        happened.push(digits, state)
        return hangup()
      },
      hangup: ({ cause }) => happened.push(cause),
    },
    { publicUrl, publicKeys: publicKey, onRefused: ({ code }) => refused.push(code) },
  )
  return { calls, happened, refused }
}

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  return (server.address() as AddressInfo).port
}

/** Sends what is meant for the public URL to a port of this machine. */
async function send(port: number, request: Request): Promise<{ status: number; text: string }> {
  const { pathname, search } = new URL(request.url)
  const body = request.body ? await request.text() : null
  const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
    method: request.method,
    headers: request.headers,
    body,
  })
  return { status: answer.status, text: await answer.text() }
}

const urlIn = (xml: string, attribute: string) =>
  (new RegExp(`${attribute}="([^"]+)"`).exec(xml)?.[1] ?? '').replaceAll('&amp;', '&')

const formOf = (bytes: number) => new URLSearchParams({ ...newCall, 'user[]': 'x'.repeat(bytes) }).toString()

/** A call from its beginning to its end, as sipgate pushes it. */
async function playCall(port: number) {
  const first = await send(port, signedPush(publicUrl, newCall))
  const onData = urlIn(first.text, 'onData')
  const second = await send(port, signedPush(onData, { event: 'dtmf', callId: 'call-1', dtmf: '007' }))
  const ended = { ...newCall, event: 'hangup', cause: 'normalClearing', 'fullUserId[]': undefined }
  const third = await send(port, signedPush(urlIn(first.text, 'onHangup'), ended))
  return { onData, answers: [first, second, third] }
}

describe.each(Object.entries(servers))('%s', (_name, build) => {
  it('carries a call from its first push to its last, behind two proxies', async () => {
    const { calls, happened, refused } = program()
    const inner = await listen(await build(calls))
    const near = await startProxy({ to: () => [`http://127.0.0.1:${inner}`] })
    const far = await startProxy({ to: () => [`http://127.0.0.1:${near.port}`] })
    onTestFinished(() => Promise.all([far.close(), near.close()]).then(() => undefined))

    const { onData, answers } = await playCall(far.port)
    expect(onData).toMatch(/^https:\/\/crm\.example\/push\?token=abc&call=k\.[\w-]+$/)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers[1]?.text).toContain('<Hangup/>')
    expect(happened).toEqual(['+492214710001', '007', 'Für Sie', 'normalClearing'])
    expect(refused).toEqual([])
  })

  it('refuses what sipgate did not sign, and who looks with a browser', async () => {
    const { calls, happened, refused } = program()
    const port = await listen(await build(calls))
    const signed = signedPush(publicUrl, newCall)
    const forged = new Request(signed, { body: `${await signed.clone().text()}0`, method: 'POST' })
    expect(await send(port, forged)).toEqual({ status: 401, text: '' })
    expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(405)
    expect(refused).toEqual(['signature_wrong', 'method_not_allowed'])
    expect(happened).toEqual([])
  })

  it('refuses a body that is too large', async () => {
    const { calls, refused } = program()
    const port = await listen(await build(calls))
    expect(await send(port, signedBody(publicUrl, formOf(90_000)))).toEqual({ status: 413, text: '' })
    expect(refused).toEqual(['body_too_large'])
  })

  it('does not notice when a sender hangs up in the middle', async () => {
    const { calls, happened } = program()
    const port = await listen(await build(calls))
    const socket = connect(port, '127.0.0.1')
    const type = 'content-type: application/x-www-form-urlencoded'
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\n${type}\r\nx-sipgate-signature: ${'A'.repeat(684)}\r\ncontent-length: 500\r\n\r\nevent=`,
    )
    await once(socket, 'connect')
    socket.end()
    await once(socket.resume(), 'close')
    await playCall(port)
    expect(happened).toHaveLength(4)
  })

  it('leaves the other forms of the application alone', async () => {
    const port = await listen(await build(program().calls))
    const answer = await fetch(`http://127.0.0.1:${port}/form`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'Dana' }),
    })
    expect(await answer.text()).toBe('Dana')
  })
})

// What web frameworks do about the rest of a body is up to them.
it.each(['node:http', 'Express, before body parsers', 'Fastify'] as const)(
  '%s: a sender that reads no answer before it has sent everything gets it all the same',
  async (name) => {
    const { calls } = program()
    const port = await listen(await servers[name](calls))
    const form = formOf(20_000_000)
    const headers = [...signedBody(publicUrl, form).headers, ['content-length', form.length], ['host', 'x']]
    const head = headers.map((pair) => pair.join(': ')).join('\r\n')
    const socket = connect(port, '127.0.0.1').pause()
    await new Promise((sent) => socket.write(`POST ${path} HTTP/1.1\r\n${head}\r\n\r\n${form}`, sent))
    const [answer] = (await once(socket.resume(), 'data')) as [Buffer]
    socket.destroy()
    expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /)
  },
)

describe('a body parser in front that keeps nothing', () => {
  it('in Express: the error says so in the error handler, and the call goes on', async () => {
    const { calls } = program()
    const app = express()
    app.use(express.urlencoded())
    app.use(path, calls.express())
    let error: unknown
    app.use(((caught, _request, response, _next) => {
      error = caught
      response.sendStatus(500)
    }) satisfies express.ErrorRequestHandler)
    const port = await listen(app)
    expect((await send(port, signedPush(publicUrl, newCall))).status).toBe(500)
    expect(isWebhookError(error, 'body_parsed')).toBe(true)
    expect((error as Error).message).toContain('Mount the call handler before body parsers')
  })

  it('in Hono: the same in onError', async () => {
    const { calls } = program()
    const app = new Hono()
    app.use(async (c, next) => {
      await c.req.parseBody()
      await next()
    })
    app.post(path, (c) => calls.fetch(c.req.raw))
    let error: unknown
    app.onError((caught, c) => {
      error = caught
      return c.text('', 500)
    })
    const port = await listen(web(app.fetch))
    expect((await send(port, signedPush(publicUrl, newCall))).status).toBe(500)
    expect(isWebhookError(error, 'body_parsed')).toBe(true)
  })
})

it('fastifyCalls() says what it takes', () => {
  expect(() => fastifyCalls({} as never)).toThrow('fastifyCalls() takes what createCallHandler() returns')
})
