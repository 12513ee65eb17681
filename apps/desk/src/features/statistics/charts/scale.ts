/** Where a chart's axis ends, and what is written at it: round whole numbers from 0 on. */
export function ticksOf(greatest: number, most = 4): readonly number[] {
  if (!Number.isFinite(greatest) || greatest <= 0) return [0, 1]
  const step = roundStep(greatest / most)
  const count = Math.ceil(greatest / step)
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not less. */
function roundStep(least: number): number {
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(least)))
  return [1, 2, 5, 10].map((factor) => factor * magnitude).find((step) => step >= least) ?? 10 * magnitude
}

/** Which of some labels are written so that none touches the next: every second, third … */
export function labelStep(labels: readonly string[], width: number, letter: number): number {
  const longest = Math.max(0, ...labels.map(({ length }) => length))
  const room = Math.max(1, Math.floor(width / ((longest + 1.5) * letter)))
  return Math.max(1, Math.ceil(labels.length / room))
}

/** For drawing: no more digits than a pixel has. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** A shade from 0, nothing, to `shades`, the most. What is more than nothing is seen. */
export function shadeOf(value: number, greatest: number, shades: number): number {
  if (!(value > 0) || !(greatest > 0)) return 0
  return Math.min(shades, Math.max(1, Math.ceil((value / greatest) * shades)))
}
