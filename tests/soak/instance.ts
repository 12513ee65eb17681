/** One instance of a small application behind a load balancer: a page that shows who is logged in, as sipgate's API says. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isSipgateError, Sipgate } from '@sipgate-kit/client'
import { createLogin, isOAuthError, type Store } from '@sipgate-kit/oauth'
import { postgresStore } from '@sipgate-kit/oauth/postgres'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'

/** What an instance is told, as JSON in its first argument. */
export interface InstanceOrders {
  readonly port: number
  readonly database: string
  readonly encryptionKeys: string
  /** The application as its users see it. */
  readonly origin: string
  readonly clientId: string
  readonly clientSecret: string
  readonly loginUrl: string
  readonly apiUrl: string
}

/** What the page answers. */
export interface Page {
  /** The user that the session belongs to, such as `1234567w0`. */
  readonly session: string
  /** The user that the access token belongs to. */
  readonly token: string
}

const orders = JSON.parse(process.argv[2] ?? '{}') as InstanceOrders

const login = createLogin({
  clientId: orders.clientId,
  clientSecret: orders.clientSecret,
  loginUrl: orders.loginUrl,
  apiUrl: orders.apiUrl,
  redirectUri: `${orders.origin}/authorize`,
  scopes: ['account:read'],
  store: openStore(),
  requestTimeout: 2500,
  leaseTimeout: 3500,
})
const sipgate = new Sipgate({ baseUrl: orders.apiUrl, timeout: 5000 })

async function openStore(): Promise<Store> {
  const { database, encryptionKeys } = orders
  if (database.startsWith('postgres:')) return postgresStore(database, { encryptionKeys })
  return sqliteStore(database, { encryptionKeys })
}

async function answer(request: Request): Promise<Response> {
  try {
    const handled = await login.handle(request)
    if (handled) return handled
    const current = await login.current(request)
    if (!current) return new Response('log in first', { status: 401 })
    const { masterSipId, sub } = await sipgate.as(current.accessToken).authorization.userinfo.get()
    const session = current.user.masterSipId + current.user.sub
    return Response.json({ session, token: masterSipId + sub } satisfies Page)
  } catch (error) {
    const handled = await login.handleError(error, request)
    const code = isSipgateError(error) || isOAuthError(error) ? error.code : String(error)
    return handled ?? new Response(code, { status: 500 })
  }
}

const server = createServer((incoming, outgoing) => {
  const request = new Request(orders.origin + (incoming.url ?? '/'), {
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
  })
  void answer(request).then(async (response) => {
    outgoing.statusCode = response.status
    response.headers.forEach((value, name) => name !== 'set-cookie' && outgoing.setHeader(name, value))
    outgoing.setHeader('set-cookie', response.headers.getSetCookie())
    outgoing.end(await response.text())
  })
})
server.listen(orders.port, '127.0.0.1', () => {
  console.log(`ready on ${(server.address() as AddressInfo).port}`)
})
