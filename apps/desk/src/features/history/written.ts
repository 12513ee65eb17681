import { locales, type Language } from '../../language/language.ts'
import type { Entry } from './entry.ts'
import type { HistoryText } from './text.en.ts'

/** How times and amounts of the history are written for one reader. */
export interface Written {
  clock(at: number): string
  day(at: number): string
  number(count: number): string
}

/** Making formats is slow, so one reader's are made once a page. */
export function writtenFor(language: Language, timeZone: string): Written {
  const locale = locales[language]
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' })
  const day = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const number = new Intl.NumberFormat(locale)
  return {
    clock: (at) => clock.format(at),
    day: (at) => day.format(at),
    number: (count) => number.format(count),
  }
}

/** Such as `2:05 min`. */
export function durationOf(seconds: number, text: HistoryText): string {
  if (seconds < 60) return `${seconds} ${text.seconds}`
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} ${text.minutes}`
}

/** An entry in a few words, for those who hear the page. */
export function summaryOf(
  entry: Entry,
  text: HistoryText,
  written: Written,
  name: string | undefined,
): string {
  const parts = [text.happening[entry.happening], name ?? entry.otherName ?? entry.other]
  return [...parts, entry.at === undefined ? undefined : written.clock(entry.at)].filter(Boolean).join(', ')
}
