/** From a minute of a day to another one, which is not in it. 1440 is the end of the day. */
export interface Span {
  readonly from: number
  readonly to: number
}

const mostSpans = 6

/** The spans of a day such as `9-12, 13:00-17:30`, in their order; undefined if they make no sense. Empty: closed. */
export function readHours(text: string): readonly Span[] | undefined {
  if (text.trim() === '') return []
  const parts = text.split(/[,;\n]+/).filter((part) => part.trim() !== '')
  if (parts.length > mostSpans) return undefined
  const spans: Span[] = []
  for (const part of parts) {
    const found = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|bis|to)\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/i.exec(part)
    const from = minuteOf(found?.[1], found?.[2])
    const to = minuteOf(found?.[3], found?.[4])
    if (from === undefined || to === undefined || from >= to) return undefined
    spans.push({ from, to })
  }
  spans.sort((one, other) => one.from - other.from)
  return spans.some(({ from }, at) => from < (spans[at - 1]?.to ?? 0)) ? undefined : spans
}

function minuteOf(hour: string | undefined, minute = '0'): number | undefined {
  const [hours, minutes] = [Number(hour), Number(minute)]
  const all = hours * 60 + minutes
  return hour !== undefined && minutes < 60 && all <= 1440 ? all : undefined
}

/** A minute of a day as a clock shows it. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
