import { textOf, type TableRow } from '@sipgate-kit/database'
import { numberOf, optionalNumberOf, optionalTextOf } from '../database/tables/tables.ts'

/**
 * How an action stands. `running`: its answer is awaited. `unknown`: the connection broke, and nobody knows whether it happened.
 * `failed`: it certainly did not happen.
 */
export type ActionState = 'running' | 'done' | 'failed' | 'unknown'

/** Something that a user did: an entry of the audit log. */
export interface Action {
  readonly id: string
  readonly account: string
  /** Full id of the user. */
  readonly user: string
  /** `sms`, `fax`, `call`, or what else cannot be undone, such as `contact.deleted`. */
  readonly kind: string
  /** A number in E.164, or the id or name of what was changed. */
  readonly target: string
  readonly units: number
  /** In 1/10000 of the account's currency; undefined if it was not known. */
  readonly price: number | undefined
  /** `fingerprintOf()` it; undefined where nothing was sent. */
  readonly fingerprint: string | undefined
  readonly state: ActionState
  /** When done, what sipgate returned, such as a session's id; when failed, the code of the problem. */
  readonly result: string | undefined
  /** Milliseconds since 1970, as is `finishedAt`. */
  readonly createdAt: number
  readonly finishedAt: number | undefined
}

/** The clocks of sipgate and desk may differ by this much, in milliseconds. */
const clocksApart = 60_000

/** From when on entries of sipgate's history can be of this action, in milliseconds since 1970. */
export const entriesSince = ({ createdAt }: Pick<Action, 'createdAt'>): number => createdAt - clocksApart

/** An action whose process ended before its answer came stays `running`; so much later its outcome is unknown. */
const longestRun = 60_000

export function actionOf(row: TableRow, now: number): Action {
  const createdAt = numberOf(row, 'created_at')
  const stored = textOf(row, 'state') as ActionState
  return {
    id: textOf(row, 'id'),
    account: textOf(row, 'account'),
    user: textOf(row, 'user_key'),
    kind: textOf(row, 'kind'),
    target: textOf(row, 'target'),
    units: numberOf(row, 'units'),
    price: optionalNumberOf(row, 'price'),
    fingerprint: optionalTextOf(row, 'fingerprint'),
    state: stored === 'running' && now - createdAt > longestRun ? 'unknown' : stored,
    result: optionalTextOf(row, 'result'),
    createdAt,
    finishedAt: optionalNumberOf(row, 'finished_at'),
  }
}
