import { SipgateError } from './sipgate-error.ts'
import type { ApiAddress } from './transport/transport.ts'

/** Where sipgate's REST API is, as sipgate documents it. */
export const defaultBaseUrl = 'https://api.sipgate.com/v2'

/**
 * Checks a `baseUrl`. Plain http is accepted for this machine alone, unless it is allowed on purpose:
 * elsewhere the token would cross the network in the clear.
 * @throws SipgateError `invalid_argument`; the text never shows the URL, which may hold a password.
 */
export function readBaseUrl(baseUrl: unknown, allowPlainHttp = false): ApiAddress {
  if (typeof baseUrl !== 'string' || !URL.canParse(baseUrl)) {
    throw invalid('`baseUrl` is not a URL.')
  }
  const url = new URL(baseUrl)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw invalid('`baseUrl` must begin with https://.')
  if (url.username || url.password) throw invalid('`baseUrl` must not contain a user name or password.')
  if (url.search || url.hash || /[?#]/.test(baseUrl)) throw invalid('`baseUrl` must end with its path.')
  const path = url.pathname.replace(/\/$/, '')
  if (!path.endsWith('/v2')) throw invalid(`\`baseUrl\` must end in /v2, as ${defaultBaseUrl} does.`)
  if (url.protocol === 'http:' && !allowPlainHttp && !isLoopback(url.hostname)) {
    throw invalid(
      '`baseUrl` must begin with https://, since the host is not this machine. `allowPlainHttp: true` permits it.',
    )
  }
  return {
    secure: url.protocol === 'https:',
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    origin: url.origin,
    path,
  }
}

/** `URL` has already written every form of an IPv4 address as four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  )
}

function invalid(detail: string): SipgateError {
  return new SipgateError('invalid_argument', { detail })
}
