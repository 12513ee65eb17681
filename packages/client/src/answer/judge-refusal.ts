import { explainRedirect, readRetryAfter } from '#runtime'
import type { Credentials } from '../call/auth.ts'
import { mustNotDouble } from '../call/repeat.ts'
import type { RunningCall } from '../call/running-call.ts'
import { redact } from '../errors/redact.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import type { SipgateErrorCode } from '../errors/error-codes.ts'
import type { TransportAnswer } from '../transport/transport.ts'
import type { Judgement } from './judgement.ts'
import { parseJson } from './parse-json.ts'

/** So many characters of an answer an error keeps. */
const longestAnswer = 4096
/** So many bytes of an answer are looked at for that: a small one may unpack to a huge one. */
const mostRead = 1_000_000

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

/** What an answer with a status other than 2xx means. */
export function judgeRefusal(
  running: RunningCall,
  { status, header, body, hiddenRedirect }: TransportAnswer,
  credentials: Credentials | undefined,
): Judgement {
  const { context, operation, route, secrets } = running
  const retryAfter = readRetryAfter(header('retry-after'), context.platform.now())
  if (hiddenRedirect || /^3/.test(String(status))) {
    const detail = explainRedirect(context.api.url, header('location'), secrets)
    // It may lead from where it was carried out, and the status may be that of the place it leads to.
    return {
      error: new SipgateError('unexpected_status', { status: status || undefined, retryAfter, detail }),
    }
  }
  const known = codes[status]
  const answer = readText(body, secrets)
  const isUnsure = !known && mustNotDouble(route.effect)
  const error = new SipgateError(
    known ?? (status >= 500 && status <= 599 ? 'server_error' : 'unexpected_status'),
    {
      status,
      retryAfter,
      answer,
      detail: isUnsure ? 'It may have been carried out. Check before you send it again.' : undefined,
      ...(status === 403 && context.safeguards?.explainForbidden(operation, credentials, answer)),
    },
  )
  return { error, outcome: { status, retryAfter } }
}

function readText(body: Uint8Array, secrets: readonly string[]): unknown {
  const text = new TextDecoder().decode(body.subarray(0, mostRead))
  try {
    // Written again, since a server may spell a letter of a secret in many ways.
    const json = redact(JSON.stringify(parseJson(text) ?? text), secrets)
    const shown = json.slice(0, longestAnswer)
    return shown === json ? parseJson(json) || undefined : `${shown}…`
  } catch {
    // Nested so deeply that it cannot be written.
    return undefined
  }
}
