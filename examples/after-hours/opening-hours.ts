export type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun'

export interface OpeningHours {
  /** IANA's name of the time zone, such as `Europe/Berlin`: it knows when summer time begins. */
  readonly timeZone: string
  /** From and until, as `09:00`. A day that is missing is closed; one with a pause has two entries. */
  readonly week: Partial<Readonly<Record<Weekday, readonly (readonly [from: string, until: string])[]>>>
  /** Days that are closed, as `2026-12-25`. */
  readonly holidays?: readonly string[]
}

/** Whether it is open at this time, given in milliseconds since 1970. */
export function isOpen({ timeZone, week, holidays = [] }: OpeningHours, time: number): boolean {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]))
  const { weekday, year, month, day, hour, minute } = parts
  if (holidays.includes(`${year}-${month}-${day}`)) return false
  const clock = `${hour}:${minute}`
  return (week[weekday as Weekday] ?? []).some(([from, until]) => from <= clock && clock < until)
}
