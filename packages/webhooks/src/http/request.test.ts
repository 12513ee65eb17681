import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { handlerOf, publicUrl, urlIn } from '../../test/handler-of.ts'
import { headOf, listening, statusOf } from '../../test/listening.ts'
import { newCall, signatureOf, signedPush } from '../../test/signed-push.ts'
import { gather, hangup } from '../index.ts'

const form = new URLSearchParams(newCall).toString()

describe('a request whose body somebody has read before', () => {
  it('T45: is an error that says so, and no push', async () => {
    const { fetch, express } = handlerOf({ newCall: () => hangup() })
    const request = signedPush(publicUrl, newCall)
    await request.text()
    await expect(fetch(request)).rejects.toMatchObject({ code: 'body_parsed' })

    const errors: unknown[] = []
    const server = createServer((incoming, outgoing) => {
      incoming.resume().once('end', () =>
        express()(incoming, outgoing, (error) => {
          errors.push(error)
          outgoing.writeHead(500).end()
        }),
      )
    })
    const calls = {
      ...handlerOf({}),
      node: () => (incoming: IncomingMessage, outgoing: ServerResponse) =>
        void server.emit('request', incoming, outgoing),
    }
    const running = await listening(calls)
    expect(statusOf(await running.open(headOf(form) + form).answered)).toBe('500')
    expect(errors).toMatchObject([{ code: 'body_parsed' }])
    await running.close()
  })
})

describe('a request where Express has mounted the handler', () => {
  it('T48: keeps the state of its whole URL', async () => {
    const { node, post } = handlerOf({ newCall: () => gather(), dtmf: () => hangup() })
    const url = new URL(urlIn(await (await post(newCall)).text(), 'onData'))
    const body = 'event=dtmf&callId=call-1&dtmf=1'
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-sipgate-signature': signatureOf(body),
    }
    const status = (urls: object) =>
      new Promise<number>((resolve) => {
        const request = { method: 'POST', headers, body, resume: () => undefined, ...urls }
        node()(request as never, { writeHead: resolve, end: () => undefined } as never)
      })
    expect(await status({ url: '/', originalUrl: `${url.pathname}${url.search}` })).toBe(200)
    expect(await status({ url: '/' })).toBe(400)
  })
})
