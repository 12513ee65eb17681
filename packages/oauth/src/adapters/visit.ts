import type { Scope } from '../generated/scopes.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'

/** A request that has passed the login. */
interface Visit {
  readonly login: Login
  readonly request: Request
  readonly current: CurrentLogin | undefined
}

const visits = new WeakMap<object, Visit>()

/**
 * The answer of the login's own paths. For all others the user who is logged in, remembered for `refuseVisitor`.
 * @param key the framework's own object for the request
 * @param address the client's, by which requests are limited
 */
export async function enter(
  key: object,
  login: Login,
  request: Request,
  address: string | undefined,
): Promise<{ answer?: Response; current?: CurrentLogin | undefined }> {
  const answer = await login.handle(request, { address })
  if (answer) return { answer }
  const current = await login.current(request)
  visits.set(key, { login, request, current })
  return { current }
}

/** Undefined if the user is logged in and has granted `scopes`; otherwise what to answer instead of the page. */
export async function refuse(visit: Visit, scopes: readonly Scope[]): Promise<Response | undefined> {
  const { login, request, current } = visit
  // The session has been read already: a page costs one read of the store, not two.
  if (current && missingScopes(current.scopes, scopes).length === 0) return undefined
  return login.requireScopes(...scopes)(request)
}

/**
 * The same for a request that `enter` has seen.
 * @param before what the app has to mount for that
 */
export async function refuseVisitor(
  key: object,
  scopes: readonly Scope[],
  before: string,
): Promise<Response | undefined> {
  const visit = visits.get(key)
  if (!visit) throw new Error(`requireLogin() needs ${before}: mount that first.`)
  return refuse(visit, scopes)
}
