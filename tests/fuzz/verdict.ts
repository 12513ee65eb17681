import type { HostileRequest } from './hostile-request.ts'
import type { Secrets } from './secrets.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export interface Expectations {
  readonly origin: string
  readonly authorizationUrl: string
  readonly redirectUri: string
  readonly secrets: Secrets
  /** The login server is down, or says that it is: 502 and 503 are honest then. */
  readonly providerDown: boolean
}

/** The one script of desk's pages. */
const ownScript = /<script type="module" src="\/assets\/script\.[0-9a-f]{12}\.js"><\/script>/

/** What is wrong with the answer to a hostile request; undefined when nothing is. */
export function wrongWith({ status, headers, text }: Answer, expected: Expectations): string | undefined {
  if (status < 200 || status > 599) return `answers ${status}`
  if (status >= 500 && !(expected.providerDown && (status === 502 || status === 503)))
    return `answers ${status}`
  const location = headers.get('location')
  if (location !== null) {
    const astray = strayed(location, expected)
    if (astray) return `${astray}: ${location.slice(0, 200)}`
  }
  for (const cookie of headers.getSetCookie())
    if (!/^[\w-]+=[\w-]*; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/.test(cookie)) return `sets ${cookie}`
  for (const name of ['x-injected', 'access-control-allow-origin'])
    if (headers.has(name)) return `has a header ${name}`
  if (/<script|["']javascript:|<[^>]*\sonerror=/i.test(text.replace(ownScript, '')))
    return 'runs markup of the input'
  if (/^\s+at .+\(|\.[cm]?[jt]s:\d+:\d+|node_modules|node:internal/m.test(text))
    return 'shows a stack or a path'
  const isToLoginServer = location?.startsWith(expected.authorizationUrl) ?? false
  return expected.secrets.shownIn(isToLoginServer ? text : `${text} ${location ?? ''}`)
}

/** A Location may be a path of the application, read as browsers read it, or the login server's page with all that protects it. */
function strayed(
  location: string,
  { origin, authorizationUrl, redirectUri }: Expectations,
): string | undefined {
  if (!/^[\x21-\x7e]+$/.test(location)) return 'leads to an address with odd characters'
  const url = new URL(location, origin)
  if (url.origin === origin && url.username === '') return undefined
  if (url.origin + url.pathname !== authorizationUrl) return 'leads elsewhere'
  const given = (name: string) => url.searchParams.getAll(name)
  if (given('redirect_uri').join() !== redirectUri) return 'leads back to another application'
  if (given('code_challenge_method').join() !== 'S256') return 'leads to a login without PKCE'
  return given('state').length === 1 && given('nonce').length === 1
    ? undefined
    : 'leads to a login without state'
}

/** Whether a request is the user's own logout, with the token of a form of ours. */
export const isOwnLogout = ({ method, body, path }: HostileRequest, headers: Headers): boolean =>
  method === 'POST' &&
  path.startsWith('/logout') &&
  body?.includes('csrf={{csrf}}') === true &&
  headers.get('sec-fetch-site') !== 'cross-site' &&
  headers.get('origin') !== 'https://evil.example'
