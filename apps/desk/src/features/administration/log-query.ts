import type { ActionState } from '../../actions/action.ts'
import { readDay, type Calendar } from '../../user/calendar.ts'
import type { LogFilter } from './account-actions.ts'

/** The filter of the log as an address has it: what makes no sense is left out. */
export interface LogQuery {
  /** Such as `w0`. */
  readonly user: string
  readonly kind: string
  readonly state: string
  /** Such as `2026-11-27`. */
  readonly from: string
  readonly to: string
}

export const states: readonly ActionState[] = ['done', 'failed', 'unknown', 'running']

export function readLogQuery(field: (name: string) => string): LogQuery {
  const match = (name: string, pattern: RegExp) => (pattern.test(field(name)) ? field(name) : '')
  const dayOf = (name: string) => (readDay(field(name)) === undefined ? '' : field(name))
  return {
    user: match('user', /^w\d{1,9}$/),
    kind: match('kind', /^[a-z][a-z0-9._-]{0,40}$/i),
    state: states.some((state) => state === field('state')) ? field('state') : '',
    from: dayOf('from'),
    to: dayOf('to'),
  }
}

/** What it means for an account, with days of a time zone. */
export function filterOf(query: LogQuery, account: string, calendar: Calendar): LogFilter {
  const from = readDay(query.from)
  const to = readDay(query.to)
  return {
    user: query.user === '' ? undefined : `${account}${query.user}`,
    kind: query.kind === '' ? undefined : query.kind,
    state: states.find((state) => state === query.state),
    from: from === undefined ? undefined : calendar.startOf(from),
    to: to === undefined ? undefined : calendar.startOf(to + 1) - 1,
  }
}

/** An address with what was chosen, and nothing else. */
export function logAddress(path: string, query: Partial<LogQuery> & { readonly after?: string }): string {
  const chosen = Object.entries(query).filter(([, value]) => value !== '')
  const text = new URLSearchParams(chosen).toString()
  return text === '' ? path : `${path}?${text}`
}
