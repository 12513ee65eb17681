import { createFreshener, type Freshener } from '../grants/freshener.ts'
import { createBackground, type Background } from './background.ts'
import { createConnectionCache, type ConnectionCache } from '../grants/connection-cache.ts'
import { createProvider, type Provider } from '../provider/provider.ts'
import { claimPaths } from '../settings/claimed-paths.ts'
import { createRateLimit, type RateLimit } from './rate-limit.ts'
import { createRevocations, type Revocations } from '../grants/revocations.ts'
import { createSweeper } from './sweeper.ts'
import type { Settings } from '../settings/settings.ts'

/** What logins and connections are made of. Each `createLogin()` and `createConnections()` has one. */
export interface Machinery<Own extends Settings = Settings> {
  readonly settings: Own
  readonly provider: Provider
  readonly revocations: Revocations
  readonly freshener: Freshener
  readonly cache: ConnectionCache
  readonly background: Background
  readonly rateLimit: RateLimit
  /** Call it with every request: it sweeps the store now and then. */
  readonly sweep: () => void
  /** Ends background work. The store stays open, because it belongs to the caller. */
  readonly close: () => Promise<void>
}

/**
 * @param store the option as it was given, to know who shares it
 * @throws OAuthError `invalid_option`: its paths collide with those of others in this process
 */
export function createMachinery<Own extends Settings>(settings: Own, store: object): Machinery<Own> {
  const giveUpPaths = claimPaths(settings, store)
  const provider = createProvider(settings)
  const revocations = createRevocations(settings, provider)
  const background = createBackground()
  return {
    settings,
    provider,
    revocations,
    background,
    freshener: createFreshener(settings, provider),
    cache: createConnectionCache(settings),
    rateLimit: createRateLimit(settings),
    sweep: createSweeper(settings, background),
    async close() {
      giveUpPaths()
      await background.ended()
      await revocations.close()
      await settings.listener.settled()
    },
  }
}
