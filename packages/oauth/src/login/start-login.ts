import { redirect, problemAnswer } from './answers.ts'
import { browserSecret, flowSeconds } from './browser-secret.ts'
import { loginProblem } from '../pages/login-problem.ts'
import type { Provider } from '../provider/provider.ts'
import { networkReason } from '../provider/provider-failure.ts'
import { loginPath } from './navigation.ts'
import { safeReturnTo } from '../return-to.ts'
import { rightHost } from './right-host.ts'
import { hashSecret, randomSecret } from '../secrets.ts'
import type { Settings } from '../settings/settings.ts'

/** The most unfinished logins at a time, per browser and in total. The oldest ones are dropped. */
const flowLimits = { perBrowser: 20, total: 50_000 }

/** `GET /login?returnTo=/path`: sends the browser to the login server. It changes no session. */
export async function handleLogin(
  settings: Settings,
  provider: Provider,
  request: Request,
): Promise<Response> {
  const elsewhere = rightHost(settings, request)
  if (elsewhere !== undefined) return redirect(elsewhere)
  const given = new URL(request.url).searchParams.getAll('returnTo')
  const returnTo = given.length <= 1 ? safeReturnTo(given[0] ?? '/') : undefined
  if (returnTo === undefined) {
    settings.log({ event: 'request.refused', problem: 'return_to_invalid', reason: 'returnTo' })
    return problemAnswer(settings, loginProblem('return_to_invalid', { retryUrl: '/login' }), request)
  }
  return startLogin(settings, provider, request, { returnTo, scopes: settings.scopes, needed: [] })
}

/** Remembers a login and sends the browser to the login server. */
export async function startLogin(
  settings: Settings,
  provider: Provider,
  request: Request,
  wish: { returnTo: string; scopes: readonly string[]; needed: readonly string[] },
): Promise<Response> {
  const { platform, store, issuer, client } = settings
  const secrets = {
    state: randomSecret(platform),
    nonce: randomSecret(platform),
    verifier: randomSecret(platform),
  }
  let location: URL
  try {
    location = await provider.authorizationUrl({ ...secrets, scopes: wish.scopes })
  } catch (thrown) {
    settings.log({ event: 'login.failed', problem: 'provider_unreachable', reason: networkReason(thrown) })
    const problem = loginProblem('provider_unreachable', { retryUrl: loginPath(wish.returnTo) })
    return problemAnswer(settings, problem, request)
  }
  const browser = browserSecret(settings, request)
  const now = platform.now()
  await store.addFlow(
    {
      stateHash: hashSecret(secrets.state),
      browserHash: browser.hash,
      createdAt: now,
      expiresAt: now + flowSeconds * 1000,
      verifier: secrets.verifier,
      nonce: secrets.nonce,
      returnTo: wish.returnTo,
      issuer,
      client,
      needed: wish.needed,
    },
    flowLimits,
  )
  settings.log({ event: 'login.started' })
  return redirect(location.href, [browser.cookie])
}
