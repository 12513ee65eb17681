import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { buffer, text } from 'node:stream/consumers'
import formbody from '@fastify/formbody'
import { getRequestListener } from '@hono/node-server'
import express from 'express'
import fastify, { type FastifyInstance } from 'fastify'
import { Hono } from 'hono'
import { fastifyCalls } from '../src/http/fastify.ts'
import type { CallHandler } from '../src/index.ts'

/** Where each application has the call handler. */
export const path = '/push'

/** An application that receives calls at `path`, and answers forms posted to `/form` with the field `name`. */
export type BuildServer = (calls: CallHandler) => Promise<RequestListener>

/** The same application in each web framework, and in the manner of each platform. */
export const servers = {
  async 'node:http'(calls) {
    const receive = calls.node()
    return (request, response) =>
      isForm(request) ? void ownForm(request, response) : receive(request, response)
  },

  async 'Express, before body parsers'(calls) {
    const app = express()
    app.use(path, calls.express())
    app.use(express.urlencoded())
    app.post('/form', (request, response) => void response.send((request.body as { name: string }).name))
    return app
  },

  async 'Express, after a body parser that keeps the bytes'(calls) {
    const app = express()
    app.use(
      express.urlencoded({
        limit: '1mb',
        verify: (request, _response, bytes) => Object.assign(request, { rawBody: bytes }),
      }),
    )
    app.use(path, calls.express())
    app.post('/form', (request, response) => void response.send((request.body as { name: string }).name))
    return app
  },

  async 'Express, after express.raw()'(calls) {
    const app = express()
    app.use(path, express.raw({ type: '*/*', limit: '1mb' }), calls.express())
    app.use(express.urlencoded())
    app.post('/form', (request, response) => void response.send((request.body as { name: string }).name))
    return app
  },

  async Fastify(calls) {
    const app = fastify()
    await app.register(fastifyCalls(calls), { prefix: path })
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    return listenerOf(app)
  },

  async 'Fastify, after @fastify/formbody'(calls) {
    const app = fastify()
    await app.register(formbody)
    await app.register(fastifyCalls(calls), { prefix: path })
    return listenerOf(app)
  },

  async 'Fastify, before @fastify/formbody'(calls) {
    const app = fastify()
    await app.register(fastifyCalls(calls), { prefix: path })
    await app.register(formbody)
    return listenerOf(app)
  },

  async Hono(calls) {
    const app = new Hono()
    app.all(path, (c) => calls.fetch(c.req.raw))
    app.post('/form', async (c) => c.text((await c.req.parseBody<{ name: string }>()).name))
    return web(app.fetch)
  },

  async 'Hono, mounted'(calls) {
    const app = new Hono()
    app.mount(path, calls.fetch)
    app.post('/form', async (c) => c.text((await c.req.parseBody<{ name: string }>()).name))
    return web(app.fetch)
  },

  /** `app/push/route.ts` is `export const POST = calls.fetch`; what Next.js does about it is here. */
  async 'a route handler of Next.js'(calls) {
    const routes: Record<
      string,
      Record<string, (request: Request, context: unknown) => Promise<Response>>
    > = {
      [path]: { POST: calls.fetch, GET: calls.fetch },
      '/form': { POST: async (request) => new Response(nameIn(await request.formData())) },
    }
    return web(async (request) => {
      const handler = routes[new URL(request.url).pathname]?.[request.method]
      return handler ? handler(request, { params: Promise.resolve({}) }) : new Response(null, { status: 404 })
    })
  },

  /** `Deno.serve(handler)`, `Bun.serve({ fetch: handler })`, `export default { fetch: handler }`. */
  async 'a server that calls fetch'(calls) {
    return web(async (request) =>
      new URL(request.url).pathname === path
        ? calls.fetch(request)
        : new Response(nameIn(await request.formData())),
    )
  },

  /** Google Cloud Functions and Firebase: the stream is read, `rawBody` has the bytes, `body` what was parsed. */
  async 'a platform with rawBody'(calls) {
    const receive = calls.node()
    return serverless(async (request, response, bytes) => {
      const body = Object.fromEntries(new URLSearchParams(bytes.toString()))
      receive(Object.assign(request, { rawBody: bytes, body }), response)
    })
  },

  async 'a platform with a Buffer as body'(calls) {
    const receive = calls.node()
    return serverless(async (request, response, body) => receive(Object.assign(request, { body }), response))
  },

  /** AWS Lambda behind an HTTP API: an event goes in, an object comes out. */
  async 'a platform with events'(calls) {
    return serverless(async (incoming, outgoing, bytes) => {
      const event = {
        rawQueryString: incoming.url?.split('?')[1] ?? '',
        headers: incoming.headers as Record<string, string>,
        requestContext: { http: { method: incoming.method ?? '' } },
        body: bytes.toString('base64'),
        isBase64Encoded: true,
      }
      const { method } = event.requestContext.http
      const answer = await calls.fetch(
        new Request(`https://lambda.example/?${event.rawQueryString}`, {
          method,
          headers: event.headers,
          body: method === 'GET' ? null : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8'),
        }),
      )
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
    })
  },
} satisfies Readonly<Record<string, BuildServer>>

const isForm = (request: IncomingMessage) => request.url === '/form'

async function ownForm(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.end(new URLSearchParams(await text(request)).get('name'))
}

const nameIn = (form: FormData) => form.get('name') as string

/** A server on node:http for what speaks web Requests. */
export function web(fetch: (request: Request) => Response | Promise<Response>): RequestListener {
  const listener = getRequestListener(fetch)
  return (request, response) => void listener(request, response)
}

async function listenerOf(app: FastifyInstance): Promise<RequestListener> {
  app.post('/form', async (request) => (request.body as { name: string }).name)
  await app.ready()
  return (request, response) => app.routing(request, response)
}

/** What a platform does before it calls a function: it reads the body. */
function serverless(
  handle: (request: IncomingMessage, response: ServerResponse, bytes: Buffer) => Promise<void>,
): RequestListener {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (isForm(request)) return ownForm(request, response)
    const body = await buffer(request).catch(() => undefined)
    if (body) await handle(request, response, body)
  }
  return (request, response) => void answer(request, response)
}
