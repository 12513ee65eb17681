import { routeFacts, type OperationName, type RouteFacts } from '@sipgate-kit/contract'
import type { Credentials } from '../call/auth.ts'
import type { Settings } from '../client-options.ts'
import type { RequestParts } from '../arguments/request-parts.ts'
import type { RunningCall } from '../call/running-call.ts'
import { checkToken } from './check-token.ts'
import { findMissing } from '../answer/find-missing.ts'
import { copyParts, withChecks } from './with-checks.ts'

/** What looks at a call before anything is sent, and at its answer. */
export interface Safeguards {
  /** The scopes of which the operation needs one; undefined where any valid token will do. */
  readonly scopesOf: (operation: string) => readonly string[] | undefined
  /** @throws SipgateError `missing_scope`, `auth_failed` */
  readonly checkToken: (settings: Settings, operation: string, credentials: Credentials) => void
  /** What an answer lacks of what the operation's answers must hold, as one sentence. */
  readonly findMissing: (operation: string, answer: unknown) => string | undefined
  /** What a caller gave, so that it can change it no more. */
  readonly copyParts: (parts: RequestParts | undefined) => RequestParts | undefined
  /** Lets the option `checks` look at a call, and makes it. */
  readonly withChecks: (
    running: RunningCall,
    parts: RequestParts | undefined,
    credentials: Credentials | undefined,
    attempt: () => Promise<unknown>,
  ) => Promise<unknown>
}

/**
 * For a client's option `safeguards`: refuses a request whose token says that it lacks the scope, and a token where it
 * does not belong; lets errors name the `scopes`; looks at the kinds of an answer's fields, and not only whether they are
 * there; makes the option `checks` work. The client for Node has them without
 * being asked.
 */
export const safeguards: Safeguards = {
  scopesOf,
  checkToken: (settings, operation, credentials) => checkToken(settings, scopesOf(operation), credentials),
  findMissing: (operation, answer) => {
    const required = factsOf(operation)?.required
    return required === undefined ? undefined : findMissing(answer, required)
  },
  copyParts,
  withChecks,
}

function scopesOf(operation: string): readonly string[] | undefined {
  const { scopes = [] } = factsOf(operation) ?? {}
  return scopes.length > 0 ? scopes : undefined
}

function factsOf(operation: string): RouteFacts | undefined {
  return Object.hasOwn(routeFacts, operation) ? routeFacts[operation as OperationName] : undefined
}
