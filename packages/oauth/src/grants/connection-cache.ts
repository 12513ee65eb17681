import type { Settings } from '../settings/settings.ts'
import type { Grant } from '../stores/store.ts'

/** The grants of connections, read from the store and kept in memory for the short time that the option `cacheFor` allows. */
export interface ConnectionCache {
  find: (owner: string) => Promise<Grant | undefined>
  /** Replaces what is remembered by its renewed successor. */
  renewed: (grant: Grant) => void
  forget: (owner: string) => void
}

const mostRemembered = 10_000

export function createConnectionCache(settings: Settings): ConnectionCache {
  const { store, platform, client, cacheFor } = settings
  const remembered = new Map<string, { grant: Grant; until: number }>()
  const reading = new Map<string, Promise<Grant | undefined>>()

  function remember(owner: string, grant: Grant): void {
    remembered.delete(owner)
    for (const oldest of remembered.keys()) {
      if (remembered.size < mostRemembered) break
      remembered.delete(oldest)
    }
    remembered.set(owner, { grant, until: platform.now() + cacheFor })
  }

  function read(owner: string): Promise<Grant | undefined> {
    const joined = reading.get(owner)
    if (joined) return joined
    const started: Promise<Grant | undefined> = store.findConnection(client, owner).then((grant) => {
      // What was forgotten while it was read may be out of date.
      if (reading.get(owner) === started && grant) remember(owner, grant)
      return grant
    })
    reading.set(owner, started)
    const over = () => {
      if (reading.get(owner) === started) reading.delete(owner)
    }
    started.then(over, over)
    return started
  }

  return {
    async find(owner) {
      if (cacheFor === 0) return store.findConnection(client, owner)
      const known = remembered.get(owner)
      const now = platform.now()
      if (known && now < known.until && known.until <= now + cacheFor) return known.grant
      return read(owner)
    },
    renewed(grant) {
      const owner = grant.owner ?? ''
      if (remembered.get(owner)?.grant.id === grant.id) remember(owner, grant)
    },
    forget(owner) {
      remembered.delete(owner)
      reading.delete(owner)
    },
  }
}
