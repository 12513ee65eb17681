import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import { connect, type AddressInfo, type Server } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sendResponse, toRequest } from './node-http.ts'

const origin = 'https://app.example.com'

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** A server, and a promise of what its listener makes of the first request. */
async function serve<T>(listener: (incoming: IncomingMessage, outgoing: ServerResponse) => T) {
  let settle: (value: T) => void = () => {}
  const first = new Promise<T>((resolve) => (settle = resolve))
  const server = createServer((incoming, outgoing) => settle(listener(incoming, outgoing)))
  const port = await listen(server)
  onTestFinished(() => server.closeAllConnections())
  return { port, url: `http://127.0.0.1:${port}`, first, arrived: once(server, 'request') }
}

/** The same, in front of it a client that has sent half a form and can leave. */
async function serveLeaver<T>(listener: (incoming: IncomingMessage, outgoing: ServerResponse) => T) {
  const { port, first, arrived } = await serve(listener)
  const socket = connect(port, '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\ncsrf=half')
  await arrived
  return { first, leave: () => socket.destroy() }
}

/** Sends bytes as they are, because no client sends such requests. */
async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.end(bytes)
  return text(socket)
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** Answers with what `show` says about the web Request. */
const showing =
  (show: (request: Request) => unknown): Listener =>
  async (incoming, outgoing) =>
    sendResponse(outgoing, Response.json((await show(toRequest(incoming, origin))) ?? null))

describe('a request of node:http', () => {
  it('has the app’s own origin, its method, path and query', async () => {
    const { url } = await serve(showing(({ url, method }) => ({ url, method })))
    const answer = await fetch(`${url}/a%20b?c=d&c=e`, { method: 'DELETE' })
    expect(await answer.json()).toEqual({ url: `${origin}/a%20b?c=d&c=e`, method: 'DELETE' })
  })

  it.each([
    ['GET //evil.example.com/x', '//evil.example.com/x', 'GET'],
    ['GET http://evil.example.com/x', '/', 'GET'],
    ['GET /\\evil.example.com', '//evil.example.com', 'GET'],
    ['OPTIONS *', '/', 'OPTIONS'],
    ['TRACE /x', '/x', 'OPTIONS'],
    ['GET /%', '/%', 'GET'],
  ])('stays at its origin and is a request that the web knows: %s', async (line, path, method) => {
    const { port } = await serve(showing(({ url, method }) => ({ url, method })))
    const answer = await sendRaw(
      port,
      `${line} HTTP/1.1\r\nHost: evil.example.com\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toContain(JSON.stringify({ url: origin + path, method }))
  })

  it('keeps headers that are sent several times, cookies among them', async () => {
    const { port } = await serve(showing(({ headers }) => [headers.get('cookie'), headers.get('accept')]))
    const lines = [
      'Host: a',
      'Cookie: a=1',
      'Accept: text/html',
      'cookie: b=2',
      'accept: */*',
      'Connection: close',
    ]
    const answer = await sendRaw(port, `GET / HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    expect(answer).toContain('["a=1; b=2","text/html, */*"]')
  })

  it('comes through HTTP/2 without its pseudo headers', async () => {
    const server = createHttp2Server((incoming, outgoing) => {
      const { url, headers } = toRequest(incoming, origin)
      const answer = Response.json({ url, headers: [...headers] }, { headers: { 'set-cookie': 'a=1' } })
      answer.headers.append('set-cookie', 'b=2')
      void sendResponse(outgoing, answer)
    })
    const client = connectHttp2(`http://127.0.0.1:${await listen(server)}`)
    onTestFinished(() => client.close())
    const stream = client.request({ ':path': '/x?y', cookie: ['a=1', 'b=2'] })
    const [headers] = (await once(stream, 'response')) as [Record<string, unknown>]
    expect(JSON.parse(await text(stream))).toEqual({
      url: `${origin}/x?y`,
      headers: [['cookie', 'a=1; b=2']],
    })
    expect(headers['set-cookie']).toEqual(['a=1', 'b=2'])
  })

  it('gives its body, and none for GET and HEAD', async () => {
    const { url } = await serve(showing(async (request) => [request.body === null, await request.text()]))
    const post = await fetch(url, { method: 'POST', body: 'a=ü' })
    expect(await post.json()).toEqual([false, 'a=ü'])
    expect(await (await fetch(url)).json()).toEqual([true, ''])
  })

  it.each([100, 1_000_000])('leaves the body to a body parser that comes later: %i bytes', async (length) => {
    const { url } = await serve(async (incoming, outgoing) => {
      toRequest(incoming, origin)
      // Meanwhile a store is asked for the session.
      await turns(10)
      let read = 0
      incoming.on('data', (chunk: Buffer) => (read += chunk.length))
      await once(incoming, 'end')
      outgoing.end(String(read))
    })
    const answer = await fetch(url, { method: 'POST', body: 'x'.repeat(length) })
    expect(await answer.text()).toBe(String(length))
  })

  it.each<[string, unknown, string]>([
    ['a form', { a: '1', b: 'ü', more: ['2', '3'], deep: {} }, 'a=1&b=%C3%BC'],
    ['text', 'a=1', 'a=1'],
    ['bytes', Buffer.from('a=1'), 'a=1'],
    ['nothing', undefined, ''],
  ])('is rebuilt from what a body parser read: %s', async (_, body, expected) => {
    const { url } = await serve(async (incoming, outgoing) => {
      await text(incoming)
      outgoing.end(await toRequest(Object.assign(incoming, { body }), origin).text())
    })
    expect(await (await fetch(url, { method: 'POST', body: 'read before' })).text()).toBe(expected)
  })

  it('fails to read a body whose client left in the middle, rather than take half of it', async () => {
    const { first, leave } = await serveLeaver((incoming) => toRequest(incoming, origin).text())
    const reading = expect(first).rejects.toMatchObject({ code: 'ECONNRESET' })
    leave()
    await reading
  })

  it('fails to read a body whose client was gone before', async () => {
    const { first, leave } = await serveLeaver(async (incoming) => {
      incoming.on('error', () => {})
      await once(incoming.socket, 'close')
      return toRequest(incoming, origin).text()
    })
    const reading = expect(first).rejects.toThrow()
    leave()
    await reading
  })

  it('a reader that has had enough can still answer, and the connection stays usable', async () => {
    const { port } = await serve(async (incoming, outgoing) => {
      const reader = toRequest(incoming, origin).body!.getReader()
      await reader.read()
      await reader.cancel()
      await sendResponse(outgoing, new Response('too large', { status: 413 }))
    })
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const post = `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n`
    const answers = await sendRaw(
      port,
      `${post}\r\n${chunk.repeat(20)}0\r\n\r\n${post}Connection: close\r\n\r\n${chunk}0\r\n\r\n`,
    )
    expect(answers.match(/HTTP\/1.1 413/g)).toHaveLength(2)
  })
})

describe('a web Response', () => {
  it('arrives with its status, headers, cookies and body', async () => {
    const { url } = await serve((_, outgoing) => {
      outgoing.setHeader('set-cookie', 'before=1')
      outgoing.setHeader('x-replaced', 'before')
      const response = new Response('ü', { status: 418, headers: { 'x-replaced': 'after' } })
      response.headers.append('set-cookie', 'a=1; Path=/')
      response.headers.append('set-cookie', 'b=2; Path=/')
      return sendResponse(outgoing, response)
    })
    const answer = await fetch(url)
    expect(answer.status).toBe(418)
    expect(answer.headers.get('x-replaced')).toBe('after')
    expect(answer.headers.getSetCookie()).toEqual(['before=1', 'a=1; Path=/', 'b=2; Path=/'])
    expect(await answer.text()).toBe('ü')
  })

  it('answers HEAD without its body', async () => {
    const { port } = await serve((_, outgoing) => sendResponse(outgoing, new Response('four')))
    const answer = await sendRaw(port, 'HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/\r\n\r\n$/)
  })

  it('whose body fails is an error, and nothing of it is sent', async () => {
    const { url } = await serve(async (_, outgoing) => {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(Buffer.from('half')),
        pull: (controller) => controller.error(new Error('the source broke')),
      })
      const response = new Response(body, { status: 201, headers: { 'x-lost': '1' } })
      const error = await sendResponse(outgoing, response).catch((thrown: unknown) => thrown)
      outgoing.end(String(error))
    })
    const answer = await fetch(url)
    expect([answer.status, answer.headers.get('x-lost')]).toEqual([200, null])
    expect(await answer.text()).toBe('Error: the source broke')
  })

  it('is dropped when somebody else has answered, or the client is gone', async () => {
    const { url } = await serve(async (_, outgoing) => {
      outgoing.writeHead(503).write('time ')
      await sendResponse(outgoing, new Response('too late', { headers: { 'x-late': '1' } }))
      outgoing.end('out')
      await sendResponse(outgoing, new Response('too late'))
    })
    const answer = await fetch(url)
    expect([answer.status, await answer.text()]).toEqual([503, 'time out'])

    const { first, leave } = await serveLeaver(async (_, outgoing) => {
      await once(outgoing, 'close')
      return sendResponse(outgoing, new Response('too late'))
    })
    leave()
    await expect(first).resolves.toBeUndefined()
  })
})
