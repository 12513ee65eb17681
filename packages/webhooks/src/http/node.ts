import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Platform } from '../platform.ts'
import { WebhookError } from '../webhook-error.ts'
import { joined } from './collect.ts'
import { BodyRefused, type PushReply, type PushRequest } from './push-request.ts'

/** A request of node:http, as a framework or a platform may have extended it. */
export type NodeRequest = IncomingMessage & {
  /** Express changes `url` where a handler is mounted. */
  readonly originalUrl?: string
  readonly body?: unknown
  /** The bytes that a body parser was asked to keep, as several platforms do by themselves. */
  readonly rawBody?: unknown
}

export function fromNodeRequest(incoming: NodeRequest): PushRequest {
  return {
    method: incoming.method ?? '',
    url: incoming.originalUrl ?? incoming.url ?? '',
    header(name) {
      const value = incoming.headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : value
    },
    body: async (mostBytes) => rawBody(incoming, mostBytes),
  }
}

async function rawBody(incoming: NodeRequest, mostBytes: number): Promise<Uint8Array> {
  const kept = [incoming.rawBody, incoming.body].find(isRaw)
  if (kept !== undefined) {
    const bytes = typeof kept === 'string' ? Buffer.from(kept) : kept
    if (bytes.length > mostBytes) throw new BodyRefused('body_too_large')
    return bytes
  }
  if (incoming.readableDidRead || incoming.readableEnded) throw new WebhookError('body_parsed')
  return readIncoming(incoming, mostBytes)
}

/** As `collect()`, which takes twice the time on streams of Node. */
function readIncoming(incoming: NodeRequest, mostBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    let length = 0
    incoming.on('data', (part: Uint8Array) => {
      length += part.length
      if (length <= mostBytes) parts.push(part)
      else reject(new BodyRefused('body_too_large'))
    })
    incoming.on('end', () => resolve(joined(parts)))
    const brokenOff = () => incoming.complete || reject(new BodyRefused('body_broken_off'))
    incoming.on('error', brokenOff)
    incoming.on('close', brokenOff)
  })
}

const isRaw = (body: unknown): body is string | Uint8Array =>
  typeof body === 'string' || body instanceof Uint8Array

/** Sends the reply, unless the sender is gone or somebody else has answered. */
export function sendReply(outgoing: ServerResponse, { status, headers, body }: PushReply): void {
  if (outgoing.headersSent || outgoing.writableEnded || outgoing.destroyed) return
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  outgoing.end(body)
}

/** How long a sender may go on after the answer, in milliseconds. */
const restTime = 2000

/** Throws away what was not read, so that the answer arrives. Who has not finished soon after it loses the connection. */
export function discardRest(incoming: IncomingMessage, { startTimer }: Pick<Platform, 'startTimer'>): void {
  incoming.resume()
  // Undefined where a platform has made the request up from bytes.
  if (incoming.complete !== false) return
  incoming.once(
    'close',
    startTimer(restTime, () => incoming.destroy()),
  )
}
