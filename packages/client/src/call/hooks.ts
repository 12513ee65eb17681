import type { SipgateErrorCode } from '../errors/error-codes.ts'

/** Before an attempt. No event holds a credential, an id of a user or a telephone number. */
export interface RequestEvent {
  /** Such as `GET /users/{userId}`. */
  readonly operation: string
  /** The same for all attempts of a call, and in its error. */
  readonly requestId: string
  /** 1 for the first. */
  readonly attempt: number
}

/** After the answer to an attempt, whatever its status. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number
  /** What the call fails with unless it is repeated; undefined when all is well. */
  readonly code: SipgateErrorCode | undefined
  /** From the start of the attempt to the end of its answer. */
  readonly durationMilliseconds: number
}

/** After an attempt without an answer: the connection failed, or time limit or signal ended it. Each has this or a response. */
export interface FailureEvent extends RequestEvent {
  /** What the call fails with unless it is repeated. */
  readonly code: SipgateErrorCode
  readonly durationMilliseconds: number
}

/** Before the wait for the next attempt. */
export interface RetryEvent extends RequestEvent {
  /** What the call would have failed with. */
  readonly code: SipgateErrorCode
  /** Undefined when there was no answer. */
  readonly status?: number | undefined
  readonly delayMilliseconds: number
}

/** Watchers. They change nothing: what they throw or return is ignored, and nobody waits for them. */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined
  onResponse?: ((event: ResponseEvent) => void) | undefined
  onFailure?: ((event: FailureEvent) => void) | undefined
  onRetry?: ((event: RetryEvent) => void) | undefined
}

/** Calls a watcher; async, since one that fails is no reason to lose, or to repeat, a request. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (hook) (async () => hook(event))().catch(() => {})
}
