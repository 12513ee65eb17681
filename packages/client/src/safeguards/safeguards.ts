import { routeFacts, type OperationName, type RouteFacts, type Scope } from '@sipgate-kit/contract'
import { findMissing } from './find-missing.ts'
import type { RequestParts } from '../arguments/request-parts.ts'
import type { Credentials } from '../call/auth.ts'
import type { Destination } from './foreign-token.ts'
import { checkToken } from './check-token.ts'
import { explainForbidden } from './explain-forbidden.ts'
import { suggestOperation } from './suggest-operation.ts'
import { copyParts, withChecks, type CheckedCall, type Checking } from './with-checks.ts'

/** What looks at a call before anything is sent, and at its answer. */
export interface Safeguards {
  /** @throws SipgateError `missing_scope`, `auth_failed` */
  readonly checkToken: (destination: Destination, operation: string, credentials: Credentials) => void
  /** Which scopes would do after a 403, and what else may be the reason for it. */
  readonly explainForbidden: (
    operation: string,
    credentials: Credentials | undefined,
    answer: unknown,
  ) => { readonly scopes?: readonly Scope[]; readonly detail?: string }
  /** What a JSON answer lacks of the fields that it must hold, or which of them is of another kind, as one sentence. */
  readonly findMissing: (operation: string, answer: unknown) => string | undefined
  /** Which operation somebody probably meant by a name that is not one, as one sentence. */
  readonly suggestOperation: (name: string) => string | undefined
  /** A copy of what a caller passed, so that later changes do not reach the call. */
  readonly copyParts: (parts: RequestParts | undefined) => RequestParts | undefined
  /** Lets the option `checks` look at a call, and makes it. */
  readonly withChecks: <Client extends Checking>(
    call: CheckedCall<Client>,
    parts: RequestParts | undefined,
    credentials: Credentials | undefined,
    attempt: () => Promise<unknown>,
  ) => Promise<unknown>
}

/**
 * For a client's option `safeguards`. They refuse a request whose token says that it lacks the scope, and a token that
 * belongs elsewhere. They name the `scopes` in errors, check the kinds of an answer's fields and not only whether they are
 * there, and make the option `checks` work. The client for Node has them by default.
 */
export const safeguards: Safeguards = {
  checkToken: (destination, operation, credentials) =>
    checkToken(destination, scopesOf(operation), credentials),
  explainForbidden: (operation, credentials, answer) =>
    explainForbidden(operation, scopesOf(operation), credentials, answer),
  findMissing: (operation, answer) => {
    const required = factsOf(operation)?.required
    return required === undefined ? undefined : findMissing(answer, required)
  },
  suggestOperation: (name) => suggestOperation(name, Object.keys(routeFacts)),
  copyParts,
  withChecks,
}

function scopesOf(operation: string): readonly Scope[] | undefined {
  const { scopes = [] } = factsOf(operation) ?? {}
  return scopes.length > 0 ? scopes : undefined
}

function factsOf(operation: string): RouteFacts | undefined {
  return Object.hasOwn(routeFacts, operation) ? routeFacts[operation as OperationName] : undefined
}
