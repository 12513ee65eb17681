import { problemAnswer, redirect } from '../http/answers.ts'
import type { LoginProblemCode } from '../pages/problem-status.ts'
import { fromOwnPage } from '../http/own-page.ts'
import { readForm } from '../http/request-form.ts'
import type { Machinery } from '../flow/machinery.ts'
import { revokeGrantWaiting } from '../grants/revoke-grant.ts'
import { csrfTokenOf, equalSecrets, hashSecret } from '../secrets.ts'
import { clearedSession, sessionIdOf } from './sessions.ts'

/**
 * `POST /logout` with the form field `csrf`: ends session and grant here first, then at the login server. A grant that is kept as a
 * connection does not end.
 */
export async function handleLogout(machinery: Machinery, request: Request): Promise<Response> {
  const { settings } = machinery
  const { store, log } = settings
  const refuse = (code: LoginProblemCode, reason: string) => {
    log({ event: 'request.refused', problem: code, reason })
    return problemAnswer(settings, { code, continueUrl: '/' }, request)
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
      if (grant.owner === undefined) await revokeGrantWaiting(machinery, grant)
    }
  }
  return redirect(settings.afterEnd, [clearedSession(settings)])
}
