import type { Area } from './area.ts'
import { letterWidth } from './area.ts'
import { labelStep, round } from './scale.ts'

/** The lines behind the values, and what is written at both axes. */
export function Axes({ area, labels }: { area: Area; labels: readonly string[] }) {
  const { left, right, lower, ticks } = area
  const band = (right - left) / Math.max(1, labels.length)
  const step = labelStep(labels, right - left, letterWidth)
  return (
    <g class="axes">
      {ticks.map(({ y, text }) => (
        <>
          <line x1={round(left)} x2={right} y1={round(y)} y2={round(y)} />
          <text x={round(left - 6)} y={round(y + 4)} text-anchor="end">
            {text}
          </text>
        </>
      ))}
      {labels.map((label, index) => {
        if (index % step !== 0) return null
        const half = (label.length * letterWidth) / 2
        const middle = left + (index + 0.5) * band
        return (
          <text x={round(Math.min(Math.max(middle, half), right - half))} y={lower + 18} text-anchor="middle">
            {label}
          </text>
        )
      })}
    </g>
  )
}
