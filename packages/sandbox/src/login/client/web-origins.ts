import type { Kernel } from '../../world/kernel.ts'
import type { ClientState, Realm } from '../../world/state/state.ts'
import { checkRedirectUri } from './redirect-uri.ts'

/** Whether a page of `origin` may read the login server's answers to this client. */
export function isWebOrigin(origin: string, client: ClientState): boolean {
  return client.webOrigins.some((registered) => {
    if (registered === '*') return true
    // Keycloak's notation for the origins of the redirect URIs.
    if (registered === '+') return client.redirectUris.some((uri) => originMatches(origin, originOf(uri)))
    return originMatches(origin, registered)
  })
}

/** Lets a page of another origin read the answer: a known client's own pages, else those of any client of the realm. */
export function withCors(
  kernel: Kernel,
  realm: Realm,
  request: Request,
  response: Response,
  client?: ClientState,
): Response {
  const origin = request.headers.get('origin')
  response.headers.append('vary', 'Origin')
  if (origin === null) return response
  const clients = client ? [client] : kernel.state.clients.filter((candidate) => candidate.realm === realm)
  if (clients.some((candidate) => isWebOrigin(origin, candidate))) {
    response.headers.set('access-control-allow-origin', origin)
  }
  return response
}

/** The answer to a browser that asks before it sends (CORS preflight). */
export function preflight(
  kernel: Kernel,
  realm: Realm,
  request: Request,
  methods: readonly string[],
): Response {
  const response = withCors(kernel, realm, request, new Response(null, { status: 204 }))
  if (!response.headers.has('access-control-allow-origin')) return response
  response.headers.set('access-control-allow-methods', methods.join(', '))
  response.headers.set('access-control-allow-headers', 'Authorization, Content-Type, Accept')
  response.headers.set('access-control-max-age', '3600')
  return response
}

function originMatches(origin: string, registered: string): boolean {
  const star = registered.endsWith(':*') ? `${registered}/` : registered
  return /^https?:\/\/[^/]+$/i.test(origin) && checkRedirectUri(`${origin}/`, [star]).ok
}

function originOf(uri: string): string {
  return /^[a-z]+:\/\/[^/?#]*/i.exec(uri)?.[0] ?? ''
}
