import type { Scope } from '@sipgate-kit/contract'
import { saidInAnswer } from './said-in-answer.ts'
import { sipgateProblems, type SipgateErrorCode } from './error-codes.ts'

/** What an error says besides its code; each becomes a field of the same name, when it is there. */
export interface SipgateErrorDetails {
  operation?: string | undefined
  requestId?: string | undefined
  status?: number | undefined
  answer?: unknown
  retryAfter?: number | undefined
  scopes?: readonly Scope[] | undefined
  detail?: string | undefined
  cause?: unknown
}

/**
 * The one error this package throws. Branch on `code`; the message is for people and may change. It begins with what sipgate
 * said, when sipgate said something. No field holds a credential.
 */
export class SipgateError extends Error {
  /** What happened, in one word: `sipgateProblems` has the sentence of each. */
  declare readonly code: SipgateErrorCode
  /** What exactly, in this case; a part of the message. */
  declare readonly detail?: string
  /** The operation, such as `GET /users/{userId}`, without the ids that were asked for. */
  declare readonly operation?: string
  /** This client's own name for the call, the same in hooks and for all its attempts. On Node it is sent as `X-Request-Id`. */
  declare readonly requestId?: string
  /** The HTTP status, when there was an answer. */
  declare readonly status?: number
  /** What sipgate answered, parsed when it is JSON, cut after 4096 characters, with credentials removed. */
  declare readonly answer?: unknown
  /** Seconds after which sipgate allows the next try, when it said so. */
  declare readonly retryAfter?: number
  /** With `forbidden` and `missing_scope`: the scopes of which the token needs one. */
  declare readonly scopes?: readonly Scope[]

  constructor(code: SipgateErrorCode, { cause, ...fields }: SipgateErrorDetails = {}) {
    const { operation, status, detail, answer } = fields
    const said = saidInAnswer(answer)
    const where = [operation, status && `status ${status}`].filter(Boolean).join(', ')
    const sentences = [
      said && `sipgate said: “${said}”.`,
      sipgateProblems[code],
      detail,
      where && `(${where})`,
    ]
    super(sentences.filter(Boolean).join(' '), cause ? { cause } : {})
    for (const [name, value] of Object.entries({ ...fields, name: 'SipgateError', code }))
      if (value !== undefined) Reflect.set(this, name, value)
  }
}

/** The error for something that is not valid; one sentence, never the value. */
export function invalidArgument(detail: string, cause?: unknown): SipgateError {
  return new SipgateError('invalid_argument', { detail, cause })
}

/**
 * Whether a caught value is a SipgateError, and if `code` is given, one with this code.
 * It recognises errors of a second copy of this package too.
 */
export function isSipgateError<Code extends SipgateErrorCode = SipgateErrorCode>(
  value: unknown,
  code?: Code,
): value is SipgateError & { readonly code: Code } {
  if (!(value instanceof Error) || value.name !== 'SipgateError') return false
  const found = (value as Partial<SipgateError>).code
  return typeof found === 'string' && (code === undefined || found === code)
}
