import { ticksOf } from './scale.ts'

/** The width of a letter at the axes, in the units of the drawing. */
export const letterWidth = 6.5

/** Where in a drawing of `width` and `height` the values go, and where its axes are. */
export function areaOf(options: {
  width: number
  height: number
  greatest: number
  formatTick: (value: number) => string
}) {
  const { width, height, greatest, formatTick } = options
  const ticks = ticksOf(greatest)
  const top = ticks.at(-1) ?? 1
  const texts = ticks.map(formatTick)
  const left = Math.max(...texts.map(({ length }) => length)) * letterWidth + 10
  const right = width - 6
  const upper = 10
  const lower = height - 24
  return {
    left,
    right,
    upper,
    lower,
    ticks: ticks.map((value, index) => ({ value, text: texts[index] ?? '', y: yOf(value) })),
    yOf,
  }

  function yOf(value: number): number {
    return lower - (Math.max(0, value) / top) * (lower - upper)
  }
}

export type Area = ReturnType<typeof areaOf>
