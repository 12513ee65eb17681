import { SipgateError } from './sipgate-error.ts'

/**
 * Gives an access token for each call. After sipgate refused one it is asked once more, with that token as
 * `refusedToken`, and should then answer with another one. `signal` ends with the call.
 */
export type AuthFunction = (request?: {
  refusedToken?: string
  signal?: AbortSignal
}) => string | Promise<string>

/**
 * Whose requests these are: an OAuth access token, a personal access token (id and token, sent as HTTP Basic),
 * or a function that gives an access token.
 */
export type Auth =
  { readonly accessToken: string } | { readonly tokenId: string; readonly token: string } | AuthFunction

/** What is sent with a request, and what must therefore be kept out of everything else. */
export interface Credentials {
  /** The value of the header `Authorization`. */
  readonly header: string
  /** The access token, when another one can be asked for. */
  readonly renewable?: string
  readonly secrets: readonly string[]
}

export type GetCredentials = (request: { refusedToken?: string; signal: AbortSignal }) => Promise<Credentials>

// Visible ASCII: no line breaks, so that a token is never two headers.
const usable = /^[\x21-\x7e]+$/

/**
 * Checks `auth` and says how to get credentials from it: at once, or for each call from a function.
 * @throws SipgateError `invalid_argument`; the text never shows the value.
 */
export function readAuth(auth: Auth | string): Credentials | GetCredentials {
  if (typeof auth === 'string') return bearer(checked(auth, 'The access token'))
  if (typeof auth === 'function') return (request) => ask(auth, request)
  if (auth !== null && typeof auth === 'object') {
    if ('accessToken' in auth) return bearer(checked(auth.accessToken, '`accessToken`'))
    if ('tokenId' in auth) {
      const tokenId = checked(auth.tokenId, '`tokenId`')
      if (tokenId.includes(':')) throw invalid('`tokenId` must not contain a colon.')
      return basic(tokenId, checked(auth.token, '`token`'))
    }
  }
  throw invalid(
    '`auth` must be { accessToken }, { tokenId, token } or a function that gives an access token.',
  )
}

async function ask(auth: AuthFunction, request: Parameters<GetCredentials>[0]): Promise<Credentials> {
  const token: unknown = await auth(request)
  if (typeof token !== 'string' || !usable.test(token)) {
    throw new SipgateError('auth_failed', { detail: 'The auth function gave something that is no token.' })
  }
  return { ...bearer(token), renewable: token }
}

function bearer(token: string): Credentials {
  return { header: `Bearer ${token}`, secrets: [token] }
}

function basic(tokenId: string, token: string): Credentials {
  const encoded = btoa(`${tokenId}:${token}`)
  return { header: `Basic ${encoded}`, secrets: [token, encoded] }
}

function checked(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw invalid(`${name} is missing or empty.`)
  if (!usable.test(value))
    throw invalid(`${name} contains spaces, line breaks or other characters no token has.`)
  return value
}

function invalid(detail: string): SipgateError {
  return new SipgateError('invalid_argument', { detail })
}
