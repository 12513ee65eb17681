import type { CheckCall, Happened, PlannedCall } from '../call/check-call.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import { refuseDestination } from './destination.ts'
import { reachedNumbers } from './reached-numbers.ts'
import { smsParts } from './sms-parts.ts'
import { spendKindOf, type SpendKind } from './spend-kind.ts'
import { readSpendOptions, type SpendGuardOptions, type SpendLimit } from './spend-options.ts'
import type { Count } from './spend-store.ts'
import { spendWindows, windowAt, type SpendWindow } from './spend-window.ts'

/** Milliseconds for which a counter outlives its window: a clock that goes back, or another machine's, needs it again. */
const keptLonger = 24 * 60 * 60_000

/**
 * A check for a client's option `checks`: refuses what would cost more than you allow, before anything is sent. Counted
 * is what was done or may have been; what certainly was not done is taken back.
 *
 * It throws SipgateError `spend_refused`, whose `detail` names the limit, or `dry_run`. When the store fails, or the
 * account cannot be found out, nothing is sent either.
 * @throws SipgateError `invalid_argument` for options that are not valid, and for those it does not know
 */
export function spendGuard(options: SpendGuardOptions = {}): CheckCall {
  const { limits, allowed, dryRun, store, findAccount, now } = readSpendOptions(options)

  return (call) => {
    for (const reached of reachedNumbers(call.operation, call.body)) {
      const reason = refuseDestination(reached, allowed)
      if (reason) throw refused(reason)
    }
    return call.effect === 'costs-money' ? spend(call) : undefined
  }

  async function spend(call: PlannedCall) {
    const kind = spendKindOf(call.operation)
    const limit = kind && limits[kind]
    const counts = kind && limit ? await take(call, kind, limit) : []
    let taken = counts
    const giveBack = async () => {
      const given = taken
      taken = []
      if (given[0]) await store.giveBack(given)
    }
    if (dryRun) {
      await answerOf(giveBack)
      throw new SipgateError('dry_run')
    }
    return (happened: Happened) => (happened === 'no' ? giveBack() : undefined)
  }

  /** Of a call that had to stop meanwhile nothing is taken; if it stops later, it learns that nothing happened. */
  async function take(call: PlannedCall, kind: SpendKind, limit: SpendLimit): Promise<Count[]> {
    const account = await findAccount(call)
    if (call.signal.aborted) throw new SipgateError('aborted')
    const { message } = Object(call.body) as { readonly message?: unknown }
    const amount = kind === 'sms' && typeof message === 'string' ? smsParts(message) : 1
    const time = now()
    const counts = countsOf({ kind, limit, account, amount, now: time })
    const full: unknown = await answerOf(() => store.take(counts, time))
    if (full !== undefined && full !== null) throw refused(fullDetail(kind, counts, full))
    return counts
  }
}

function refused(detail: string, cause?: unknown): SipgateError {
  return new SipgateError('spend_refused', { detail, cause })
}

/** What the store says. Without an answer nothing is sent. */
async function answerOf<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (cause) {
    throw refused('The store of the spending guard failed, so nobody knows what has been spent.', cause)
  }
}

function countsOf(asked: {
  readonly kind: SpendKind
  readonly limit: SpendLimit
  readonly account: string
  readonly amount: number
  readonly now: number
}): Count[] {
  const { kind, limit, account, amount, now } = asked
  return (Object.keys(spendWindows) as SpendWindow[]).flatMap((window) => {
    const most = limit[window]
    if (most === undefined) return []
    const { label, endsAt } = windowAt(window, now)
    return [
      {
        key: `${account}/${kind}/${spendWindows[window].name}/${label}`,
        amount,
        limit: most,
        expiresAt: endsAt + keptLonger,
      },
    ]
  })
}

/** The store says which counter is full; it may have made a new object. */
function fullDetail(kind: SpendKind, counts: readonly Count[], full: unknown): string {
  const { key: fullKey } = Object(full) as { readonly key?: unknown }
  const found = counts.find(({ key }) => key === fullKey)
  if (!found) return 'The store of the spending guard returned something that is not one of the counters.'
  const { key, amount, limit, expiresAt } = found
  const window = key.split('/').at(-2) ?? ''
  const until = new Date(expiresAt - keptLonger).toISOString()
  const parts = kind === 'sms' && amount > 1 ? ` This message counts as ${amount}.` : ''
  return `The limit of ${limit} ${kind} a ${window} would be exceeded; it starts again at ${until}.${parts}`
}
