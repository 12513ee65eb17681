import { invalid } from './check-values.ts'
import type { Settings } from './settings.ts'

/** What a login or connections of this process take for themselves on their origin. */
type Claim = Pick<Settings, 'kind' | 'client' | 'origin' | 'cookiePrefix'> & {
  readonly paths: readonly string[]
}

/** By the store that they share, because apps that share nothing may well use one address in their tests. */
const claims = new WeakMap<object, Set<Claim>>()

/**
 * Refuses what another login or other connections of this process would answer first. Two of the same kind and client are one
 * application twice, and answer alike.
 * @returns what gives it up again
 * @throws OAuthError `invalid_option`
 */
export function claimPaths(settings: Settings, store: object): () => void {
  const { kind, client, origin, cookiePrefix, redirectUri, startPath, endPath } = settings
  const claim: Claim = {
    kind,
    client,
    origin,
    cookiePrefix,
    paths: [redirectUri.pathname, startPath, endPath],
  }
  const held = claims.get(store) ?? new Set()
  for (const other of held) {
    if (other.origin !== origin || (other.kind === kind && other.client === client)) continue
    const taken = claim.paths.find((path) => other.paths.includes(path))
    if (taken !== undefined)
      throw invalid('paths', `must differ from those of the other login or connections: both answer ${taken}`)
    if (kind === 'login' && other.kind === 'login' && other.cookiePrefix === cookiePrefix)
      throw invalid(
        'cookiePrefix',
        'must differ from that of the other login: a browser has one session for each',
      )
  }
  claims.set(store, held.add(claim))
  return () => void held.delete(claim)
}
