import { problemAnswer, redirect } from './answers.ts'
import { loginProblem } from '../pages/login-problem.ts'
import type { LoginProblemCode } from '../pages/problem-status.ts'
import { readForm } from './request-form.ts'
import type { Revocations } from '../grants/revocations.ts'
import { csrfTokenOf, equalSecrets, hashSecret } from '../secrets.ts'
import { clearedSession, sessionIdOf } from './sessions.ts'
import type { Settings } from '../settings/settings.ts'

/** A browser waits this long for the login server, in milliseconds. The revocation continues without it. */
const patience = 3_000

/** `POST /logout` with the form field `csrf`: ends session and grant here first, then at the login server. */
export async function handleLogout(
  settings: Settings,
  revocations: Revocations,
  request: Request,
): Promise<Response> {
  const { store, platform, log } = settings
  const refuse = (problem: LoginProblemCode, reason: string) => {
    log({ event: 'request.refused', problem, reason })
    return problemAnswer(settings, loginProblem(problem, { continueUrl: '/' }), request)
  }
  if (!fromOwnPage(settings, request)) return refuse('csrf', 'origin')
  const read = await readForm(request)
  if (!read.ok) return refuse(read.problem, 'body')

  const id = sessionIdOf(settings, request)
  if (id !== undefined) {
    const tokens = read.form.getAll('csrf')
    if (tokens.length !== 1 || !equalSecrets(tokens[0] ?? '', csrfTokenOf(id))) return refuse('csrf', 'token')
    const grant = await store.endSession(hashSecret(id))
    if (grant) {
      log({ event: 'logout', user: grant.user.key, grant: grant.id })
      const waiting = new AbortController()
      const { firstAttempt } = revocations.revoke(grant)
      await Promise.race([firstAttempt, platform.sleep(patience, waiting.signal).catch(() => {})])
      waiting.abort()
    }
  }
  return redirect(settings.afterLogout, [clearedSession(settings)])
}

/**
 * Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in `Origin`, which is `null` on pages that send no
 * Referer. A request without either is not from our form.
 */
function fromOwnPage(settings: Settings, request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if (site !== null && site !== 'same-origin') return false
  if (origin === settings.origin) return true
  return site === 'same-origin' && (origin === null || origin === 'null')
}
