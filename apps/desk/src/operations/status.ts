import type { Measured } from './measure.ts'
import type { LoginServerState } from './sipgate-probes.ts'

/** What is well and what is not, as data for a page or a monitor. It holds nothing about a person. */
export interface Status {
  /** Whether all of `checks` are well. */
  readonly well: boolean
  readonly version: string
  /** When this was looked at. */
  readonly at: string
  readonly startedAt: string
  readonly uptimeSeconds: number
  readonly checks: {
    readonly database: Measured & { readonly kind: 'sqlite' | 'postgres' }
    readonly loginServer: Measured
    readonly api: Measured
    /** `secondsAhead`: how far this machine's clock is ahead of the login server's; null when nothing is known. */
    readonly clock: { readonly well: boolean; readonly secondsAhead: number | null }
  }
  /** The key that encrypts, and those that only decrypt: they can go once `reencrypt` has said so. */
  readonly keys: { readonly current: string | null; readonly older: readonly string[] }
  /** Null: none since the start. */
  readonly lastPushAt: string | null
  readonly errorsInLastHour: { readonly pages: number; readonly sipgate: number }
}

/** What a status is made of. */
export interface StatusFacts {
  readonly version: string
  readonly startedAt: number
  readonly databaseKind: 'sqlite' | 'postgres'
  readonly keyIds: readonly string[]
  readonly lastPushAt: number | undefined
  readonly errorsInLastHour: Status['errorsInLastHour']
  readonly measured: {
    readonly database: Measured
    readonly loginServer: LoginServerState
    readonly api: Measured
  }
}

/** How far clocks may be apart. The login server's says whole seconds, and its answer was on the way for a while. */
const clockTolerance = 5_000

export function statusOf(facts: StatusFacts, now: number): Status {
  const { database, loginServer, api } = facts.measured
  const { clockAhead, ...login } = loginServer
  const clock = {
    well: clockAhead === undefined || Math.abs(clockAhead) <= clockTolerance,
    secondsAhead: clockAhead === undefined ? null : Math.round(clockAhead / 1000),
  }
  const checks = { database: { ...database, kind: facts.databaseKind }, loginServer: login, api, clock }
  const [current = null, ...older] = facts.keyIds
  return {
    well: Object.values(checks).every(({ well }) => well),
    version: facts.version,
    at: iso(now),
    startedAt: iso(facts.startedAt),
    uptimeSeconds: Math.floor((now - facts.startedAt) / 1000),
    checks,
    keys: { current, older },
    lastPushAt: facts.lastPushAt === undefined ? null : iso(facts.lastPushAt),
    errorsInLastHour: facts.errorsInLastHour,
  }
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
