import { problemAnswer, redirect, type Problem } from '../http/answers.ts'
import { askedScopes } from './connect-url.ts'
import { finishFlow } from '../flow/finish-flow.ts'
import type { Machinery } from '../flow/machinery.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import { rightHost } from '../http/right-host.ts'
import { discardTokens } from '../grants/revoke-grant.ts'
import { askedReturnTo, startFlow } from '../flow/start-flow.ts'
import { storeGrant } from '../flow/store-grant.ts'
import { isOAuthError } from '../oauth-error.ts'
import type { Grant } from '../stores/store.ts'

/**
 * `GET /sipgate/connect?returnTo=/path`: sends the owner's browser to the login server. It asks for what every connection asks for, what
 * the link asks for, and what was granted before, so that reconnecting loses nothing.
 */
export async function handleConnect(
  machinery: Machinery,
  request: Request,
  owner: string,
): Promise<Response> {
  const { settings } = machinery
  const elsewhere = rightHost(settings, request)
  if (elsewhere !== undefined) return redirect(elsewhere)
  const returnTo = await askedReturnTo(settings, request)
  if (returnTo instanceof Response) return returnTo
  const more = askedScopes(settings, request)
  if (!more) {
    settings.log({ event: 'request.refused', problem: 'callback_invalid', reason: 'scopes' })
    return problemAnswer(settings, { code: 'callback_invalid', retryUrl: settings.startPath }, request)
  }
  const held = await heldBy(machinery, owner)
  const scopes = [...new Set([...settings.scopes, ...(held?.scopes ?? []), ...more])]
  return startFlow(machinery, request, { returnTo, scopes, needed: more, owner })
}

/**
 * The path of the redirect URI: reads the login server's answer and stores the owner's new grant. Whatever goes wrong before that leaves
 * the grant that they have as it is.
 */
export async function handleConnectCallback(
  machinery: Machinery,
  request: Request,
  owner: string,
): Promise<Response> {
  const { settings } = machinery
  const finished = await finishFlow(machinery, request, {
    owner,
    held: () => heldBy(machinery, owner),
    ownerOf: () => owner,
  })
  if (finished instanceof Response) return finished
  const { flow, grant, held } = finished
  const lacking = (missing: readonly string[]) => {
    const problem: Problem = { code: 'scopes_missing', missingScopes: missing, continueUrl: flow.returnTo }
    return problemAnswer(settings, problem, request)
  }
  const missing = missingScopes(grant.scopes, flow.needed)
  // The user was asked for more and did not grant it: what they granted before is worth more than what they granted now.
  if (missing.length > 0 && held && !held.ended && held.user.key === grant.user.key) {
    discardTokens(machinery, grant, held)
    settings.log({ event: 'connection.failed', problem: 'scopes_missing', reason: 'not granted' })
    return lacking(missing)
  }
  const wanted = [...settings.scopes.filter((scope) => scope !== 'openid'), ...flow.needed]
  await storeGrant(machinery, grant, { wanted, held })
  const { user, id, scopes } = grant
  settings.log({ event: 'connection.finished', owner, user: user.key, grant: id, scopes })
  return missing.length > 0 ? lacking(missing) : redirect(flow.returnTo)
}

/** An unreadable grant is none: connecting again replaces it. */
async function heldBy({ settings }: Machinery, owner: string): Promise<Grant | undefined> {
  try {
    return await settings.store.findConnection(settings.client, owner)
  } catch (error) {
    if (isOAuthError(error, 'stored_row_unreadable')) return undefined
    throw error
  }
}
