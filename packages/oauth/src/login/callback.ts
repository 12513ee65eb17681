import { problemAnswer, redirect } from './answers.ts'
import { askUser } from '../provider/api-userinfo.ts'
import { browserHashes } from './browser-secret.ts'
import { loginProblem, type ProblemDetails } from '../pages/login-problem.ts'
import type { LoginProblemCode } from '../pages/problem-status.ts'
import { loginPath } from './navigation.ts'
import type { Provider, Tokens } from '../provider/provider.ts'
import type { ProviderFailure } from '../provider/provider-failure.ts'
import type { Revocations } from '../grants/revocations.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import { hashSecret, looksLikeSecret, randomSecret } from '../secrets.ts'
import { findSession, newSession, sessionIdOf } from './sessions.ts'
import type { Settings } from '../settings/settings.ts'
import type { Grant, LoginFlow, User } from '../stores/store.ts'

interface Refusal {
  readonly code: LoginProblemCode
  readonly reason: string
  readonly details?: ProblemDetails
}

/** The path of the redirect URI: reads the login server's answer and logs the browser in. */
export async function handleCallback(
  settings: Settings,
  provider: Provider,
  revocations: Revocations,
  request: Request,
): Promise<Response> {
  const parameters = new URL(request.url).searchParams
  const refuse = ({ code, reason, details }: Refusal, retryUrl = '/login') => {
    settings.log({ event: 'login.failed', problem: code, reason })
    return problemAnswer(settings, loginProblem(code, { retryUrl, ...details }), request)
  }

  const malformed = malformedPart(parameters)
  if (malformed) return refuse({ code: 'callback_invalid', reason: malformed })

  // Does this belong to a login of this browser? Nothing else is looked at before that is clear.
  const state = parameters.get('state') ?? ''
  const hashes = browserHashes(settings, request)
  const taken = await settings.store.takeFlow(hashSecret(state), hashes, settings.platform.now())
  if (!('flow' in taken)) {
    if (taken.outcome === 'expired') return refuse({ code: 'callback_expired', reason: 'expired' })
    return refuse({ code: 'callback_foreign', reason: taken.outcome, details: { appUrl: settings.origin } })
  }
  const { flow } = taken
  const retryUrl = loginPath(flow.returnTo)
  if (taken.outcome === 'used') {
    const details = (await isLoggedIn(settings, request)) ? { continueUrl: flow.returnTo } : {}
    return refuse({ code: 'callback_replayed', reason: 'used', details }, retryUrl)
  }

  const refusal = (await issuerRefusal(settings, provider, parameters, flow)) ?? errorRefusal(parameters)
  if (refusal) return refuse(refusal, retryUrl)

  const result = await provider.exchange(parameters, state, flow)
  if (!result.ok) {
    // Nobody will use these tokens, and they would stay valid for weeks.
    if (result.issued) revocations.revoke({ id: 'unfinished', ...result.issued })
    return refuse(exchangeRefusal(result.failure), retryUrl)
  }
  const { tokens } = result

  const asked = await askUser(settings, tokens.accessToken)
  if (!asked.ok) {
    revocations.revoke({ id: 'unfinished', ...tokens })
    const code = asked.kind === 'unavailable' ? 'provider_unreachable' : 'userinfo_invalid'
    return refuse({ code, reason: asked.reason }, retryUrl)
  }

  const grant = newGrant(settings, asked.user, tokens, flow)
  const { session, cookie } = newSession(settings, grant.id)
  const before = sessionIdOf(settings, request)
  let replaced: readonly Grant[]
  try {
    replaced = await settings.store.addGrant(grant, {
      session,
      ...(before !== undefined && { replaces: hashSecret(before) }),
    })
  } catch (error) {
    revocations.revoke(grant)
    throw error
  }
  // The same user's earlier grant belongs to the same login at Keycloak as the new one: revoking it would end both.
  for (const old of replaced) if (old.user.key !== grant.user.key) revocations.revoke(old)
  settings.log({ event: 'login.finished', user: grant.user.key, grant: grant.id, scopes: grant.scopes })

  const missing = missingScopes(grant.scopes, flow.needed)
  if (missing.length > 0) {
    settings.log({ event: 'grant.narrowed', user: grant.user.key, grant: grant.id, missing })
    const problem = loginProblem('scopes_missing', { missingScopes: missing, continueUrl: '/' })
    return problemAnswer(settings, problem, request, { cookies: [cookie] })
  }
  return redirect(flow.returnTo, [cookie])
}

/** Each parameter may occur once, and `state` must look like ours (RFC 6749, section 3.1). */
function malformedPart(parameters: URLSearchParams): string | undefined {
  const names = [...parameters.keys()]
  if (new Set(names).size !== names.length) return 'doubled parameter'
  if (!looksLikeSecret(parameters.get('state') ?? undefined)) return 'state'
  if (parameters.toString().length > 8192) return 'too long'
  for (const name of ['response', 'id_token', 'access_token', 'token']) {
    if (parameters.has(name)) return 'not an answer to a code request'
  }
  const code = parameters.get('code')
  if (parameters.has('error')) return undefined
  return code && /^[\x21-\x7e]+$/.test(code) ? undefined : 'code'
}

/** An answer from another issuer is a mix-up. One without `iss` is accepted unless the metadata promises it (RFC 9207, section 2.4). */
async function issuerRefusal(
  settings: Settings,
  provider: Provider,
  parameters: URLSearchParams,
  flow: LoginFlow,
): Promise<Refusal | undefined> {
  if (flow.issuer !== settings.issuer)
    return { code: 'callback_foreign', reason: 'started with another issuer' }
  const iss = parameters.get('iss')
  if (iss !== null) return iss === flow.issuer ? undefined : { code: 'callback_invalid', reason: 'iss' }
  const metadata = await provider.metadata().catch(() => undefined)
  const promised = metadata?.authorization_response_iss_parameter_supported === true
  return promised ? { code: 'callback_invalid', reason: 'iss missing' } : undefined
}

const knownErrors = [
  'invalid_scope',
  'invalid_request',
  'unauthorized_client',
  'unsupported_response_type',
  // OpenID Connect Core, section 3.1.2.6
  'interaction_required',
  'login_required',
  'consent_required',
  'account_selection_required',
]

/** An error from the login server (RFC 6749, section 4.1.2.1). Neither the error nor its description is shown to anyone. */
function errorRefusal(parameters: URLSearchParams): Refusal | undefined {
  const error = parameters.get('error')
  if (error === null) return undefined
  if (error === 'access_denied') return { code: 'declined', reason: 'access_denied' }
  if (error === 'server_error' || error === 'temporarily_unavailable') {
    return { code: 'provider_unreachable', reason: error }
  }
  // An error that no specification defines did not come from a login server.
  if (!knownErrors.includes(error)) return { code: 'callback_invalid', reason: 'error' }
  return { code: 'provider_refused', reason: error }
}

function exchangeRefusal({ kind, reason, clockAheadSeconds }: ProviderFailure): Refusal {
  if (kind === 'unavailable') return { code: 'provider_unreachable', reason }
  if (clockAheadSeconds !== undefined) return { code: 'clock_wrong', reason, details: { clockAheadSeconds } }
  return { code: kind === 'refused' ? 'callback_invalid' : 'provider_refused', reason }
}

function newGrant(settings: Settings, user: User, tokens: Tokens, flow: LoginFlow): Grant {
  const { scopes, ...rest } = tokens
  return {
    ...rest,
    id: randomSecret(settings.platform),
    version: 0,
    client: settings.client,
    user,
    loggedInAt: settings.platform.now(),
    scopes: scopes ?? [...new Set([...settings.scopes, ...flow.needed])],
  }
}

async function isLoggedIn(settings: Settings, request: Request): Promise<boolean> {
  return (await findSession(settings, request).catch(() => undefined)) !== undefined
}
