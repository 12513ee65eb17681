import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

export interface NodeRequest extends IncomingMessage {
  originalUrl?: string
  body?: unknown
}

/** Turns a request of node:http into a web Request. Its origin is the app's own, whatever the Host header says. */
export function toRequest(incoming: NodeRequest, origin: string): Request {
  const target = incoming.originalUrl ?? incoming.url ?? '/'
  const address = origin + (target.startsWith('/') ? target : '/')
  const headers = new Headers()
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = incoming.rawHeaders.slice(at, at + 2)
    if (!name.startsWith(':')) headers.append(name, value)
  }
  const method = incoming.method ?? 'GET'
  const forbidden = ['CONNECT', 'TRACE', 'TRACK'].includes(method)
  const body = ['GET', 'HEAD'].includes(method) || forbidden ? null : bodyOf(incoming)
  const init = { method: forbidden ? 'OPTIONS' : method, headers, body, duplex: 'half' }
  return new Request(URL.canParse(address) ? address : origin, init as RequestInit)
}

/** If a body parser has already read the stream, the form is rebuilt from what it read. */
function bodyOf(incoming: NodeRequest): unknown {
  if (!incoming.readableEnded && !incoming.readableDidRead) return Readable.toWeb(incoming)
  if (typeof incoming.body !== 'object' || incoming.body === null) return null
  const fields = Object.entries(incoming.body).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  return new URLSearchParams(fields)
}

/** Sends a web Response. Its headers replace those set before. */
export async function sendResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.statusCode = response.status
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') outgoing.setHeader(name, value)
  })
  for (const cookie of response.headers.getSetCookie()) outgoing.appendHeader('set-cookie', cookie)
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}
