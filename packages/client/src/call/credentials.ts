import { say } from '#words'
import { bearer, type Credentials } from './auth.ts'
import type { RunningCall } from './running-call.ts'
import { SipgateError } from '../errors/sipgate-error.ts'

/**
 * The credentials for a call, from the auth function when there is one. None for a public operation:
 * nobody learns a token who has no need of it.
 * @throws SipgateError `auth_failed`, `missing_scope`, `timeout` or `aborted`
 */
export async function getCredentials(
  { connection, operation, auth, route, secrets, deadline }: RunningCall,
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
  if (!credentials) throw new SipgateError('auth_failed', { detail: say(auth ? 'noToken' : 'noAuth') })
  secrets.push(...credentials.secrets)
  connection.safeguards?.checkToken(connection, operation, credentials)
  return credentials
}
