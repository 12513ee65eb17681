import type { Credentials } from './auth.ts'
import { whyForeign } from './foreign-token.ts'
import { problem, stoppedProblem, type RunningCall } from './running-call.ts'
import { SipgateError } from './sipgate-error.ts'

/**
 * The credentials for a call, from the auth function when there is one. None for a public operation:
 * nobody learns a token who has no need of it.
 * @throws SipgateError `auth_failed`, `timeout` or `aborted`
 */
export async function getCredentials(
  running: RunningCall,
  refusedToken?: string,
): Promise<Credentials | undefined> {
  const credentials = await askFor(running, refusedToken)
  const detail = credentials && whyForeign(running.connection.settings, credentials)
  if (detail) throw problem(running, 'auth_failed', { detail })
  return credentials
}

async function askFor(running: RunningCall, refusedToken?: string): Promise<Credentials | undefined> {
  const { call, deadline } = running
  if (call.route.public) return undefined
  if (call.auth === undefined) {
    throw problem(running, 'auth_failed', { detail: 'The client has no `auth`. Give it one, or use `as()`.' })
  }
  if (typeof call.auth !== 'function') return call.auth
  const { signal } = deadline
  try {
    return await deadline.race(call.auth(refusedToken === undefined ? { signal } : { refusedToken, signal }))
  } catch (cause) {
    if (deadline.stopped) throw stoppedProblem(running)
    // Its own check of the token; what the function itself threw is kept whole, since the caller may act on it.
    const isOurs =
      cause instanceof SipgateError && cause.code === 'auth_failed' && cause.operation === undefined
    throw problem(running, 'auth_failed', isOurs ? { detail: cause.detail } : { cause })
  }
}
