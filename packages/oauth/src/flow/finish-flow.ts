import { problemAnswer } from '../http/answers.ts'
import { askUser } from '../provider/api-userinfo.ts'
import { browserHashes } from './browser-secret.ts'
import { errorRefusal, issuerRefusal, malformedPart, type Refusal } from './callback-parameters.ts'
import type { Machinery } from './machinery.ts'
import { startUrl } from '../http/navigation.ts'
import type { ProviderFailure } from '../provider/provider-failure.ts'
import type { Tokens } from '../provider/provider.ts'
import { discardTokens } from '../grants/revoke-grant.ts'
import { hashSecret, randomSecret } from '../secrets.ts'
import type { Settings } from '../settings/settings.ts'
import type { Grant, LoginFlow, User } from '../stores/store.ts'

/** Whose callback this is. */
export interface Caller {
  /** Who connects. Undefined when somebody logs in. */
  readonly owner: string | undefined
  /** The grant that this browser or owner has already. It stays in use unless the callback brings another one. */
  readonly held: () => Promise<Grant | undefined>
  /** The owner of the new grant. Undefined: it ends with its session. */
  readonly ownerOf: (user: User) => string | undefined
}

/** What a callback brought. The grant is not stored yet. */
export interface FinishedFlow {
  readonly flow: LoginFlow
  readonly grant: Grant
  /** The grant that stays in use unless this one takes its place. */
  readonly held: Grant | undefined
}

/**
 * Reads the login server's answer at the path of the redirect URI. The answer belongs to the browser that started the flow, to the same
 * client, and to the same owner; anything else is refused before a code is exchanged.
 */
export async function finishFlow(
  machinery: Machinery,
  request: Request,
  caller: Caller,
): Promise<FinishedFlow | Response> {
  const { settings, provider } = machinery
  const { store, platform, log, kind } = settings
  const parameters = new URL(request.url).searchParams
  const refuse = ({ code, reason, details }: Refusal, retryUrl = settings.startPath) => {
    log({ event: `${kind}.failed`, problem: code, reason })
    return problemAnswer(settings, { code, retryUrl, ...details }, request)
  }

  const malformed = malformedPart(parameters)
  if (malformed) return refuse({ code: 'callback_invalid', reason: malformed })

  // Does this belong to a flow of this browser? Nothing else is looked at before that is clear.
  const state = parameters.get('state') ?? ''
  const taken = await store.takeFlow(hashSecret(state), browserHashes(settings, request), platform.now())
  if (!('flow' in taken)) {
    if (taken.outcome === 'expired') return refuse({ code: 'callback_expired', reason: 'expired' })
    return refuse({ code: 'callback_foreign', reason: taken.outcome, details: { appUrl: settings.origin } })
  }
  const { flow } = taken
  const stranger = strangeness(settings, flow, caller)
  if (stranger) return refuse({ code: 'callback_foreign', reason: stranger })
  const retryUrl = startUrl(settings, flow.returnTo)
  const held = await caller.held().catch(() => undefined)
  if (taken.outcome === 'used') {
    const details = held && !held.ended ? { continueUrl: flow.returnTo } : {}
    return refuse({ code: 'callback_replayed', reason: 'used', details }, retryUrl)
  }

  const refusal = (await issuerRefusal(provider, parameters, flow)) ?? errorRefusal(parameters)
  if (refusal) return refuse(refusal, retryUrl)

  const result = await provider.exchange(parameters, state, flow)
  if (!result.ok) {
    // Nobody will use these tokens, and they would stay valid for weeks.
    if (result.issued) discardTokens(machinery, { id: 'unfinished', ...result.issued }, held)
    return refuse(exchangeRefusal(result.failure), retryUrl)
  }

  const asked = await askUser(settings, result.tokens.accessToken)
  if (!asked.ok) {
    discardTokens(machinery, { id: 'unfinished', ...result.tokens }, held)
    const code = asked.kind === 'unavailable' ? 'provider_unreachable' : 'userinfo_invalid'
    return refuse({ code, reason: asked.reason }, retryUrl)
  }
  const grant = newGrant(settings, asked.user, result.tokens, flow, caller.ownerOf(asked.user))
  return { flow, grant, held }
}

/** Why a flow of this browser is not the caller's to finish. Flows older than `client` do not name it. */
function strangeness({ client, issuer }: Settings, flow: LoginFlow, caller: Caller): string | undefined {
  if (flow.issuer !== issuer) return 'started with another issuer'
  if (flow.client !== undefined && flow.client !== client) return 'started with another client'
  return flow.owner === caller.owner ? undefined : 'started for another owner'
}

function exchangeRefusal({ kind, reason, clockAheadSeconds }: ProviderFailure): Refusal {
  if (kind === 'unavailable') return { code: 'provider_unreachable', reason }
  if (clockAheadSeconds !== undefined) return { code: 'clock_wrong', reason, details: { clockAheadSeconds } }
  return { code: kind === 'refused' ? 'callback_invalid' : 'provider_refused', reason }
}

function newGrant(
  settings: Settings,
  user: User,
  { scopes, ...tokens }: Tokens,
  flow: LoginFlow,
  owner: string | undefined,
): Grant {
  return {
    ...tokens,
    id: randomSecret(settings.platform),
    version: 0,
    client: settings.client,
    ...(owner !== undefined && { owner }),
    user,
    loggedInAt: settings.platform.now(),
    scopes: scopes ?? [...new Set([...settings.scopes, ...flow.needed])],
  }
}
