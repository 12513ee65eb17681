import type { Machinery } from './machinery.ts'
import { discardTokens, revokeGrant } from '../grants/revoke-grant.ts'
import { missingScopes } from '../grants/missing-scopes.ts'
import { noteNarrowing } from '../grants/narrowing.ts'
import { noteStoreFailure } from '../http/answers.ts'
import type { Grant, Session } from '../stores/store.ts'

interface GrantToStore {
  readonly wanted: readonly string[]
  readonly held: Grant | undefined
  readonly login?: { session: Session; replaces?: string }
}

/**
 * Stores a new grant, ends those it takes the place of, and tells of it. If the store fails, the new grant is ended at the login server.
 * Returns the scopes that are missing.
 * @param wanted the scopes that the grant should cover, besides those of the grant it takes the place of
 * @param held the grant that stays in use if the store fails
 */
export async function storeGrant(
  machinery: Machinery,
  grant: Grant,
  { wanted, held, login }: GrantToStore,
): Promise<readonly string[]> {
  const { settings, cache, background } = machinery
  const { store, listener } = settings
  const { owner, user, scopes } = grant
  let replaced: readonly Grant[]
  try {
    replaced = await store.addGrant(grant, login)
  } catch (error) {
    discardTokens(machinery, grant, held)
    throw error
  }
  for (const old of replaced) {
    background.start(
      () => revokeGrant(machinery, old, grant),
      (error) => noteStoreFailure(settings, error),
    )
  }
  if (owner === undefined) return noteNarrowing(settings, grant, wanted)
  cache.forget(owner)
  const before = replaced.find((old) => old.owner === owner)
  listener.emit({ event: 'connected', owner, user, scopes, ...(before && { before: before.user }) })
  const had = before?.user.key === user.key ? before.scopes : []
  noteNarrowing(settings, grant, [...wanted, ...had])
  return missingScopes(scopes, wanted)
}
