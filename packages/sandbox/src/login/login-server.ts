import { Hono } from 'hono'
import { assets } from '../pages/assets.ts'
import type { Kernel } from '../world/kernel.ts'
import { limitedBody, longestBody } from '../traffic/limited-body.ts'
import type { Realm } from '../world/state/state.ts'
import { authorizationEndpoint } from './authorization/authorization-endpoint.ts'
import { preflight } from './client/web-origins.ts'
import { certs, discovery } from './discovery.ts'
import { errorPage } from './pages/error-page.ts'
import { introspect } from './token/introspection.ts'
import { refuse } from './keycloak-answer.ts'
import { pickLanguage } from '../pages/language.ts'
import { askConsent, authenticate, decideConsent, restartLogin } from './authorization/login-actions.ts'
import { confirmLogout, logoutByToken, logoutInBrowser } from './session/logout.ts'
import { isRealm, realms } from '../world/accounts/realms.ts'
import { revoke } from './token/revocation.ts'
import { tokenEndpoint } from './token/token-endpoint.ts'
import { userinfo } from './token/userinfo.ts'

type Handler = (kernel: Kernel, realm: Realm, request: Request) => Promise<Response>

interface Endpoint {
  GET?: Handler
  POST?: Handler
  /** Called by programs: errors are JSON, and pages of a client's web origins may call it. */
  api?: true
}

const connect = 'protocol/openid-connect'

const endpoints = new Map<string, Endpoint>([
  [`${connect}/auth`, { GET: authorizationEndpoint, POST: authorizationEndpoint }],
  ['login-actions/authenticate', { GET: restartLogin, POST: authenticate }],
  ['login-actions/consent', { GET: askConsent, POST: decideConsent }],
  [`${connect}/token`, { POST: tokenEndpoint, api: true }],
  [`${connect}/token/introspect`, { POST: introspect, api: true }],
  [`${connect}/userinfo`, { GET: userinfo, POST: userinfo, api: true }],
  [`${connect}/certs`, { GET: certs, api: true }],
  [`${connect}/logout`, { GET: logoutInBrowser, POST: logout, api: true }],
  [`${connect}/logout/logout-confirm`, { POST: confirmLogout }],
  [`${connect}/revoke`, { POST: revoke, api: true }],
  ['.well-known/openid-configuration', { GET: discovery, api: true }],
])

/**
 * The login server: `/auth/realms/{realm}/…` as Keycloak lays it out, and the older addresses below `/login/{realm}/`.
 * Mount it at the root of the sandbox. It also serves the files that its pages use.
 */
export function loginServer(kernel: Kernel): Hono {
  const app = new Hono()
  app.route('/', assets())
  app.all('/auth/realms/:realm/:endpoint{.+}', async (c) => {
    const { realm, endpoint } = c.req.param()
    return answer(kernel, realm, endpoint, c.req.raw)
  })
  app.all('/login/:realm/protocol/openid-connect/:endpoint{auth|token}', async (c) => {
    const { realm, endpoint } = c.req.param()
    return legacyRedirect(kernel, realm, endpoint, c.req.raw)
  })
  app.all('/auth/*', (c) => notFound(c.req.raw, false))
  return app
}

async function answer(kernel: Kernel, realm: string, path: string, request: Request): Promise<Response> {
  const endpoint = endpoints.get(path)
  const api = endpoint?.api ?? false
  if (!isRealm(realm)) return unknownRealm(realm, request, api)
  if (!endpoint) return notFound(request, false)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const handler = method === 'GET' || method === 'POST' ? endpoint[method] : undefined
  const methods = (['GET', 'POST'] as const).filter((name) => endpoint[name])
  if (handler) return handler(kernel, realm, request)
  if (method === 'OPTIONS' && api) return preflight(kernel, realm, request, methods)
  return wrongMethod(request, api, methods)
}

/** Clients bring a refresh token or their secret; without either it is a browser that wants to log out. */
async function logout(kernel: Kernel, realm: Realm, request: Request): Promise<Response> {
  const body = await limitedBody(request, longestBody)
  if (body === undefined)
    return refuse(413, 'invalid_request', `The body is longer than ${longestBody} bytes.`)
  const fields = new URLSearchParams(body)
  const byToken =
    request.headers.has('authorization') || fields.has('refresh_token') || fields.has('client_secret')
  const { url, method, headers } = request
  const copy = new Request(url, { method, headers, body })
  return byToken ? logoutByToken(kernel, realm, copy) : logoutInBrowser(kernel, realm, copy)
}

/** The older addresses lead on. 307 keeps method and body, which the token request needs. */
async function legacyRedirect(
  kernel: Kernel,
  realm: string,
  endpoint: string,
  request: Request,
): Promise<Response> {
  if (!isRealm(realm)) return unknownRealm(realm, request, endpoint === 'token')
  const allowed = endpoint === 'token' ? ['POST'] : ['GET', 'POST']
  const method = request.method === 'HEAD' ? 'GET' : request.method
  if (!allowed.includes(method)) return wrongMethod(request, endpoint === 'token', allowed)
  const location = `${kernel.urls.realm(realm)}/${connect}/${endpoint}${new URL(request.url).search}`
  return new Response(null, {
    status: method === 'POST' ? 307 : 302,
    headers: { location, 'cache-control': 'no-store' },
  })
}

async function unknownRealm(_realm: string, request: Request, api: boolean): Promise<Response> {
  return problem(request, api, 404, 'Realm does not exist', `The realms are: ${realms.join(', ')}.`)
}

async function notFound(request: Request, api: boolean): Promise<Response> {
  const why = `The endpoints below /auth/realms/{realm}/ are: ${[...endpoints.keys()].join(', ')}.`
  return problem(request, api, 404, 'Page not found', why)
}

async function wrongMethod(request: Request, api: boolean, methods: readonly string[]): Promise<Response> {
  const response = await problem(request, api, 405, 'Method Not Allowed', `Use ${methods.join(' or ')}.`)
  response.headers.set('allow', (methods.includes('GET') ? ['HEAD', ...methods] : methods).join(', '))
  return response
}

async function problem(
  request: Request,
  api: boolean,
  status: number,
  message: string,
  why: string,
): Promise<Response> {
  if (api) return refuse(status, status === 404 ? 'not_found' : 'invalid_request', message, why)
  const language = pickLanguage(request, new URL(request.url).searchParams)
  return errorPage({ language, status, message, why })
}
