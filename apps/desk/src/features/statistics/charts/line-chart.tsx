import { areaOf } from './area.ts'
import { Axes } from './axes.tsx'
import type { Chart } from './chart.ts'
import { round } from './scale.ts'

/** A line for each series. A single value is a dot. */
export function LineChart({ chart, width, height }: { chart: Chart; width: number; height: number }) {
  const { labels, series, format, formatTick = format } = chart
  const greatest = Math.max(0, ...series.flatMap(({ values }) => values))
  const area = areaOf({ width, height, greatest, formatTick })
  const band = (area.right - area.left) / Math.max(1, labels.length)
  const xOf = (at: number) => round(area.left + (at + 0.5) * band)
  return (
    <>
      <Axes area={area} labels={labels} />
      {series.map(({ values }, index) => (
        <>
          {values.length > 1 && (
            <polyline
              class={`line-${index}`}
              points={values.map((value, at) => `${xOf(at)},${round(area.yOf(value))}`).join(' ')}
            />
          )}
          {values.map((value, at) => (
            <circle class={`series-${index}`} cx={xOf(at)} cy={round(area.yOf(value))} r={dotOf(values)}>
              <title>{`${labels[at] ?? ''}: ${format(value)}`}</title>
            </circle>
          ))}
        </>
      ))}
    </>
  )
}

const dotOf = (values: readonly number[]): number => (values.length === 1 ? 5 : values.length > 60 ? 1 : 2.5)
