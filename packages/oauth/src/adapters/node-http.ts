import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'

/** A request of node:http, or of node:http2 through its compatibility API, as a framework may have extended it. */
export type NodeRequest = (IncomingMessage | Http2ServerRequest) & { originalUrl?: string; body?: unknown }
export type NodeResponse = ServerResponse | Http2ServerResponse

/**
 * Turns a request of node:http into a web Request. Its origin is the app's own, whatever the Host header says. The body stays
 * untouched until somebody reads it from the web Request.
 */
export function toRequest(incoming: NodeRequest, origin: string): Request {
  const target = incoming.originalUrl ?? incoming.url ?? '/'
  const address = origin + (target.startsWith('/') ? target : '/')
  const method = incoming.method ?? 'GET'
  // The web has no such requests.
  const forbidden = ['CONNECT', 'TRACE', 'TRACK'].includes(method)
  const body = ['GET', 'HEAD'].includes(method) || forbidden ? null : bodyOf(incoming)
  const init = { method: forbidden ? 'OPTIONS' : method, headers: headersOf(incoming), body, duplex: 'half' }
  return new Request(URL.canParse(address) ? address : origin, init)
}

function headersOf({ rawHeaders }: NodeRequest): Headers {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2)
    // HTTP/2 sends method and path as headers, too.
    if (!name.startsWith(':')) headers.append(name, value)
  }
  return headers
}

/** If a body parser has read the stream before, the body is what it made of it: text, bytes, or the fields of a form. */
function bodyOf(incoming: NodeRequest): BodyInit | null {
  if (!incoming.readableEnded && !incoming.readableDidRead) return lazyBody(incoming)
  const { body } = incoming
  if (typeof body === 'string' || body instanceof Uint8Array) return body as BodyInit
  if (typeof body !== 'object' || body === null) return null
  const fields = Object.entries(body).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  return new URLSearchParams(fields)
}

/** `Readable.toWeb` would start to read at once, and a body parser that comes later would wait for ever for the rest. */
function lazyBody(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<Uint8Array> | undefined
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= incoming.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>
        const next = await chunks.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
      // The rest is read and thrown away: closing the connection would also lose the answer that says why.
      async cancel() {
        await chunks?.return?.()
        incoming.resume()
      },
    },
    { highWaterMark: 0 },
  )
}

/**
 * Sends a web Response. Its headers replace those set before; its cookies are added to those set before. Sends nothing if the client is
 * gone or somebody else has answered.
 * @throws what reading the body throws, before anything is sent
 */
export async function sendResponse(outgoing: NodeResponse, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer())
  if (outgoing.headersSent || outgoing.writableEnded || outgoing.destroyed) return
  outgoing.statusCode = response.status
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') outgoing.setHeader(name, value)
  })
  for (const cookie of response.headers.getSetCookie()) outgoing.appendHeader('set-cookie', cookie)
  outgoing.end(body)
}
