import { noteStoreFailure } from '../http/answers.ts'
import type { Revocations } from './revocations.ts'
import type { Settings } from '../settings/settings.ts'
import type { Grant } from '../stores/store.ts'

type OfOneLogin = Pick<Grant, 'sessionState'>
type Ended = Pick<Grant, 'id' | 'accessToken' | 'refreshToken' | 'sessionState'>

interface Tools {
  readonly settings: Settings
  readonly revocations: Revocations
}

/** A user has few connections; more than this are not looked at. */
const mostOthers = 100
/** Milliseconds. */
const patience = 3_000

/** Keycloak ends all grants of one login together. If it is not known whose login a grant belongs to, it may be the same. */
const mayShareLogin = (one: OfOneLogin, other: OfOneLogin): boolean =>
  one.sessionState === undefined ||
  other.sessionState === undefined ||
  one.sessionState === other.sessionState

/**
 * Ends a grant at the login server after the store has forgotten it, and spares the other connections of its user: if one of them
 * belongs to the same login there, the grant is left to expire. Resolves when that is decided and the revocation has started.
 * @param successor the grant that took its place
 */
export async function revokeGrant(
  { settings, revocations }: Tools,
  grant: Grant,
  successor?: Grant,
): Promise<{ firstAttempt: Promise<void> }> {
  const nothing = { firstAttempt: Promise.resolve() }
  if (grant.ended) return nothing
  const { store, client } = settings
  const query = { client, userKey: grant.user.key, after: '', limit: mostOthers }
  const others = await store.listConnections(query).catch((error: unknown) => {
    noteStoreFailure(settings, error)
    return undefined
  })
  const alive: OfOneLogin[] | undefined = others
    ?.filter((other) => !other.grant?.ended && other.grant?.id !== grant.id)
    .map((other) => other.grant ?? {})
  if (successor?.user.key === grant.user.key) alive?.push(successor)
  if (alive && !alive.some((other) => mayShareLogin(other, grant)))
    return revocations.revoke(grant, { logoutOnly: alive.length > 0 })
  noteSpared(settings, grant)
  return nothing
}

/** The same, for somebody who waits for it: three seconds at most. The revocation continues without them. */
export async function revokeGrantWaiting(tools: Tools, grant: Grant): Promise<void> {
  const { firstAttempt } = await revokeGrant(tools, grant)
  const waiting = new AbortController()
  await Promise.race([firstAttempt, tools.settings.platform.sleep(patience, waiting.signal).catch(() => {})])
  waiting.abort()
}

/**
 * Ends tokens that nobody will use, unless that could end the grant `held`, which stays in use.
 * @param held the grant that this browser or owner has
 */
export function discardTokens(
  { settings, revocations }: Tools,
  tokens: Ended,
  held: Grant | undefined,
): void {
  if (held && !held.ended && mayShareLogin(held, tokens)) noteSpared(settings, tokens)
  else revocations.revoke(tokens, { logoutOnly: held !== undefined && !held.ended })
}

const noteSpared = ({ log }: Settings, { id }: Pick<Grant, 'id'>): void =>
  log({ event: 'grant.revocation_spared', grant: id })
