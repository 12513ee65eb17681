import { areaOf } from './area.ts'
import { Axes } from './axes.tsx'
import type { Chart } from './chart.ts'
import { round } from './scale.ts'

/** Bars beside each other; the series lie on each other in a bar. */
export function BarChart({ chart, width, height }: { chart: Chart; width: number; height: number }) {
  const { labels, series, format, formatTick = format } = chart
  const totals = labels.map((_, at) => series.reduce((sum, { values }) => sum + valueAt(values, at), 0))
  const area = areaOf({ width, height, greatest: Math.max(0, ...totals), formatTick })
  const band = (area.right - area.left) / Math.max(1, labels.length)
  const thickness = Math.min(band * 0.72, 48)
  return (
    <>
      <Axes area={area} labels={labels} />
      {labels.map((label, at) => {
        let below = 0
        return (
          <g>
            <title>{titleOf(chart, label, at)}</title>
            {series.map(({ values }, index) => {
              const value = valueAt(values, at)
              const bottom = area.yOf(below)
              below += value
              if (value === 0) return null
              const y = area.yOf(below)
              return (
                <rect
                  class={`series-${index}`}
                  x={round(area.left + at * band + (band - thickness) / 2)}
                  y={round(y)}
                  width={round(thickness)}
                  height={round(bottom - y)}
                />
              )
            })}
          </g>
        )
      })}
    </>
  )
}

const valueAt = (values: readonly number[], at: number): number => Math.max(0, values[at] ?? 0)

function titleOf({ series, format }: Chart, label: string, at: number): string {
  return `${label}: ${series.map(({ name, values }) => `${name} ${format(valueAt(values, at))}`).join(', ')}`
}
