import type { Language } from '../../language/language.ts'
import { locales } from '../../language/language.ts'
import type { Period } from './period.ts'
import { lengthOf } from './period.ts'
import { noCalls, type CallCounts } from './tally.ts'

const day = 86_400_000

/** One column of a chart over time: a day, a week or a month. */
export interface Column {
  readonly first: number
  readonly last: number
  readonly label: string
}

const mostDays = 45
const mostWeeks = 27

/** The columns of a period, few enough to be told apart. The first and the last may be shorter than the others. */
export function columnsOf(period: Period, language: Language): readonly Column[] {
  const length = lengthOf(period)
  if (length > mostWeeks * 7) return monthsOf(period, language)
  const size = length > mostDays ? 7 : 1
  const format = formatOf(language, { day: 'numeric', month: 'short' })
  return Array.from({ length: Math.ceil(length / size) }, (_, index) => {
    const first = period.first + index * size
    return { first, last: Math.min(first + size - 1, period.last), label: format(first) }
  })
}

function monthsOf({ first, last }: Period, language: Language): Column[] {
  const format = formatOf(language, { month: 'short', year: '2-digit' })
  const columns: Column[] = []
  for (let begin = first; begin <= last;) {
    const date = new Date(begin * day)
    const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / day
    columns.push({ first: begin, last: Math.min(next - 1, last), label: format(begin) })
    begin = next
  }
  return columns
}

/** How days are written that are counted from 1970. */
export function formatOf(language: Language, options: Intl.DateTimeFormatOptions): (day: number) => string {
  const format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })
  return (number) => format.format(number * day)
}

/** The calls of each column. */
export function callsOf(columns: readonly Column[], days: ReadonlyMap<number, CallCounts>): CallCounts[] {
  return columns.map(({ first, last }) => {
    const sum = noCalls()
    for (let number = first; number <= last; number += 1) {
      const counts = days.get(number)
      if (!counts) continue
      for (const kind of ['answered', 'missed', 'reached', 'unreached'] as const) sum[kind] += counts[kind]
    }
    return sum
  })
}

/** What was spent until the end of each column. */
export function runningTotal(columns: readonly Column[], days: ReadonlyMap<number, number>): number[] {
  let total = 0
  return columns.map(({ first, last }) => {
    for (let number = first; number <= last; number += 1) total += days.get(number) ?? 0
    return total
  })
}
