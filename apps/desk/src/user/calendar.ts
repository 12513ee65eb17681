const second = 1_000
const quarter = 15 * 60 * second
const hour = 60 * 60 * second
const day = 24 * hour

/** A moment as a clock on the wall shows it. */
export interface LocalTime {
  /** The calendar day, in days since 1970-01-01. */
  readonly day: number
  readonly hour: number
  /** 0 is Monday. */
  readonly weekday: number
}

/** The calendar of a time zone, quick enough for a hundred thousand moments. */
export interface Calendar {
  at(time: number): LocalTime
  /** When a calendar day begins, in milliseconds since 1970. */
  startOf(day: number): number
}

export function calendarOf(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const known = new Map<number, number>()

  function measure(time: number): number {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    )
    return local - Math.floor(time / second) * second
  }

  function remembered(time: number): number {
    const offset = known.get(time) ?? measure(time)
    known.set(time, offset)
    return offset
  }

  /** Clocks change at full quarters of an hour. On days on which they do not change, asking at both ends is enough. */
  function offsetAt(time: number): number {
    const begin = Math.floor(time / day) * day
    const offset = remembered(begin)
    return offset === remembered(begin + day) ? offset : remembered(Math.floor(time / quarter) * quarter)
  }

  const dayOf = (time: number) => Math.floor((time + offsetAt(time)) / day)

  return {
    at(time) {
      const local = time + offsetAt(time)
      const number = Math.floor(local / day)
      return { day: number, hour: Math.floor((local - number * day) / hour), weekday: weekdayOf(number) }
    },
    startOf(number) {
      // No zone is further from UTC than fifteen hours; somewhere in between the day begins, at times not at midnight.
      let before = number * day - 15 * hour
      let after = number * day + 15 * hour
      while (after - before > second) {
        const middle = Math.floor((before + after) / 2 / second) * second
        if (dayOf(middle) >= number) after = middle
        else before = middle
      }
      return after
    },
  }
}

export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

/** Such as `2026-11-27`. */
export const isoDay = (number: number): string => new Date(number * day).toISOString().slice(0, 10)

/** Undefined unless it is a day of the calendar, written as `2026-11-27`. */
export function readDay(text: string): number | undefined {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  const number = time / day
  return Number.isNaN(time) || isoDay(number) !== text ? undefined : number
}
