import type { CheckCall, PlannedCall } from '../check-call.ts'
import { systemPlatform, type Platform } from '../platform.ts'
import { invalidArgument, SipgateError } from '../sipgate-error.ts'
import { refuseDestination } from './destination.ts'
import type { Country } from './calling-codes.ts'
import { memorySpendStore } from './memory-spend-store.ts'
import { smsParts } from './sms-parts.ts'
import { spendingOf, type SpendKind } from './spend-kind.ts'
import type { Count, SpendStore } from './spend-store.ts'
import { spendWindows, windowAt, type SpendWindow } from './spend-window.ts'

/** So many within a minute, hour, day or month of the clock, in UTC. */
export type SpendLimit = { readonly [Window in SpendWindow]?: number }

export interface SpendGuardOptions {
  /**
   * By kind: `sms` counts the parts of messages, `fax` and `calls` what is started, `orders` everything else that costs
   * money, such as lines, devices and SIM cards. A kind that is not named has no limit; 0 forbids it.
   */
  readonly limits?: { readonly [Kind in SpendKind]?: SpendLimit }
  /** Countries whose numbers may be reached, in ISO 3166 letters: `['DE', 'AT', 'CH']`. Default: all. */
  readonly countries?: readonly Country[]
  /** Lets premium-rate and mass-traffic numbers of Germany, Austria and Switzerland through. Default false. */
  readonly premiumNumbers?: boolean
  /** Refuses all that costs money and has passed the other checks, with the code `dry_run`. Default false. */
  readonly dryRun?: boolean
  /** Where the counts are. Default: this process's memory, so give a shared one to several processes. */
  readonly store?: SpendStore
  /** The account that is counted for. Default: the `masterSipId` of sipgate's userinfo, asked for at each such call. */
  readonly account?: string | ((call: PlannedCall) => string | Promise<string>)
  /** The clock, for tests. */
  readonly platform?: Pick<Platform, 'now'>
}

/**
 * A check for a client's option `checks`: refuses what would cost more than you allow, before anything is sent. Counted
 * is what was done or may have been; what certainly was not done is taken back.
 *
 * It throws SipgateError `spend_refused`, whose `detail` names the limit, or `dry_run`.
 * @throws SipgateError `invalid_argument` for limits that cannot be right
 */
export function spendGuard(options: SpendGuardOptions = {}): CheckCall {
  const { limits = {}, countries, premiumNumbers = false, dryRun = false } = options
  const { store = memorySpendStore(), account = accountOfToken, platform = systemPlatform } = options
  checkLimits(limits)

  return async (call) => {
    if (call.effect !== 'costs-money') return undefined
    const { kind, destination } = spendingOf(call.operation)
    const body = (call.body ?? {}) as Readonly<Record<string, unknown>>
    if (destination !== undefined) {
      const reason = refuseDestination(body[destination], destination, { countries, premiumNumbers })
      if (reason) throw new SipgateError('spend_refused', { detail: reason })
    }
    const limit = limits[kind]
    if (!limit) return dryRun ? refuseDry() : undefined
    const counts = countsOf({
      kind,
      limit,
      account: typeof account === 'string' ? account : await account(call),
      amount: kind === 'sms' && typeof body['message'] === 'string' ? smsParts(body['message']) : 1,
      now: platform.now(),
    })
    const full = await store.take(counts, platform.now())
    if (full) throw new SipgateError('spend_refused', { detail: fullDetail(kind, full) })
    if (dryRun) {
      await store.giveBack(counts)
      return refuseDry()
    }
    return async (happened) => {
      if (happened === 'no') await store.giveBack(counts)
    }
  }
}

function refuseDry(): never {
  throw new SipgateError('dry_run')
}

async function accountOfToken({ request }: PlannedCall): Promise<string> {
  return (await request('GET /authorization/userinfo')).masterSipId
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
        expiresAt: endsAt,
      },
    ]
  })
}

function fullDetail(kind: SpendKind, { key, amount, limit, expiresAt }: Count): string {
  const window = key.split('/').at(-2) ?? ''
  const until = new Date(expiresAt).toISOString()
  const parts = kind === 'sms' && amount > 1 ? ` This message counts as ${amount}.` : ''
  return `The limit of ${limit} ${kind} a ${window} would be exceeded; it starts anew at ${until}.${parts}`
}

function checkLimits(limits: SpendGuardOptions['limits'] & object): void {
  for (const [kind, limit] of Object.entries(limits)) {
    for (const [window, most] of Object.entries(limit)) {
      if (!Object.hasOwn(spendWindows, window))
        throw invalidArgument(`\`limits.${kind}\` knows no \`${window}\`.`)
      if (!Number.isSafeInteger(most) || most < 0) {
        throw invalidArgument(`\`limits.${kind}.${window}\` must be a whole number from 0 on.`)
      }
    }
  }
}
