import type { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import type { FastifyPluginCallback, FastifyRequest } from 'fastify'
import { invalidOption } from '../check-options.ts'
import type { CallHandler } from '../handler/create-call-handler.ts'

/**
 * A plugin that receives sipgate's pushes: `app.register(fastifyCalls(calls), { prefix: '/push' })`. It reads the raw bytes itself, so it
 * works beside @fastify/formbody and other body parsers, whichever is registered first.
 * @throws WebhookError `invalid_option`
 */
export function fastifyCalls(calls: Pick<CallHandler, 'fetch'>): FastifyPluginCallback {
  if (typeof calls?.fetch !== 'function')
    throw invalidOption('fastifyCalls() takes what createCallHandler() returns')
  return (app, _options, done) => {
    // For the routes of this plugin only: what the application parses elsewhere stays as it is.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, body, parsed) => parsed(null, body))
    app.route({
      // GET for the developer who looks with a browser and is told that sipgate posts.
      method: ['GET', 'POST'],
      url: '/',
      async handler(request, reply) {
        const answer = await calls.fetch(webRequest(request))
        // What was not read is thrown away, so that the answer arrives.
        request.raw.resume()
        for (const [name, value] of answer.headers) reply.header(name, value)
        return reply.code(answer.status).send(await answer.text())
      },
    })
    done()
  }
}

/** Only its query counts for the handler, so that neither proxies nor a strange Host header matter. */
function webRequest({ method, originalUrl, headers, body }: FastifyRequest): Request {
  const query = originalUrl.includes('?') ? originalUrl.slice(originalUrl.indexOf('?')) : ''
  const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string])
  const init = { method, headers: given, duplex: 'half' }
  return new Request(`http://localhost/${query}`, method === 'GET' ? init : { ...init, body: streamed(body) })
}

/** Ends early without closing the connection, which still has to carry the answer. */
function streamed(body: unknown): BodyInit | null {
  if (body == null) return null
  const chunks = (body as Readable).iterator({ destroyOnReturn: false })
  return ReadableStream.from(chunks) as unknown as BodyInit
}
