import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendResponse } from './node-http.ts'

type Next = (error?: unknown) => void
/** A middleware of Express, or of anything else on node:http that has `originalUrl` or `url`. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void
/** An error middleware of Express. */
export type ErrorMiddleware = (
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
) => void

/** A middleware that sends the answer, if there is one, and lets the request pass otherwise. */
export function middleware(answer: (incoming: IncomingMessage) => Promise<Response | undefined>): Middleware {
  const send = async (incoming: IncomingMessage, response: ServerResponse) => {
    const made = await answer(incoming)
    if (made) await sendResponse(response, made)
    return made !== undefined
  }
  return (incoming, response, next) => {
    send(incoming, response).then((sent) => (sent ? undefined : next()), next)
  }
}

/** What Express makes of `trust proxy`; anything else on node:http has the socket's address only. */
export const addressOf = (incoming: IncomingMessage & { ip?: string | undefined }): string | undefined =>
  incoming.ip ?? incoming.socket.remoteAddress
