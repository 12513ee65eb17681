import { redirect } from '../http/answers.ts'
import { rightHost } from '../http/right-host.ts'
import { askedReturnTo, startFlow } from '../flow/start-flow.ts'
import type { Machinery } from '../flow/machinery.ts'

/** `GET /login?returnTo=/path`: sends the browser to the login server. It changes no session. */
export async function handleLogin(machinery: Machinery, request: Request): Promise<Response> {
  const { settings } = machinery
  const elsewhere = rightHost(settings, request)
  if (elsewhere !== undefined) return redirect(elsewhere)
  const returnTo = await askedReturnTo(settings, request)
  if (returnTo instanceof Response) return returnTo
  return startFlow(machinery, request, { returnTo, scopes: settings.scopes, needed: [] })
}
