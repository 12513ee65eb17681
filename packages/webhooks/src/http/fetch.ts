import { WebhookError } from '../webhook-error.ts'
import { collect } from './collect.ts'
import type { PushReply, PushRequest } from './push-request.ts'

/** A web Request, as Hono, Next.js, Deno and Bun have it. */
export function fromWebRequest(request: Request): PushRequest {
  return {
    method: request.method,
    url: request.url,
    header: (name) => request.headers.get(name) ?? undefined,
    async body(mostBytes) {
      if (request.bodyUsed) throw new WebhookError('body_parsed')
      // Node's streams can be iterated; the types of browsers do not know it.
      const chunks = request.body as AsyncIterable<Uint8Array> | null
      return chunks ? collect(chunks, mostBytes) : new Uint8Array()
    },
  }
}

export function toWebResponse({ status, headers, body }: PushReply): Response {
  return new Response(body, { status, headers })
}
