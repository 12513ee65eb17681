/** What calendar and clock show somewhere. */
export interface LocalTime {
  /** Such as `2026-12-24`. */
  readonly date: string
  /** Minutes since midnight. */
  readonly minute: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** What calendar and clock show at a moment in a time zone; across a change to or from summer time, too. */
export function localTime(at: number, timeZone: string): LocalTime {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    if (formats.size > 100) formats.clear()
    formats.set(timeZone, format)
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  }
}

/** What the field of a form says, such as `2026-12-24T09:30`. Undefined if that is no time. */
export function readLocalTime(text: string): LocalTime | undefined {
  const [, date = '', hour, minute] = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? []
  return isDate(date) ? { date, minute: Number(hour) * 60 + Number(minute) } : undefined
}

/** Whether there is such a day. */
export function isDate(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** From Monday, which is 0. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
