import { addressGroup } from '../http/address-group.ts'
import { noteStoreFailure, problemAnswer } from '../http/answers.ts'
import { proofOf } from '../secrets.ts'
import type { Limited, Settings } from '../settings/settings.ts'

/** Milliseconds. */
const window = 60_000
/** The most full windows that a process remembers. */
const mostRemembered = 10_000

/** Undefined: go on. Otherwise the answer to send. */
export type RateLimit = (
  what: Limited,
  request: Request,
  address: string | undefined,
) => Promise<Response | undefined>

/**
 * Counts requests a minute by client address, in the store, so that all instances count together. A request whose address is not known
 * is not limited: strangers that share no address must not lock each other out. If the store cannot count, the request goes on.
 */
export function createRateLimit(settings: Settings): RateLimit {
  const { store, platform, log, rateLimit, clientSecret, client } = settings
  /** Until when a full window is not counted on: a flood then costs the store nothing. */
  const full = new Map<string, number>()

  async function openUntil(key: string, most: number, now: number): Promise<number | undefined> {
    const remembered = full.get(key)
    if (remembered !== undefined && remembered > now && remembered <= now + window) return remembered
    const { count, until } = await store.countUse(key, now, now + window)
    full.delete(key)
    if (count <= most) return undefined
    if (full.size >= mostRemembered) full.clear()
    full.set(key, until)
    return until
  }

  return async (what, request, address) => {
    if (rateLimit === undefined || address === undefined) return undefined
    const now = platform.now()
    // An address is personal data, and few enough exist to try them all: without the secret nobody can.
    const key = `${what}:${proofOf(clientSecret, 'address', client, addressGroup(address))}`
    let until: number | undefined
    try {
      until = await openUntil(key, rateLimit[what], now)
    } catch (error) {
      noteStoreFailure(settings, error)
    }
    if (until === undefined) return undefined
    log({ event: 'request.refused', problem: 'rate_limited', reason: what })
    const seconds = Math.max(1, Math.ceil((until - now) / 1000))
    const headers = { 'retry-after': String(seconds) }
    return problemAnswer(settings, { code: 'rate_limited' }, request, { headers })
  }
}
