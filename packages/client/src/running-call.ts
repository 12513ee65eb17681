import type { Credentials, GetCredentials } from './auth.ts'
import type { CallRoute } from './call-route.ts'
import type { RequestOptions, Settings } from './client-options.ts'
import type { Deadline } from './deadline.ts'
import type { Knowledge } from './knowledge.ts'
import type { RequestParts } from './request-parts.ts'
import { SipgateError, type SipgateErrorCode, type SipgateErrorDetails } from './sipgate-error.ts'
import type { Transport } from './transport/transport.ts'

/** What a client and all its views share. */
export interface Connection {
  readonly settings: Settings
  readonly knowledge: Knowledge
  readonly transport: Transport
  readonly nextRequestId: () => string
}

/** What is to be called, for whom. */
export interface Call {
  readonly operation: string
  readonly route: CallRoute
  /** Sorts what the caller gave; throws when that cannot be right. */
  readonly parts: () => RequestParts | undefined
  readonly auth: Credentials | GetCredentials | undefined
  readonly options: RequestOptions | undefined
  /** The value is the answer's body as a stream. */
  readonly streamed?: boolean
}

/** A call whose arguments are checked and whose time runs. */
export interface RunningCall {
  readonly connection: Connection
  readonly call: Call
  readonly requestId: string
  /** As the caller gave them. */
  readonly parts: RequestParts | undefined
  /** With the query, encoded. */
  readonly path: string
  readonly body: string | undefined
  readonly retries: number
  readonly deadline: Deadline
}

/** An error that names the call. */
export function problem(
  { call, requestId }: Pick<RunningCall, 'call' | 'requestId'>,
  code: SipgateErrorCode,
  details: SipgateErrorDetails = {},
): SipgateError {
  return new SipgateError(code, { operation: call.operation, requestId, ...details })
}

/** The error for a call that its time limit or a signal has stopped, while nothing was under way. */
export function stoppedProblem(running: RunningCall): SipgateError {
  const { deadline } = running
  return problem(running, deadline.stopped ?? 'aborted', { cause: deadline.cause })
}
