import { isSipgateError } from '@sipgate-kit/client'
import { isOAuthError } from '@sipgate-kit/oauth'

/** Whether an error means that the user has to log in again. */
export function hasGrantEnded(error: unknown): boolean {
  const inner = endedGrantIn(error)
  return isOAuthError(inner, 'grant_gone') || isOAuthError(inner, 'stored_row_unreadable')
}

/** The error as the login understands it: the client wraps what its token function throws. */
export function endedGrantIn(error: unknown): unknown {
  return isSipgateError(error, 'auth_failed') ? error.cause : error
}
