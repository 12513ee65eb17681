import type { Effect } from '@sipgate-kit/contract'

/** What became of an attempt, as far as it decides whether there is another one. */
export type Outcome =
  | { readonly status: number; readonly retryAfter?: number | undefined }
  | { readonly status?: undefined; readonly sent: boolean; readonly stale: boolean }

export interface RepeatQuestion {
  readonly effect: Effect
  readonly outcome: Outcome
  /** Repeats so far, and how many there may be. */
  readonly repeats: number
  readonly retries: number
  /** Milliseconds until the call's time limit. */
  readonly remaining: number
  readonly random: () => number
}

/** The first wait is up to this long, each later one up to twice as long as the one before. */
const firstWaitMilliseconds = 250
const longestBackoffMilliseconds = 8_000
/** A `Retry-After` beyond this is the caller's to wait for. */
const longestRetryAfterMilliseconds = 30_000

/**
 * Milliseconds to wait before the same request is sent again, or undefined: it must not be, or would be in vain.
 * Full jitter, so that many clients that failed together do not come back together.
 */
export function planRepeat(question: RepeatQuestion): number | undefined {
  const { effect, outcome, repeats, retries, remaining, random } = question
  if (repeats >= retries || !mayRepeat(effect, outcome)) return undefined
  const ceiling = Math.min(longestBackoffMilliseconds, firstWaitMilliseconds * 2 ** repeats)
  const jitter = Math.floor(random() * ceiling)
  const asked = outcome.status === undefined ? undefined : outcome.retryAfter
  if (asked !== undefined && asked * 1000 > longestRetryAfterMilliseconds) return undefined
  const delay = asked === undefined ? jitter : asked * 1000 + jitter
  return delay < remaining ? delay : undefined
}

/**
 * Reading, and writing the same again, does no harm. All else is sent again only on proof that nothing happened:
 * no byte left this process, or sipgate says that it refused to look at it.
 */
function mayRepeat(effect: Effect, outcome: Outcome): boolean {
  if (outcome.status === 429) return true
  if (outcome.status === undefined && !outcome.sent) return true
  const harmless = effect === 'none' || effect === 'idempotent'
  return harmless && (outcome.status === undefined || (outcome.status >= 500 && outcome.status <= 599))
}

/** Whether the operation does something that must not be done twice. */
export function mustNotDouble(effect: Effect): boolean {
  return effect === 'changes' || effect === 'costs-money'
}
