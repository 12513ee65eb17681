import { once } from 'node:events'
import { createServer, IncomingMessage, ServerResponse } from 'node:http'
import { Socket, type AddressInfo } from 'node:net'
import fastify from 'fastify'
import { Hono } from 'hono'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { setUpConnections } from '../../test/connecting.ts'
import { setUp } from '../../test/setup.ts'
import { isOAuthError, OAuthError } from '../oauth-error.ts'
import * as forExpress from './express.ts'
import * as forFastify from './fastify.ts'
import * as forHono from './hono.ts'
import * as forNext from './next.ts'
import * as forNode from './node.ts'

type Anything = (...given: unknown[]) => unknown

/** What a call throws, at once or later. */
async function thrownBy(call: () => unknown): Promise<Error> {
  try {
    await call()
  } catch (error) {
    return error as Error
  }
  throw new Error('Nothing was thrown.')
}

const listener = () => new Response()

describe('mistakes that stop an app when it is set up', () => {
  it.each<[string, (...given: unknown[]) => unknown]>([
    ['expressLogin', forExpress.expressLogin as Anything],
    ['expressLoginErrors', forExpress.expressLoginErrors as Anything],
    ['fastifyLogin', forFastify.fastifyLogin as Anything],
    ['fastifyLoginErrors', forFastify.fastifyLoginErrors as Anything],
    ['honoLogin', forHono.honoLogin as Anything],
    ['honoLoginErrors', forHono.honoLoginErrors as Anything],
    ['nextLogin', forNext.nextLogin as Anything],
    ['nodeLogin', (given) => (forNode.nodeLogin as Anything)(given, listener)],
    ['requireLogin', (given) => (forNext.requireLogin as Anything)(given, listener)],
  ])('%s() without a login', async (name, mount) => {
    for (const given of [undefined, null, {}, 'canary']) {
      const error = await thrownBy(() => mount(given))
      expect(isOAuthError(error, 'invalid_option')).toBe(true)
      expect(error.message).toContain(`${name}() expects what createLogin() returns`)
    }
  })

  it.each<[string, Anything, unknown[]]>([
    ['expressLogin', forExpress.expressLogin as Anything, [{ path: '/sign-in' }]],
    ['fastifyLogin', forFastify.fastifyLogin as Anything, [{ path: '/sign-in' }]],
    ['honoLogin', forHono.honoLogin as Anything, [{ path: '/sign-in' }]],
    ['nextLogin', forNext.nextLogin as Anything, [{ path: '/sign-in' }]],
    ['nodeLogin', forNode.nodeLogin as Anything, []],
    ['requireLogin', forNext.requireLogin as Anything, []],
  ])('%s() with something else beside it', async (name, mount, beside) => {
    const { login } = await setUp()
    const error = await thrownBy(() => mount(login, ...beside))
    expect(isOAuthError(error, 'invalid_option')).toBe(true)
    expect(error.message).toContain(name)
  })

  it.each<[string, Anything]>([
    ['expressConnections', forExpress.expressConnections as Anything],
    ['fastifyConnections', forFastify.fastifyConnections as Anything],
    ['honoConnections', forHono.honoConnections as Anything],
    ['nextConnections', forNext.nextConnections as Anything],
    ['nodeConnections', (given, options) => (forNode.nodeConnections as Anything)(given, listener, options)],
  ])('%s() without connections, or without an owner', async (name, mount) => {
    const { connections } = await setUpConnections()
    const messageOf = async (...given: unknown[]) => (await thrownBy(() => mount(...given))).message
    expect(await messageOf({}, { owner: listener })).toContain(`${name}() expects what createConnections()`)
    expect(await messageOf(connections)).toContain(`${name}(connections, { owner: (request) => … })`)
    expect(await messageOf(connections, {})).toContain('needs `owner`')
    expect(await messageOf(connections, { owner: 'company-42' })).toContain('needs `owner`')
    expect(await messageOf(connections, { ownerOf: listener })).toContain('Did you mean `owner`?')
  })

  it.each<[string, Anything]>([
    ['Express', (options) => forExpress.requireLogin(options as object)],
    ['Fastify', (options) => forFastify.requireLogin(options as object)],
    ['Hono', (options) => forHono.requireLogin(options as object)],
    ['node:http', (options) => forNode.requireLogin(listener, options as object)],
  ])('requireLogin() of %s with options that it does not have', async (_, mount) => {
    expect((await thrownBy(() => mount({ scope: [] }))).message).toContain('Did you mean `scopes`?')
    expect((await thrownBy(() => mount({ scopes: ['balance:reed'] }))).message).toContain('balance:read')
    expect(() => mount(Object.create(null))).not.toThrow()
  })
})

describe('requireLogin() without its login', () => {
  const incoming = () => new IncomingMessage(new Socket())

  it.each<[string, string, () => unknown]>([
    [
      'Express',
      'expressLogin(login)',
      () =>
        new Promise((_, reject) =>
          forExpress.requireLogin()(incoming(), new ServerResponse(incoming()), reject),
        ),
    ],
    ['Fastify', 'fastifyLogin(login)', () => (forFastify.requireLogin() as Anything)(incoming(), {})],
    ['Hono', 'honoLogin(login)', () => (forHono.requireLogin() as Anything)({}, () => undefined)],
    [
      'node:http',
      'nodeLogin(login, listener)',
      () => (forNode.requireLogin(listener) as Anything)(incoming(), {}),
    ],
  ])('of %s says what is missing', async (_, missing, call) => {
    expect((await thrownBy(call)).message).toBe(`requireLogin() needs ${missing}: mount that first.`)
  })

  it.each<[string, Anything, object]>([
    ['Express', forExpress.requireLogin as Anything, incoming()],
    ['Hono', forHono.requireLogin as Anything, new (class Context {})()],
    ['Fastify', forFastify.requireLogin as Anything, new (class Request {})()],
  ])('mounted without parentheses, of %s', async (_, mount, request) => {
    expect((await thrownBy(() => mount(request))).message).toContain('write requireLogin(), with parentheses')
  })
})

describe('an error that nobody handles', () => {
  const broken = () => {
    throw new Error('canary')
  }

  it('is printed and answered 500 by node:http, and ends an answer that has begun', async () => {
    const printed = vi.spyOn(console, 'error').mockReturnValue()
    onTestFinished(() => printed.mockRestore())
    const { login } = await setUp()
    const server = createServer(
      forNode.nodeLogin(login, (request, response) => {
        response.setHeader('content-length', 5000)
        if (request.url !== '/begun') broken()
        response.write('half')
        // There is a page for this one, and no more room for it.
        throw new OAuthError('refresh_unavailable')
      }),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const answer = await fetch(url)
    expect([answer.status, await answer.text()]).toEqual([500, 'Internal Server Error'])
    await expect(fetch(`${url}/begun`).then((begun) => begun.text())).rejects.toThrow()
    expect(printed.mock.calls.map(([error]) => String(error))).toEqual([
      'Error: canary',
      expect.stringContaining('OAuthError'),
    ])
  })

  it('is answered as Hono does', async () => {
    const printed = vi.spyOn(console, 'error').mockReturnValue()
    onTestFinished(() => printed.mockRestore())
    const { login } = await setUp()
    const app = new Hono()
    app.onError(forHono.honoLoginErrors(login))
    app.get('/broken', broken)
    app.get('/teapot', () => {
      throw Object.assign(new Error(), { getResponse: () => new Response('short', { status: 418 }) })
    })
    const answer = await app.request('/broken')
    expect([answer.status, await answer.text()]).toEqual([500, 'Internal Server Error'])
    expect(printed).toHaveBeenCalledOnce()
    expect((await app.request('/teapot')).status).toBe(418)
  })

  it('is answered as Fastify does', async () => {
    const { login } = await setUp()
    const app = fastify()
    app.setErrorHandler(forFastify.fastifyLoginErrors(login))
    app.get('/broken', broken)
    const answer = await app.inject('/broken')
    expect(answer.json()).toEqual({ statusCode: 500, error: 'Internal Server Error', message: 'canary' })
  })
})
