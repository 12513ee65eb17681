import { invalidArgument } from '../errors/sipgate-error.ts'

/**
 * Returns an access token for each call. After sipgate refused one it is asked once more, with that token as
 * `refusedToken`, and should then return another one. `signal` ends with the call.
 */
export type AuthFunction = (request?: {
  refusedToken?: string
  signal?: AbortSignal
}) => string | Promise<string>

/**
 * Whose requests these are: an OAuth access token, a personal access token (id and token, sent as HTTP Basic),
 * or a function that returns an access token. A token has at least 3 characters, all of them visible ASCII other than
 * quotes and backslashes.
 */
export type Auth =
  { readonly accessToken: string } | { readonly tokenId: string; readonly token: string } | AuthFunction

/** What is sent with a request, and what must therefore be kept out of everything else. */
export interface Credentials {
  /** The value of the header `Authorization`. */
  readonly header: string
  readonly secrets: readonly string[]
  /** The access token, which may say what it was granted. */
  readonly accessToken?: string
}

/** Where the credentials of a call come from; undefined for a client without `auth`. */
export type CallAuth = Credentials | AuthFunction | undefined

/**
 * Checks `auth`: the credentials in it, or the function that returns an access token for each call.
 * @throws SipgateError `invalid_argument`; the text never shows the value.
 */
export function readAuth(auth: Auth | string): Credentials | AuthFunction {
  if (typeof auth === 'function') return auth
  const { accessToken, tokenId, token } = Object(auth) as Readonly<Record<string, unknown>>
  const credentials = bearer(typeof auth === 'string' ? auth : accessToken)
  if (credentials) return credentials
  if (isToken(tokenId) && isToken(token) && !tokenId.includes(':')) {
    const encoded = btoa(`${tokenId}:${token}`)
    // Without its padding, which somebody who shows it may have left out.
    return { header: `Basic ${encoded}`, secrets: [token, encoded.replaceAll('=', '')] }
  }
  throw invalidArgument(
    '`auth` holds no usable token. Pass { accessToken }, { tokenId, token } or a function that returns an access token. A token has at least 3 visible ASCII characters, without quotes and backslashes.',
  )
}

/** The credentials of an access token; undefined when it is not a token. */
export function bearer(token: unknown): Credentials | undefined {
  return isToken(token) ? { header: `Bearer ${token}`, secrets: [token], accessToken: token } : undefined
}

/**
 * Visible ASCII: no line breaks, so that a token never ends a header; no quotes and backslashes, which RFC 6750 excludes
 * too, so that a token reads the same in JSON. Not as short as a word of the language: redacted from an error, such a token
 * would tear its text apart.
 */
function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[!#-[\]-~]{3,}$/.test(value)
}
