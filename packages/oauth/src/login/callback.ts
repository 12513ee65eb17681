import { problemAnswer, redirect } from '../http/answers.ts'
import { finishFlow } from '../flow/finish-flow.ts'
import type { Machinery } from '../flow/machinery.ts'
import { storeGrant } from '../flow/store-grant.ts'
import { hashSecret } from '../secrets.ts'
import { findSession, newSession, sessionIdOf } from './sessions.ts'
import type { LoginSettings } from '../settings/settings.ts'

/** The path of the redirect URI: reads the login server's answer and logs the browser in. */
export async function handleCallback(
  machinery: Machinery<LoginSettings>,
  request: Request,
): Promise<Response> {
  const { settings } = machinery
  const finished = await finishFlow(machinery, request, {
    owner: undefined,
    held: async () => (await findSession(machinery, request))?.grant,
    ownerOf: (user) => (settings.keep ? user.key : undefined),
  })
  if (finished instanceof Response) return finished
  const { flow, grant, held } = finished
  const { session, cookie } = newSession(settings, grant.id)
  const before = sessionIdOf(settings, request)
  const missing = await storeGrant(machinery, grant, {
    wanted: flow.needed,
    held,
    login: { session, ...(before !== undefined && { replaces: hashSecret(before) }) },
  })
  settings.log({ event: 'login.finished', user: grant.user.key, grant: grant.id, scopes: grant.scopes })
  if (missing.length === 0) return redirect(flow.returnTo, [cookie])
  const problem = { code: 'scopes_missing', missingScopes: missing, continueUrl: '/' } as const
  return problemAnswer(settings, problem, request, { cookies: [cookie] })
}
