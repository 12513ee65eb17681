/** The windows of time a limit can be for, and the window that a moment lies in, all in UTC. */
export const spendWindows = {
  perMinute: { name: 'minute', start: 16 },
  perHour: { name: 'hour', start: 13 },
  perDay: { name: 'day', start: 10 },
  perMonth: { name: 'month', start: 7 },
} as const

export type SpendWindow = keyof typeof spendWindows

/** `2026-11-24T03` for the hour that the moment lies in, and when that hour ends. */
export function windowAt(
  window: SpendWindow,
  now: number,
): { readonly label: string; readonly endsAt: number } {
  const date = new Date(now)
  const label = date.toISOString().slice(0, spendWindows[window].start)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()]
  const ends = {
    perMinute: () => Date.UTC(year, month, day, hour, minute + 1),
    perHour: () => Date.UTC(year, month, day, hour + 1),
    perDay: () => Date.UTC(year, month, day + 1),
    perMonth: () => Date.UTC(year, month + 1),
  }
  return { label, endsAt: ends[window]() }
}
