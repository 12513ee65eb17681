import { missingScopes } from './missing-scopes.ts'
import type { Settings } from '../settings/settings.ts'
import type { Grant } from '../stores/store.ts'

/** Tells, if a grant does not cover all that it should. Returns the scopes that are missing. */
export function noteNarrowing(
  { log, listener }: Pick<Settings, 'log' | 'listener'>,
  { id, user, owner, scopes }: Grant,
  wanted: readonly string[],
): readonly string[] {
  const missing = missingScopes(scopes, wanted)
  if (missing.length === 0) return missing
  log({ event: 'grant.narrowed', user: user.key, grant: id, missing })
  if (owner !== undefined) listener.emit({ event: 'narrowed', owner, user, missing })
  return missing
}
