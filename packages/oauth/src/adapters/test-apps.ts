import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { getRequestListener } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'
import * as forExpress from './express.ts'
import * as forFastify from './fastify.ts'
import * as forHono from './hono.ts'
import * as forNext from './next.ts'
import { sendResponse, toRequest } from './node-http.ts'
import * as forNode from './node.ts'

interface AppOptions {
  /** It reads forms before the login does. */
  readonly parser?: boolean
  /** It trusts the proxy in front of it to name the client's address. */
  readonly trustProxy?: boolean
}
type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown
type BuildApp = (login: Login, options: AppOptions) => Promise<Listener>

/** The same app in each framework, as its users would write it. */
export const apps: Record<string, BuildApp> = {
  async Express(login, { parser, trustProxy = false }) {
    const { expressLogin, expressLoginErrors, requireLogin } = forExpress
    const app = express()
    app.set('trust proxy', trustProxy)
    if (parser) app.use(express.urlencoded())
    app.use(expressLogin(login))
    app.get('/', (request, response) => void response.send(request.login?.user.sub ?? 'nobody'))
    app.get('/csrf', (request, response) => void response.send(request.login?.csrfToken))
    app.get('/private', requireLogin(), async (request, response) => {
      response.send(await tokenOf(request.login))
    })
    app.get(
      '/sms',
      requireLogin({ scopes: ['sessions:sms:write'] }),
      (_, response) => void response.send('sms'),
    )
    app.get('/api', () => void failAsTheApi())
    app.get('/broken', () => void failOtherwise())
    app.post('/echo', express.text({ limit: '2mb' }), (request, response) => void response.send(request.body))
    app.use(expressLoginErrors(login))
    app.use(
      (error: Error, _request: express.Request, response: express.Response, _next: express.NextFunction) =>
        void response.status(500).send(error.message),
    )
    return app
  },

  async Fastify(login, { parser, trustProxy = false }) {
    const { fastifyLogin, fastifyLoginErrors, requireLogin } = forFastify
    const app = fastify({ bodyLimit: 2_000_000, trustProxy })
    if (parser) {
      app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
        done(null, Object.fromEntries(new URLSearchParams(String(body)))),
      )
    }
    await app.register(fastifyLogin(login))
    app.setErrorHandler(fastifyLoginErrors(login))
    app.get('/', async (request) => request.login?.user.sub ?? 'nobody')
    app.get('/csrf', async (request) => request.login?.csrfToken)
    app.get('/private', { preHandler: requireLogin() }, async (request) => tokenOf(request.login))
    app.get('/sms', { preHandler: requireLogin({ scopes: ['sessions:sms:write'] }) }, async () => 'sms')
    app.get('/api', async () => failAsTheApi())
    app.get('/broken', async () => failOtherwise())
    app.post('/echo', async (request) => request.body)
    await app.ready()
    return (incoming, outgoing) => app.routing(incoming, outgoing)
  },

  async Hono(login, { parser, trustProxy = false }) {
    const { honoLogin, honoLoginErrors, requireLogin } = forHono
    const app = new Hono()
    if (parser) {
      app.use(async (c, next) => {
        await c.req.parseBody()
        return next()
      })
    }
    app.use(
      honoLogin(login, {
        address: (c) => (trustProxy ? c.req.header('x-forwarded-for') : getConnInfo(c).remote.address),
      }),
    )
    app.get('/', (c) => c.text(c.var.login?.user.sub ?? 'nobody'))
    app.get('/csrf', (c) => c.text(c.var.login?.csrfToken ?? ''))
    app.get('/private', requireLogin(), async (c) => c.text(await tokenOf(c.var.login)))
    app.get('/sms', requireLogin({ scopes: ['sessions:sms:write'] }), (c) => c.text('sms'))
    app.get('/api', () => failAsTheApi())
    app.get('/broken', () => failOtherwise())
    app.post('/echo', async (c) => c.text(await c.req.text()))
    app.onError(honoLoginErrors(login, (error, c) => c.text(error.message, 500)))
    return getRequestListener(app.fetch)
  },

  async 'node:http'(login, { parser, trustProxy = false }) {
    const { nodeLogin, requireLogin } = forNode
    const page = (answer: (login: CurrentLogin | undefined) => unknown): forNode.LoginListener => {
      return async (request, response) => response.end(await answer(request.login))
    }
    const pages: Record<string, forNode.LoginListener> = {
      'GET /': page((current) => current?.user.sub ?? 'nobody'),
      'GET /csrf': page((current) => current?.csrfToken),
      'GET /private': requireLogin(page(tokenOf)),
      'GET /sms': requireLogin(
        page(() => 'sms'),
        { scopes: ['sessions:sms:write'] },
      ),
      'GET /api': page(failAsTheApi),
      'GET /broken': page(failOtherwise),
      'POST /echo': async (request, response) => response.end(await text(request)),
    }
    const listener = nodeLogin(
      login,
      async (request, response) => {
        const found = pages[`${request.method?.replace('HEAD', 'GET')} ${request.url?.split('?')[0]}`]
        await (found ? found(request, response) : response.writeHead(404).end('not here'))
      },
      {
        ...(trustProxy && { address: ({ headers }) => String(headers['x-forwarded-for']) }),
        otherwise: (error, _, response) => response.writeHead(500).end((error as Error).message),
      },
    )
    return async (incoming: IncomingMessage & { body?: unknown }, outgoing) => {
      if (parser) incoming.body = Object.fromEntries(new URLSearchParams(await text(incoming)))
      listener(incoming, outgoing)
    }
  },

  /** The examples run it inside Next.js; here are its route handlers, and what Next.js does about them. */
  async 'Next.js'(login, { trustProxy }) {
    const { nextLogin, requireLogin } = forNext
    const { GET, POST } = nextLogin(login, {
      ...(trustProxy && { address: ({ headers }) => headers.get('x-forwarded-for') ?? undefined }),
    })
    const page = (answer: (login: CurrentLogin | undefined) => unknown) => async (request: Request) =>
      new Response((await answer(await forNext.currentLogin(login, request.headers))) as string)
    const routes: Record<string, Record<string, (request: Request) => Promise<Response>>> = {
      '/login': { GET: (request) => GET(request, {}) },
      '/authorize': { GET: (request) => GET(request, {}) },
      '/logout': { POST: (request) => POST(request, {}) },
      '/': { GET: page((current) => current?.user.sub ?? 'nobody') },
      '/csrf': { GET: page((current) => current?.csrfToken) },
      '/private': {
        GET: requireLogin<void>(login, async (_, current) => new Response(await tokenOf(current))),
      },
      '/sms': {
        GET: requireLogin<void>(login, () => new Response('sms'), { scopes: ['sessions:sms:write'] }),
      },
      '/api': { GET: requireLogin<void>(login, () => failAsTheApi()) },
      '/broken': { GET: requireLogin<void>(login, () => failOtherwise()) },
      '/echo': { POST: async (request) => new Response(await request.text()) },
    }
    return async (incoming, outgoing) => {
      const request = toRequest(incoming, login.origin)
      const route = routes[new URL(request.url).pathname]
      const handler = route?.[request.method.replace('HEAD', 'GET')]
      const answer = handler
        ? handler(request).catch((error: Error) => new Response(error.message, { status: 500 }))
        : new Response('not here', { status: route ? 405 : 404 })
      await sendResponse(outgoing, await answer)
    }
  },
}

/** As an API client would ask for it, which wraps what the login throws. */
function tokenOf(login: CurrentLogin | undefined): Promise<string> {
  if (!login) throw new Error('Nobody is logged in.')
  return login.accessToken().catch((cause: unknown) => {
    throw new Error('The API was not asked.', { cause })
  })
}

function failAsTheApi(): never {
  throw Object.assign(new Error('canary'), { name: 'SipgateError', code: 'server_error' })
}

function failOtherwise(): never {
  throw new Error('not ours')
}
