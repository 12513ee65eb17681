import { SipgateError } from '../errors/sipgate-error.ts'
import { bearer, type Credentials } from './auth.ts'
import type { RunningCall } from './running-call.ts'

/**
 * The credentials for a call, from the auth function when there is one. A public operation gets none, since it needs none.
 * @throws SipgateError `auth_failed`, `missing_scope`, `timeout` or `aborted`
 */
export async function getCredentials(
  { context, operation, auth, route, secrets, deadline }: RunningCall,
  refusedToken?: string,
): Promise<Credentials | undefined> {
  if (route.public) return undefined
  let credentials = auth
  if (typeof credentials === 'function') {
    const request = { signal: deadline.signal(), ...(refusedToken !== undefined && { refusedToken }) }
    try {
      credentials = bearer(await deadline.race(Promise.resolve(credentials(request))))
    } catch (cause) {
      // What the function itself threw is kept whole, since the caller may act on it.
      throw deadline.stopped ?? new SipgateError('auth_failed', { cause })
    }
  }
  if (!credentials)
    throw new SipgateError('auth_failed', {
      detail: auth
        ? 'The auth function did not return a valid token.'
        : 'The client has no `auth`. Give it one, or use `as()`.',
    })
  secrets.push(...credentials.secrets)
  context.safeguards?.checkToken(context, operation, credentials)
  return credentials
}
