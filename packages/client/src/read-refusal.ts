import type { CallRoute } from './call-route.ts'
import { mustNotDouble } from './plan-repeat.ts'
import { redact, redactDeep } from './redact.ts'
import type { SipgateErrorCode, SipgateErrorDetails } from './sipgate-error.ts'
import type { TransportAnswer } from './transport/transport.ts'

const longestAnswer = 4096

const codes: { readonly [status: number]: SipgateErrorCode } = {
  400: 'invalid_request',
  401: 'unauthorized',
  402: 'no_credit',
  403: 'forbidden',
  404: 'not_found',
  // sipgate's fax example reports a bad recipient so.
  407: 'invalid_request',
  409: 'conflict',
  410: 'not_found',
  413: 'invalid_request',
  415: 'invalid_request',
  422: 'invalid_request',
  429: 'rate_limited',
}

/** The code for a status other than 2xx. */
export function codeForStatus(status: number): SipgateErrorCode {
  return codes[status] ?? (status >= 500 && status <= 599 ? 'server_error' : 'unexpected_status')
}

/** What the error about an answer says besides its code. */
export function describeRefusal(
  route: CallRoute,
  answer: TransportAnswer,
  secrets: readonly string[],
  origin: string,
): SipgateErrorDetails {
  const { status } = answer
  const isRedirect = answer.hiddenRedirect === true || (status >= 300 && status <= 399)
  if (isRedirect) {
    return {
      status: status || undefined,
      detail: `It is a redirect to ${target(answer, origin)}, and redirects are not followed.`,
    }
  }
  const details = { status, answer: readText(answer.body, secrets) }
  if (status === 403 && route.scopes.length > 0) {
    return {
      ...details,
      scopes: route.scopes,
      detail:
        `It needs one of these scopes: ${route.scopes.join(', ')}. ` +
        'If the token has one, the feature is not booked, the object is not this user’s, or it takes an administrator.',
    }
  }
  if (status >= 500 && mustNotDouble(route.effect)) {
    return { ...details, detail: 'It may have been carried out nevertheless. Look before it is sent again.' }
  }
  return details
}

/** Only the origin: the rest of a redirect's target may hold anything, tokens included. */
function target(answer: TransportAnswer, origin: string): string {
  const location = answer.hiddenRedirect ? undefined : answer.header('location')
  if (location === undefined || !URL.canParse(location, origin)) return 'an unknown place'
  const { origin: found, protocol } = new URL(location, origin)
  return found === 'null' ? protocol : found
}

function readText(body: Uint8Array, secrets: readonly string[]): unknown {
  const text = redact(new TextDecoder().decode(body), secrets)
  if (text === '') return undefined
  if (text.length > longestAnswer) return `${text.slice(0, longestAnswer)}…`
  try {
    return redactDeep(JSON.parse(text), secrets)
  } catch {
    return text
  }
}
