import type { Scope } from '../generated/scopes.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'

/** A request that has passed the login: what `requireLogin()` needs to know about it. */
interface Visit {
  readonly login: Login
  readonly request: Request
  readonly current: CurrentLogin | undefined
}

/** By the framework's own object for a request. */
const visits = new WeakMap<object, Visit>()

/** The answer of the login's own paths. For all others the user who is logged in, remembered for `answerUnlessLoggedIn`. */
export async function enter(
  key: object,
  login: Login,
  request: Request,
): Promise<{ answer?: Response; current?: CurrentLogin | undefined }> {
  const answer = await login.handle(request)
  if (answer) return { answer }
  const current = await login.current(request)
  visits.set(key, { login, request, current })
  return { current }
}

/** Undefined if the user is logged in and has granted `scopes`; otherwise what to answer instead of the page. */
export async function answerUnlessLoggedIn(
  key: object,
  scopes: readonly Scope[],
  missing: string,
): Promise<Response | undefined> {
  const visit = visits.get(key)
  if (!visit) throw new Error(`requireLogin() needs ${missing}: mount that first.`)
  const { login, request, current } = visit
  // The session has been read already: a page costs one read of the store, not two.
  if (current && missingScopes(current.scopes, scopes).length === 0) return undefined
  return login.requireScopes(...scopes)(request)
}
