/** Classes of duration by the seconds at which they end. */
export const talkClasses = [60, 180, 600, 1_800, Infinity] as const

export function talkClass(seconds: number): number {
  return talkClasses.findIndex((end) => seconds < end)
}

/** The one in the middle; of an even number, between the two in the middle. 0 of none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort()
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

export interface DurationUnits {
  readonly hours: string
  readonly minutes: string
  readonly seconds: string
}

/** Such as `1 h 5 min`, `3 min 20 s` or `45 s`. */
export function writeDuration(seconds: number, units: DurationUnits): string {
  const whole = Math.round(seconds)
  const parts: [number, string][] = [
    [Math.floor(whole / 3600), units.hours],
    [Math.floor((whole % 3600) / 60), units.minutes],
    [whole % 60, units.seconds],
  ]
  const first = parts.findIndex(([count]) => count > 0)
  if (first === -1) return `0\u00a0${units.seconds}`
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}\u00a0${unit}`)
    .join(' ')
}
