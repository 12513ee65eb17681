import { invalidArgument, SipgateError } from './sipgate-error.ts'

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
  /** The access token, which may say what it was granted. */
  readonly accessToken?: string
}

export type GetCredentials = (request: { refusedToken?: string; signal: AbortSignal }) => Promise<Credentials>

/**
 * Checks `auth` and says how to get credentials from it: at once, or for each call from a function.
 * @throws SipgateError `invalid_argument`; the text never shows the value.
 */
export function readAuth(auth: Auth | string): Credentials | GetCredentials {
  if (typeof auth === 'function') return (request) => ask(auth, request)
  const given = Object(typeof auth === 'string' ? { accessToken: auth } : auth) as Readonly<
    Record<string, unknown>
  >
  const { accessToken, tokenId, token } = given
  if (isToken(accessToken)) return bearer(accessToken)
  if (isToken(tokenId) && isToken(token) && !tokenId.includes(':')) return basic(tokenId, token)
  const name =
    'accessToken' in given ? '`accessToken`' : 'tokenId' in given ? '`tokenId` or `token`' : '`auth`'
  throw invalidArgument(
    `${name} is missing or no token. \`auth\` is { accessToken }, { tokenId, token } or a function that gives an access token.`,
  )
}

async function ask(auth: AuthFunction, request: Parameters<GetCredentials>[0]): Promise<Credentials> {
  const token: unknown = await auth(request)
  if (!isToken(token)) {
    throw new SipgateError('auth_failed', { detail: 'The auth function gave something that is no token.' })
  }
  return { ...bearer(token), renewable: token }
}

function bearer(token: string): Credentials {
  return { header: `Bearer ${token}`, secrets: [token], accessToken: token }
}

function basic(tokenId: string, token: string): Credentials {
  const encoded = btoa(`${tokenId}:${token}`)
  return { header: `Basic ${encoded}`, secrets: [token, encoded] }
}

/** Visible ASCII: no line breaks, so that a token is never two headers. */
function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
}
