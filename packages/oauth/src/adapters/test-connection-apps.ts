import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import type { Connections } from '../connections/connections.ts'
import * as forExpress from './express.ts'
import * as forFastify from './fastify.ts'
import * as forHono from './hono.ts'
import * as forNext from './next.ts'
import { sendResponse, toRequest } from './node-http.ts'
import * as forNode from './node.ts'

type BuildApp = (
  connections: Connections,
  ownerOf: (user: string | undefined) => Promise<string | undefined>,
) => Promise<(incoming: IncomingMessage, outgoing: ServerResponse) => unknown>

/** Stands for the app's own session: who is logged in to the app. */
const appUser = (header: string | string[] | undefined) => (header === undefined ? undefined : String(header))

/** The same app in each framework. `GET /form` answers the token of its form that disconnects. */
export const connectionApps: Record<string, BuildApp> = {
  async Express(connections, ownerOf) {
    const { disconnectToken, expressConnections } = forExpress
    const app = express()
    app.use(
      expressConnections(connections, { owner: (request) => ownerOf(appUser(request.headers['x-user'])) }),
    )
    app.get('/form', async (request, response) => {
      const owner = await ownerOf(appUser(request.headers['x-user']))
      response.send(disconnectToken(connections, request, response, owner ?? ''))
    })
    app.use(
      (error: Error, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
        response.status(500).send(error.message)
      },
    )
    return app
  },

  async Fastify(connections, ownerOf) {
    const { disconnectToken, fastifyConnections } = forFastify
    const app = fastify()
    await app.register(
      fastifyConnections(connections, { owner: (request) => ownerOf(appUser(request.headers['x-user'])) }),
    )
    app.get('/form', async (request, reply) => {
      const owner = await ownerOf(appUser(request.headers['x-user']))
      return disconnectToken(connections, request, reply, owner ?? '')
    })
    await app.ready()
    return (incoming, outgoing) => app.routing(incoming, outgoing)
  },

  async Hono(connections, ownerOf) {
    const { disconnectToken, honoConnections } = forHono
    const app = new Hono()
    app.use(
      honoConnections(connections, {
        owner: (c) => ownerOf(c.req.header('x-user')),
        address: (c) => getConnInfo(c).remote.address,
      }),
    )
    app.get('/form', async (c) => {
      const owner = await ownerOf(c.req.header('x-user'))
      return c.text(disconnectToken(connections, c, owner ?? ''))
    })
    app.onError((error, c) => c.text(error.message, 500))
    return getRequestListener(app.fetch)
  },

  async 'node:http'(connections, ownerOf) {
    const { disconnectToken, nodeConnections } = forNode
    return nodeConnections(
      connections,
      async (request, response) => {
        if (request.url !== '/form') return response.writeHead(404).end()
        const owner = await ownerOf(appUser(request.headers['x-user']))
        response.end(disconnectToken(connections, request, response, owner ?? ''))
      },
      {
        owner: (request) => ownerOf(appUser(request.headers['x-user'])),
        otherwise: (error, _, response) => response.writeHead(500).end((error as Error).message),
      },
    )
  },

  async 'Next.js'(connections, ownerOf) {
    const owner = (request: Request) => ownerOf(request.headers.get('x-user') ?? undefined)
    const { GET, POST } = forNext.nextConnections(connections, { owner, address: () => '127.0.0.1' })
    const form = async (request: Request) => {
      const { token, cookie } = connections.csrfToken(request, (await owner(request)) ?? '')
      return new Response(token, { headers: cookie === undefined ? {} : { 'set-cookie': cookie } })
    }
    const routes: Record<string, (request: Request, context: unknown) => Promise<Response>> = {
      'GET /sipgate/connect': GET,
      'GET /sipgate/callback': GET,
      'POST /sipgate/disconnect': POST,
      'GET /form': form,
    }
    const answer = async (request: Request) => {
      const handler = routes[`${request.method} ${new URL(request.url).pathname}`]
      if (!handler) return new Response('not here', { status: 404 })
      return handler(request, {}).catch((error: Error) => new Response(error.message, { status: 500 }))
    }
    return async (incoming, outgoing) =>
      sendResponse(outgoing, await answer(toRequest(incoming, connections.origin)))
  },
}
