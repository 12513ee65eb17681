import { invalidArgument } from '../errors/sipgate-error.ts'

/** Where the API of a client is. */
export interface ApiAddress {
  /** Where the API is; only its scheme and host count. */
  readonly url: URL
  /** `/v2`, without a slash at the end. */
  readonly path: string
}

/** Where sipgate's REST API is, as sipgate documents it. */
export const defaultBaseUrl = 'https://api.sipgate.com/v2'

/**
 * Checks a `baseUrl`. Plain http is accepted for this machine alone, unless it is allowed on purpose:
 * elsewhere the token would cross the network in the clear.
 * @throws SipgateError `invalid_argument`; the text never shows the URL, which may hold a password.
 */
export function readBaseUrl(baseUrl = defaultBaseUrl, allowPlainHttp?: boolean): ApiAddress {
  if (!/^https?:[^?#@]+\/v2\/?$/i.test(baseUrl) || !URL.canParse(baseUrl))
    throw invalidArgument(
      '`baseUrl` must look like https://api.sipgate.com/v2: no user name, nothing after /v2.',
    )
  const url = new URL(baseUrl)
  if (url.protocol === 'http:' && !allowPlainHttp && !isLoopback(url.hostname))
    throw invalidArgument('`baseUrl` must use https for another machine, unless `allowPlainHttp` is on.')
  return { url, path: url.pathname.replace(/\/$/, '') }
}

/** `URL` has already written every form of an IPv4 address as four decimal numbers. */
export function isLoopback(hostname: string): boolean {
  return /^((.+\.)?localhost|\[::1\]|127(\.\d+){3})$/.test(hostname)
}
