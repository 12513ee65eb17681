import type { Language } from '../pages/language.ts'

const locales = { en: 'en-GB', de: 'de-DE' } as const

type Time = number | string

/** Date and time, in the time zone of the machine. */
export function shownTime(language: Language, time: Time): string {
  return format(language, time, { dateStyle: 'short', timeStyle: 'medium' })
}

/** `15:04:05` */
export function timeOfDay(language: Language, time: Time): string {
  return format(language, time, { timeStyle: 'medium' })
}

/** `Thursday, 26 November 2026` */
export function shownDay(language: Language, time: Time): string {
  return format(language, time, { dateStyle: 'full' })
}

/** A list in pieces of one day each, in its order, so that rows need to show no date. */
export function byDay<Entry>(
  language: Language,
  entries: readonly Entry[],
  timeOf: (entry: Entry) => Time,
): { day: string; entries: Entry[] }[] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = shownDay(language, timeOf(entry))
    const known = days.get(day)
    if (known) known.push(entry)
    else days.set(day, [entry])
  }
  return [...days].map(([day, own]) => ({ day, entries: own }))
}

function format(language: Language, time: Time, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], options).format(new Date(time))
}
