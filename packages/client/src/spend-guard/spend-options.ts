import type { PlannedCall } from '../call/check-call.ts'
import { isObject } from '../arguments/is-object.ts'
import { isPlainObject } from '../arguments/is-plain-object.ts'
import { systemPlatform, type Platform } from '../platform.ts'
import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import { isCountry, type Country } from './calling-codes.ts'
import type { AllowedNumbers } from './destination.ts'
import { memorySpendStore } from './memory-spend-store.ts'
import { isHomeCountry, type HomeCountry } from './phone-number.ts'
import { accountOfToken, checkedAccount, isAccount, type FindAccount } from './spend-account.ts'
import { spendKinds, type SpendKind } from './spend-kind.ts'
import type { SpendStore } from './spend-store.ts'
import { spendWindows, type SpendWindow } from './spend-window.ts'

/** So many within a minute, hour, day or month of the clock, in UTC. 0 forbids it. */
export type SpendLimit = { readonly [Window in SpendWindow]?: number }

type SpendLimits = { readonly [Kind in SpendKind]?: SpendLimit }

export interface SpendGuardOptions {
  /**
   * By kind: `sms` counts the parts of messages, `fax` and `calls` what is started, `orders` everything else that costs
   * money, such as lines, devices and SIM cards, and their activation. A kind that is not named has no limit. A password
   * that is asked for again costs nothing and is not counted.
   */
  readonly limits?: SpendLimits | undefined
  /**
   * Countries whose numbers may be reached, in ISO 3166 letters: `['DE', 'AT', 'CH']`. Default: all. Looked at is what is
   * dialled or written to, and also where forwardings, external devices and SMS of notifications lead. Not known is where a
   * fax goes that is sent again.
   */
  readonly countries?: readonly Country[] | undefined
  /**
   * Lets numbers through that cost more than others of their country: premium rate, service and personal numbers, mass
   * traffic. Known are those of DE, AT, CH, LI, FR, GB, IT, ES, NL, BE, LU, PL, CZ, DK, US and CA, and the codes of no
   * country (+808, +870, +878, +881 to +883, +888, +979, +991); those of all other countries pass, unless `countries` leaves
   * them out. Default false.
   */
  readonly premiumNumbers?: boolean | undefined
  /** The country of numbers without a country code, such as `0171 …`. Default `DE`. */
  readonly home?: HomeCountry | undefined
  /**
   * Refuses everything that costs money or contacts somebody and is allowed by all other options, with the code `dry_run`;
   * nothing is counted. Checks that come after this one are not asked. Default false.
   */
  readonly dryRun?: boolean | undefined
  /** Where the counts are. Default: this process's memory, so give a shared one to several processes. */
  readonly store?: SpendStore | undefined
  /**
   * The account that is counted for, a text that is not empty. Default: the `masterSipId` of sipgate's userinfo, asked for
   * once for each token; any valid token will do for that.
   */
  readonly account?: (string | ((call: PlannedCall) => string | Promise<string>)) | undefined
  /** The clock, for tests. */
  readonly platform?: Pick<Platform, 'now'> | undefined
}

/** The options after their check, defaults filled in; later changes to what was given change nothing. */
export interface SpendSettings {
  readonly limits: SpendLimits
  readonly allowed: AllowedNumbers
  readonly dryRun: boolean
  readonly store: SpendStore
  readonly findAccount: FindAccount
  readonly now: () => number
}

const optionNames = [
  'limits',
  'countries',
  'premiumNumbers',
  'home',
  'dryRun',
  'store',
  'account',
  'platform',
] as const satisfies readonly (keyof SpendGuardOptions)[]

/** @throws SipgateError `invalid_argument`: an option that is passed over would be no limit at all */
export function readSpendOptions(options: SpendGuardOptions): SpendSettings {
  if (!isObject(options)) throw invalidArgument('The options of the spending guard must be an object.')
  refuseUnknown('`spendGuard`', options, optionNames)
  const { limits = {}, countries, premiumNumbers = false, dryRun = false, home = 'DE' } = options
  const { store = memorySpendStore(), account = accountOfToken(), platform = systemPlatform } = options
  checkLimits(limits)
  if (countries !== undefined && !(Array.isArray(countries) && countries.every(isCountry)))
    throw invalidArgument('`countries` must be a list of ISO 3166 letters, such as DE.')
  if (typeof premiumNumbers !== 'boolean') throw invalidArgument('`premiumNumbers` must be true or false.')
  if (typeof dryRun !== 'boolean') throw invalidArgument('`dryRun` must be true or false.')
  if (!isHomeCountry(home))
    throw invalidArgument('`home` must be a country in whose numbers a 0 comes first, such as DE.')
  if (!hasFunctions(store, 'take', 'giveBack'))
    throw invalidArgument('`store` must have the functions `take` and `giveBack`.')
  if (typeof account !== 'function' && !isAccount(account))
    throw invalidArgument('`account` must be a text that is not empty, or a function that gives one.')
  if (!hasFunctions(platform, 'now')) throw invalidArgument('`platform` must have the function `now`.')
  return {
    limits: structuredClone(limits),
    allowed: { countries: countries && [...countries], premiumNumbers, home },
    dryRun,
    store,
    findAccount: typeof account === 'function' ? checkedAccount(account) : () => account,
    now: () => platform.now(),
  }
}

function checkLimits(limits: unknown): void {
  if (!isPlainObject(limits)) throw invalidArgument('`limits` must be a plain object.')
  refuseUnknown('`limits`', limits, spendKinds)
  const windows = Object.keys(spendWindows)
  for (const [kind, limit] of Object.entries(limits)) {
    if (!isPlainObject(limit) || Object.keys(limit).length === 0)
      throw invalidArgument(`\`limits.${kind}\` must be a plain object such as { perDay: 100 }.`)
    refuseUnknown(`\`limits.${kind}\``, limit, windows)
    for (const [window, most] of Object.entries(limit)) {
      if (!Number.isSafeInteger(most) || (most as number) < 0)
        throw invalidArgument(`\`limits.${kind}.${window}\` must be a whole number from 0 on.`)
    }
  }
}

function hasFunctions(value: unknown, ...names: readonly string[]): boolean {
  return isObject(value) && names.every((name) => typeof Reflect.get(value, name) === 'function')
}
