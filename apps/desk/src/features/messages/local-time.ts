/** The moment at which clocks in `timeZone` show `text`, such as `2026-11-27T15:30`, in milliseconds since 1970. Undefined if it is no time. */
export function localTime(text: string, timeZone: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?$/.exec(text)
  if (!parts) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number)
  const shown = Date.UTC(year, month - 1, day, hour, minute)
  if (new Date(shown).toISOString().slice(0, 16) !== text.slice(0, 16)) return undefined
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  const guess = shown - offsetAt(shown, timeZone)
  return shown - offsetAt(guess, timeZone)
}

/** How far clocks in `timeZone` are ahead of UTC, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(time)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000
}
