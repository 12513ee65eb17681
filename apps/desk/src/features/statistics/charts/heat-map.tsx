import { letterWidth } from './area.ts'
import type { Chart } from './chart.ts'
import { labelStep, round, shadeOf } from './scale.ts'

/** So many shades does the style sheet have. */
export const shades = 6

/** A row for each series and a field for each value: the more, the darker. */
export function HeatMap({ chart, width, height }: { chart: Chart; width: number; height: number }) {
  const { labels, series, format } = chart
  const greatest = Math.max(0, ...series.flatMap(({ values }) => values))
  const left = Math.max(0, ...series.map(({ name }) => name.length)) * letterWidth + 10
  const field = (width - left - 4) / Math.max(1, labels.length)
  const row = (height - 24) / Math.max(1, series.length)
  const step = labelStep(labels, width - left, letterWidth)
  return (
    <>
      {series.map(({ name, values }, line) => (
        <g>
          <g class="axes">
            <text x={round(left - 6)} y={round((line + 0.5) * row + 4)} text-anchor="end">
              {name}
            </text>
          </g>
          {labels.map((label, at) => (
            <rect
              class={`shade-${shadeOf(values[at] ?? 0, greatest, shades)}`}
              x={round(left + at * field)}
              y={round(line * row)}
              width={round(field - 1.5)}
              height={round(row - 1.5)}
              rx="2"
            >
              <title>{`${name}, ${label}: ${format(values[at] ?? 0)}`}</title>
            </rect>
          ))}
        </g>
      ))}
      <g class="axes">
        {labels.map(
          (label, at) =>
            at % step === 0 && (
              <text x={round(left + (at + 0.5) * field)} y={height - 6} text-anchor="middle">
                {label}
              </text>
            ),
        )}
      </g>
    </>
  )
}
