import { isoDay, readDay } from '../../user/calendar.ts'

/** The lengths that can be chosen, in days. */
export const spans = { week: 7, month: 30, quarter: 91, year: 365 } as const
export type Span = keyof typeof spans

/** Whole days of a calendar, in days since 1970-01-01, both included. */
export interface Period {
  readonly span: Span | 'dates'
  readonly first: number
  readonly last: number
}

const longest = 366

/** The period that an address asks for. What makes no sense gives the last 30 days: a page of figures is better than a complaint. */
export function readPeriod(query: { period: string; from: string; to: string }, today: number): Period {
  if (isSpan(query.period)) return { span: query.period, first: today - spans[query.period] + 1, last: today }
  const [from = query.from, to = query.to] = query.period.includes('/') ? query.period.split('/') : []
  const days = [readDay(from), readDay(to)]
  const [first, last] = days
  if (first === undefined || last === undefined) return readPeriod({ ...query, period: 'month' }, today)
  const end = Math.min(Math.max(first, last), today)
  const begin = Math.min(first, last, end)
  return { span: 'dates', first: Math.max(begin, end - longest + 1), last: end }
}

const isSpan = (text: string): text is Span => Object.hasOwn(spans, text)

export const lengthOf = ({ first, last }: Period): number => last - first + 1

/** As many days, just before. */
export function previousOf(period: Period): Period {
  const length = lengthOf(period)
  return { span: 'dates', first: period.first - length, last: period.first - 1 }
}

/** What an address says for the period. */
export function periodQuery(period: Period): Record<string, string> {
  if (period.span !== 'dates') return { period: period.span }
  return { period: 'dates', from: isoDay(period.first), to: isoDay(period.last) }
}

/** The same in one word, such as `month` or `2026-11-01/2026-11-15`. */
export const periodName = ({ span, first, last }: Period): string =>
  span === 'dates' ? `${isoDay(first)}/${isoDay(last)}` : span
