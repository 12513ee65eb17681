import { isSipgateError } from '@sipgate-kit/client'
import type { Tables } from '../database/tables/tables.ts'
import type { UserRequest } from '../http/user-request.ts'
import type { Platform } from '../platform.ts'
import type { Preferences } from '../preferences/preferences.ts'
import { hasGrantEnded } from '../problems/has-grant-ended.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { ProblemCode } from '../problems/text.en.ts'
import { fullUserId } from '../user/full-user-id.ts'
import { actionOf, type Action, type ActionState } from './action.ts'
import { homeOf, readDestination } from './destination.ts'
import { fingerprintOf } from './fingerprint.ts'
import { limitsOf, type DailyLimits } from './limits.ts'
import { actionKinds, type ActionKind, type PlannedAction } from './planned-action.ts'
import { priceOf, type Prices } from './prices.ts'
import { isWithinLimit, type ConfirmReason, type Quote } from './quote.ts'
import { createSpentToday } from './spent-today.ts'

/** What became of an action. `repeated`: it was sent before, by a double click, a reload or "back", and was not done again. */
export type Outcome =
  | { readonly state: 'done' | 'running' | 'unknown'; readonly action: Action; readonly repeated: boolean }
  | {
      readonly state: 'failed'
      readonly action: Action
      readonly problem: ProblemCode
      readonly repeated: boolean
    }
  | {
      readonly state: 'refused'
      readonly reason: 'limit' | 'number' | 'unconfirmed'
      readonly quote: Quote | undefined
    }

/** What a user may use of one kind a day. */
export interface Usage {
  readonly kind: ActionKind
  /** The user's own limit. */
  readonly limit: number
  /** The operator's limit, which a user's own cannot exceed. */
  readonly most: number
  readonly used: number
}

/** The only way to what costs money or cannot be undone: limits, confirmations, "once only", and the audit log are here. */
export interface Actions {
  /** For a hidden field of a form that does something once: whatever is sent with the same id is done once. */
  newId(): string
  /** What it would cost. Undefined if nobody can be reached at the number. */
  quote(request: UserRequest, planned: PlannedAction): Promise<Quote | undefined>
  /**
   * Does it once. `run` gets the quote, with the number as it is to be dialled; what it resolves to is kept as the result.
   * @param options `id` from `newId()` by way of a form; `confirmed`: the user agreed to the reasons of the quote
   * @throws what `run` throws when the grant has ended, so that the login can take over
   */
  perform(
    request: UserRequest,
    planned: PlannedAction,
    options: { readonly id: string; readonly confirmed: boolean },
    run: (quote: Quote) => Promise<string | undefined>,
  ): Promise<Outcome>
  /** An action of this user. */
  get(request: UserRequest, id: string): Promise<Action | undefined>
  /** How much of each kind this user may use a day, and has used today. */
  usage(request: UserRequest): Promise<readonly Usage[]>
  /** What this user did, or with `account` everybody of the account: that is for administrators. Newest first. */
  list(
    request: UserRequest,
    filter?: {
      readonly of?: 'account'
      readonly kind?: string
      readonly before?: number
      readonly limit?: number
    },
  ): Promise<readonly Action[]>
  /** Notes an outcome that was found out later. */
  settle(id: string, state: Exclude<ActionState, 'running'>, result?: string): Promise<void>
  /** Notes something that was done and cannot be undone, such as `contact.deleted`. */
  note(request: UserRequest, kind: string, target: string, count?: number): Promise<void>
}

/** The same message to the same number within so many milliseconds is probably a mistake. */
const repeatWindow = 5 * 60_000

export function createActions(options: {
  tables: Tables
  platform: Pick<Platform, 'now' | 'randomBytes'>
  preferences: Preferences
  prices: Prices
  /** The most that any user may use a day. Users may choose less. */
  limits: DailyLimits
}): Actions {
  const { tables, platform, preferences, prices, limits } = options
  const spent = createSpentToday(tables)

  const newId = () => Buffer.from(platform.randomBytes(16)).toString('base64url')

  async function read(id: string, user: string): Promise<Action | undefined> {
    const row = await tables.get('select * from desk_actions where id = ? and user_key = ?', [id, user])
    return row && actionOf(row, platform.now())
  }

  async function insert(
    { login }: UserRequest,
    id: string,
    about: { kind: string; target: string; units: number; price?: number | undefined; fingerprint?: string },
    state: ActionState,
  ): Promise<boolean> {
    const { kind, target, units, price, fingerprint } = about
    const added = await tables.run(
      'insert into desk_actions (id, account, user_key, kind, target, units, price, fingerprint, state, created_at) ' +
        'values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing',
      [
        id,
        login.user.masterSipId,
        fullUserId(login.user),
        kind,
        target,
        units,
        price ?? null,
        fingerprint ?? null,
        state,
        platform.now(),
      ],
    )
    return added === 1
  }

  async function settle(id: string, state: ActionState, result?: string): Promise<void> {
    await tables.run('update desk_actions set state = ?, result = ?, finished_at = ? where id = ?', [
      state,
      result?.slice(0, 500) ?? null,
      platform.now(),
      id,
    ])
  }

  /** @param own the id of the action that is quoted, if it may be under way already */
  async function quote(request: UserRequest, planned: PlannedAction, own = ''): Promise<Quote | undefined> {
    const { user } = request.login
    const home = homeOf(user.domain)
    const destination = readDestination(planned.to, home)
    if (destination === undefined) return undefined
    const allowed = await limitsOf(preferences, fullUserId(user), limits)
    const confirm: ConfirmReason[] = []
    if (destination.kind === 'premium') confirm.push('premium')
    else if (destination.country !== home) confirm.push('abroad')
    const dialled = { ...planned, to: destination.number }
    if (await wasDoneJustNow(fullUserId(user), dialled, own)) confirm.push('repeated')
    if (planned.uncounted === true) confirm.push('uncounted')
    return {
      planned: dialled,
      destination,
      price: planned.uncounted === true ? undefined : priceOf(planned, destination, home, prices),
      confirm,
      limit: allowed[planned.kind],
      used: await spent.units(fullUserId(user), planned.kind, dayOf(request)),
    }
  }

  async function wasDoneJustNow(user: string, planned: PlannedAction, own: string): Promise<boolean> {
    const found = await tables.get(
      "select 1 as found from desk_actions where user_key = ? and fingerprint = ? and created_at > ? and state <> 'failed' and id <> ?",
      [user, fingerprintOf(planned), platform.now() - repeatWindow, own],
    )
    return planned.content !== undefined && found !== undefined
  }

  function dayOf({ profile }: UserRequest): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: profile.timeZone }).format(platform.now())
  }

  return {
    newId,
    quote: (request, planned) => quote(request, planned),
    settle,
    get: (request, id) => read(id, fullUserId(request.login.user)),
    async usage(request) {
      const user = fullUserId(request.login.user)
      const allowed = await limitsOf(preferences, user, limits)
      return Promise.all(
        actionKinds.map(async (kind) => {
          const used = await spent.units(user, kind, dayOf(request))
          return { kind, limit: allowed[kind], most: limits[kind], used }
        }),
      )
    },
    async list(request, { of, kind, before = Number.MAX_SAFE_INTEGER, limit = 50 } = {}) {
      const { user } = request.login
      const [column, owner] =
        of === 'account' ? ['account', user.masterSipId] : ['user_key', fullUserId(user)]
      const rows = await tables.all(
        `select * from desk_actions where ${column} = ? and created_at < ? ${kind === undefined ? '' : 'and kind = ?'} ` +
          'order by created_at desc, id limit ?',
        [owner, before, ...(kind === undefined ? [] : [kind]), limit],
      )
      return rows.map((row) => actionOf(row, platform.now()))
    },
    async note(request, kind, target, count = 1) {
      const id = newId()
      await insert(request, id, { kind, target: target.slice(0, 200), units: count }, 'done')
      await settle(id, 'done')
    },
    async perform(request, planned, { id, confirmed }, run) {
      const user = fullUserId(request.login.user)
      const known = await read(id, user)
      if (known) return outcomeOf(known, true)
      const quoted = await quote(request, planned, id)
      if (quoted === undefined) return { state: 'refused', reason: 'number', quote: undefined }
      const needsConfirmation = quoted.confirm.length > 0 && !confirmed
      if (!isWithinLimit(quoted) || needsConfirmation) {
        // Of a double click, the other one may have used up what was left.
        const other = await read(id, user)
        if (other) return outcomeOf(other, true)
        return { state: 'refused', reason: isWithinLimit(quoted) ? 'unconfirmed' : 'limit', quote: quoted }
      }

      const { kind, units, to: target } = quoted.planned
      const { price } = quoted
      const about = { kind, target, units, price, fingerprint: fingerprintOf(quoted.planned) }
      if (!(await insert(request, id, about, 'running'))) {
        const running = await read(id, user)
        // An id of somebody else: it was not made by `newId()` for this user.
        if (!running) return { state: 'refused', reason: 'unconfirmed', quote: quoted }
        return outcomeOf(running, true)
      }
      const spend = { user, kind, day: dayOf(request), units, price: price ?? 0 }
      if (!(await spent.take(spend, quoted.limit))) {
        await settle(id, 'failed', 'limit_reached')
        return { state: 'refused', reason: 'limit', quote: quoted }
      }
      try {
        await settle(id, 'done', await run(quoted))
      } catch (error) {
        if (isSipgateError(error, 'outcome_unknown')) await settle(id, 'unknown')
        else {
          await settle(id, 'failed', problemOf(error))
          await spent.giveBack(spend)
          if (hasGrantEnded(error)) throw error
        }
      }
      const done = await read(id, user)
      if (!done) throw new Error('An action that was just stored is gone.')
      return outcomeOf(done, false)
    },
  }
}

function outcomeOf(action: Action, repeated: boolean): Outcome {
  const { state } = action
  if (state !== 'failed') return { state, action, repeated }
  return { state, action, repeated, problem: (action.result ?? 'internal') as ProblemCode }
}
