import { BarChart } from './bar-chart.tsx'
import type { Chart } from './chart.ts'
import { HeatMap } from './heat-map.tsx'
import { LineChart } from './line-chart.tsx'
import { Table } from './table.tsx'

const drawings = { bars: BarChart, line: LineChart, heat: HeatMap }

/** Drawn twice, since letters must not shrink with the drawing; the style sheet shows the one that fits. */
const sizes = [
  { name: 'wide', width: 860, height: 240 },
  { name: 'narrow', width: 330, height: 200 },
] as const

/** A chart with its legend and, for whoever wants the numbers, its table. */
export function Figure(props: {
  chart: Chart
  as: keyof typeof drawings
  text: { readonly table: string }
  /** What the labels are, such as `Day`. */
  heading: string
}) {
  const { chart, as, text, heading } = props
  const Drawing = drawings[as]
  return (
    <section class="card chart" aria-labelledby={chart.id}>
      <h2 id={chart.id}>{chart.title}</h2>
      {as !== 'heat' && chart.series.length > 1 && (
        <ul class="legend" aria-hidden="true">
          {chart.series.map(({ name }, index) => (
            <li class={`key-${index}`}>{name}</li>
          ))}
        </ul>
      )}
      {sizes.map(({ name, width, height }) => {
        const id = `${chart.id}-${name}`
        return (
          <svg
            class={name}
            role="img"
            viewBox={`0 0 ${width} ${height}`}
            aria-labelledby={`${id}-title ${id}-desc`}
          >
            <title id={`${id}-title`}>{chart.title}</title>
            <desc id={`${id}-desc`}>{chart.description}</desc>
            <Drawing chart={chart} width={width} height={height} />
          </svg>
        )
      })}
      <details>
        <summary>{text.table}</summary>
        <Table chart={chart} heading={heading} />
      </details>
    </section>
  )
}
