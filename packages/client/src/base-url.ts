import { invalidArgument } from './sipgate-error.ts'
import type { ApiAddress } from './transport/transport.ts'

/** Where sipgate's REST API is, as sipgate documents it. */
export const defaultBaseUrl = 'https://api.sipgate.com/v2'

/**
 * Checks a `baseUrl`. Plain http is accepted for this machine alone, unless it is allowed on purpose:
 * elsewhere the token would cross the network in the clear.
 * @throws SipgateError `invalid_argument`; the text never shows the URL, which may hold a password.
 */
export function readBaseUrl(baseUrl: unknown, allowPlainHttp = false): ApiAddress {
  const url = typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  const path = url?.pathname.replace(/\/$/, '')
  if (
    !url ||
    !path?.endsWith('/v2') ||
    !/^https?:$/.test(url.protocol) ||
    url.username + url.password ||
    /[?#]/.test(String(baseUrl))
  ) {
    throw invalidArgument(
      `\`baseUrl\` must look like ${defaultBaseUrl}: https, no user name, nothing after /v2.`,
    )
  }
  const secure = url.protocol === 'https:'
  if (!secure && !allowPlainHttp && !isLoopback(url.hostname)) {
    throw invalidArgument(
      '`baseUrl` must use https, since it is not this machine; `allowPlainHttp` permits http.',
    )
  }
  const { hostname, port, origin } = url
  return { secure, hostname: hostname.replace(/^\[|\]$/g, ''), port, origin, path }
}

/** `URL` has already written every form of an IPv4 address as four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return /^(.+\.)?localhost$|^\[::1\]$|^127(\.\d+){3}$/.test(hostname)
}
