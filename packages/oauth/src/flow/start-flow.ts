import { redirect, problemAnswer } from '../http/answers.ts'
import { browserSecret, flowSeconds } from './browser-secret.ts'
import type { Machinery } from './machinery.ts'
import { networkReason } from '../provider/provider-failure.ts'
import { startUrl } from '../http/navigation.ts'
import { safeReturnTo } from '../return-to.ts'
import { hashSecret, randomSecret } from '../secrets.ts'
import type { Settings } from '../settings/settings.ts'

/** The most unfinished logins and connections at a time, per browser and in total. The oldest ones are dropped. */
const flowLimits = { perBrowser: 20, total: 50_000 }

/** What a login or a connection is started for. */
export interface FlowWish {
  readonly returnTo: string
  readonly scopes: readonly string[]
  /** The scopes that must be granted. */
  readonly needed: readonly string[]
  /** Who connects. */
  readonly owner?: string
}

/** The path that a request names to return to, or the answer that refuses it. */
export async function askedReturnTo(settings: Settings, request: Request): Promise<string | Response> {
  const given = new URL(request.url).searchParams.getAll('returnTo')
  const returnTo = given.length <= 1 ? safeReturnTo(given[0] ?? '/') : undefined
  if (returnTo !== undefined) return returnTo
  settings.log({ event: 'request.refused', problem: 'return_to_invalid', reason: 'returnTo' })
  return problemAnswer(settings, { code: 'return_to_invalid', retryUrl: settings.startPath }, request)
}

/** Remembers a login or a connection and sends the browser to the login server. */
export async function startFlow(
  { settings, provider }: Machinery,
  request: Request,
  { scopes, ...wish }: FlowWish,
): Promise<Response> {
  const { platform, store, issuer, client, kind, log } = settings
  const secrets = {
    state: randomSecret(platform),
    nonce: randomSecret(platform),
    verifier: randomSecret(platform),
  }
  let location: URL
  try {
    location = await provider.authorizationUrl({ ...secrets, scopes })
  } catch (thrown) {
    const code = 'provider_unreachable'
    log({ event: `${kind}.failed`, problem: code, reason: networkReason(thrown) })
    return problemAnswer(settings, { code, retryUrl: startUrl(settings, wish.returnTo) }, request)
  }
  const browser = browserSecret(settings, request)
  const now = platform.now()
  await store.addFlow(
    {
      ...wish,
      stateHash: hashSecret(secrets.state),
      browserHash: browser.hash,
      createdAt: now,
      expiresAt: now + flowSeconds * 1000,
      verifier: secrets.verifier,
      nonce: secrets.nonce,
      issuer,
      client,
    },
    flowLimits,
  )
  log({ event: `${kind}.started` })
  return redirect(location.href, [browser.cookie])
}
