import { readRetryAfter } from '#runtime'
import { explainRedirect, say } from '#words'
import type { Judgement } from './judge.ts'
import { parseJson } from './parse-json.ts'
import { mustNotDouble } from '../call/repeat.ts'
import { redact } from '../errors/redact.ts'
import type { RunningCall } from '../call/running-call.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import type { SipgateErrorCode } from '../errors/sipgate-problems.ts'
import type { TransportAnswer } from '../transport/transport.ts'

const longestAnswer = 4096
/** Bytes of which that is made; what a small answer unpacks to may be huge. */
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
  { connection, operation, route, secrets }: RunningCall,
  { status, header, body, hiddenRedirect }: TransportAnswer,
): Judgement {
  const retryAfter = readRetryAfter(header('retry-after'), connection.platform.now())
  const isRedirect = hiddenRedirect || /^3/.test(String(status))
  const scopes = status === 403 ? connection.safeguards?.scopesOf(operation) : undefined
  const known = isRedirect ? 'unexpected_status' : codes[status]
  const error = new SipgateError(
    known ?? (status >= 500 && status <= 599 ? 'server_error' : 'unexpected_status'),
    {
      status: status || undefined,
      retryAfter,
      scopes,
      answer: isRedirect ? undefined : readText(body, secrets),
      detail: isRedirect
        ? explainRedirect(connection.api, header('location'), secrets)
        : scopes
          ? say('forbidden', scopes.join(', '))
          : !known && mustNotDouble(route.effect)
            ? say('maybe')
            : undefined,
    },
  )
  // After a redirect, what was asked for may have been done: the status is that of the place it led to.
  return { error, ...(!isRedirect && { outcome: { status, retryAfter } }) }
}

function readText(body: Uint8Array, secrets: readonly string[]): unknown {
  const text = new TextDecoder().decode(body.subarray(0, mostRead))
  try {
    // Written anew, since a server may spell a letter of a secret in many ways.
    const json = redact(JSON.stringify(parseJson(text) ?? text), secrets)
    const shown = json.slice(0, longestAnswer)
    return shown === json ? parseJson(json) || undefined : `${shown}…`
  } catch {
    // Nested so deeply that it cannot be written.
    return undefined
  }
}
