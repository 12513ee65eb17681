import type { Settings } from '../settings/settings.ts'
import type { Grant } from '../stores/store.ts'
import { sharedWork } from './shared-work.ts'

/** The grants of connections, read from the store and kept in memory for the short time that the option `cacheFor` allows. */
export interface ConnectionCache {
  find: (owner: string) => Promise<Grant | undefined>
  /** Lets all who want the owner's grant fresh at the same time share one answer. */
  shared: (owner: string, fresh: () => Promise<Grant>) => Promise<Grant>
  /** Replaces what is remembered by its renewed successor. */
  renewed: (grant: Grant) => void
  forget: (owner: string) => void
}

const mostRemembered = 10_000

export function createConnectionCache(settings: Settings): ConnectionCache {
  const { store, platform, client, cacheFor } = settings
  const remembered = new Map<string, { grant: Grant; until: number }>()
  const reads = sharedWork<string, Grant | undefined>()
  const renewals = sharedWork<string, Grant>()

  function remember(owner: string, grant: Grant): void {
    remembered.delete(owner)
    for (const oldest of remembered.keys()) {
      if (remembered.size < mostRemembered) break
      remembered.delete(oldest)
    }
    remembered.set(owner, { grant, until: platform.now() + cacheFor })
  }

  function read(owner: string): Promise<Grant | undefined> {
    return reads.join(owner, async (isForgotten) => {
      const grant = await store.findConnection(client, owner)
      // What was forgotten while it was read may be out of date.
      if (grant && !isForgotten()) remember(owner, grant)
      return grant
    })
  }

  return {
    async find(owner) {
      if (cacheFor === 0) return store.findConnection(client, owner)
      const known = remembered.get(owner)
      const now = platform.now()
      if (known && now < known.until && known.until <= now + cacheFor) return known.grant
      return read(owner)
    },
    shared: (owner, fresh) => renewals.join(owner, fresh),
    renewed(grant) {
      const owner = grant.owner ?? ''
      if (remembered.get(owner)?.grant.id === grant.id) remember(owner, grant)
    },
    forget(owner) {
      remembered.delete(owner)
      reads.forget(owner)
      renewals.forget(owner)
    },
  }
}
