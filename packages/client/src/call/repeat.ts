import type { Effect } from '@sipgate-kit/contract'

/** How an attempt ended, as far as it decides whether there is another one. */
export interface AttemptOutcome {
  /** Undefined: there was no answer. */
  readonly status?: number
  /** Seconds after which sipgate allows the next try, when it said so. */
  readonly retryAfter?: number | undefined
  /** Without an answer: false only on proof that not a byte left. */
  readonly sent?: boolean
}

export interface RepeatQuestion {
  readonly effect: Effect
  readonly outcome: AttemptOutcome
  /** Repeats so far, and how many there may be. */
  readonly repeats: number
  readonly retries: number
  /** Milliseconds until the call's time limit. */
  readonly remaining: number
  /** At least 0, less than 1. */
  readonly random: () => number
}

/** The first wait is up to this long, each later one up to twice as long as the one before. */
const firstWaitMilliseconds = 250
const longestBackoffMilliseconds = 8_000
/** A `Retry-After` beyond this is the caller's to wait for. */
const longestRetryAfterSeconds = 30

/**
 * Milliseconds to wait before the same request is sent again, or undefined when it must not be, or could not end in time.
 * Full jitter, so that many clients that failed together do not come back together.
 */
export function planRepeat(question: RepeatQuestion): number | undefined {
  const { effect, outcome, repeats, retries, remaining, random } = question
  const { retryAfter = 0 } = outcome
  if (!(repeats < retries) || retryAfter > longestRetryAfterSeconds || !mayRepeat(effect, outcome))
    return undefined
  const ceiling = Math.min(longestBackoffMilliseconds, firstWaitMilliseconds * 2 ** repeats)
  const delay = retryAfter * 1000 + Math.floor(random() * ceiling)
  return delay < remaining ? delay : undefined
}

/**
 * Reading, and writing the same again, does no harm. All else is sent again only on proof that nothing happened:
 * no byte left this process, or sipgate says that it refused to look at it.
 */
function mayRepeat(effect: Effect, { status, sent }: AttemptOutcome): boolean {
  if (status === 429 || (status === undefined && !sent)) return true
  return !mustNotDouble(effect) && (!status || (status >= 500 && status <= 599))
}

/** Whether the operation does something that must not be done twice. */
export function mustNotDouble(effect: Effect): boolean {
  return effect !== 'none' && effect !== 'idempotent'
}
