import { problemAnswer, redirect } from '../http/answers.ts'
import { isFormToken } from './form-token.ts'
import { fromOwnPage } from '../http/own-page.ts'
import type { ConnectionsWithin } from './hold-connections.ts'
import type { LoginProblemCode } from '../pages/problem-status.ts'
import { readForm } from '../http/request-form.ts'
import type { Settings } from '../settings/settings.ts'

/** `POST /sipgate/disconnect` with the form field `csrf`: ends the owner's connection here first, then at the login server. */
export async function handleDisconnect(
  settings: Settings,
  connections: ConnectionsWithin,
  request: Request,
  owner: string,
): Promise<Response> {
  const refuse = (code: LoginProblemCode, reason: string) => {
    settings.log({ event: 'request.refused', problem: code, reason })
    return problemAnswer(settings, { code, continueUrl: '/' }, request)
  }
  if (!fromOwnPage(settings, request)) return refuse('csrf', 'origin')
  const read = await readForm(request)
  if (!read.ok) return refuse(read.problem, 'body')
  const tokens = read.form.getAll('csrf')
  if (tokens.length !== 1 || !isFormToken(settings, request, owner, tokens[0] ?? ''))
    return refuse('csrf', 'token')
  await connections.disconnect(owner, 'form')
  return redirect(settings.afterEnd)
}
