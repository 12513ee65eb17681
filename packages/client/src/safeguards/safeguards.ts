import { routeFacts, type OperationName } from '@sipgate-kit/contract'
import type { Credentials } from '../auth.ts'
import type { Settings } from '../client-options.ts'
import type { RequestParts } from '../request-parts.ts'
import type { RunningCall } from '../running-call.ts'
import { checkToken } from './check-token.ts'
import { withChecks } from './with-checks.ts'

/** What looks at a call before anything is sent. */
export interface Safeguards {
  /** The scopes of which the operation needs one; empty where any valid token will do. */
  readonly scopesOf: (operation: string) => readonly string[]
  /** @throws SipgateError `missing_scope`, `auth_failed` */
  readonly checkToken: (settings: Settings, scopes: readonly string[], credentials: Credentials) => void
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
 * does not belong; lets errors name the `scopes`; makes the option `checks` work. The client for Node has them without
 * being asked.
 */
export const safeguards: Safeguards = {
  scopesOf: (operation) =>
    Object.hasOwn(routeFacts, operation) ? routeFacts[operation as OperationName].scopes : [],
  checkToken,
  withChecks,
}
