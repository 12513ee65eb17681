import type { Chart } from './charts/chart.ts'
import { callsOf, columnsOf, formatOf, runningTotal } from './columns.ts'
import { writtenIn } from './numbers.ts'
import { sumOf, type CallCounts } from './tally.ts'
import { writeDuration } from './talk-time.ts'
import type { StatisticsText } from './text.en.ts'
import type { StatisticsView } from './view.ts'

/** The charts of the page, as numbers and words. */
export function chartsOf(view: StatisticsView, text: StatisticsText) {
  const { language, period, known, spending, currency } = view
  const { tally } = known.value
  const { charts } = text
  const written = writtenIn(language, currency)
  const columns = columnsOf(period, language)
  const dayLabels = columns.map(({ label }) => label)
  const hourLabels = Array.from({ length: 24 }, (_, hour) => String(hour))
  // 5 January 1970 was a Monday.
  const weekday = formatOf(language, { weekday: 'short' })
  const weekdays = Array.from({ length: 7 }, (_, index) => weekday(4 + index))
  const format = (value: number) => written.number(value)

  const days: Chart = {
    ...charts.days,
    id: 'days',
    description: charts.days.description(format(sumOf(tally.calls))),
    labels: dayLabels,
    series: seriesOf(callsOf(columns, tally.days), text),
    format,
  }
  const hours: Chart = {
    ...charts.hours,
    id: 'hours',
    description: charts.hours.description(`${indexOfMost(tally.hours.map(sumOf))}:00`),
    labels: hourLabels,
    series: seriesOf(tally.hours, text),
    format,
  }
  const heat: Chart = {
    ...charts.heat,
    id: 'heat',
    description: charts.heat.description(busiestOf(tally.heat, weekdays)),
    labels: hourLabels,
    series: weekdays.map((name, index) => ({ name, values: tally.heat[index] ?? [] })),
    format,
  }
  const talk: Chart = {
    ...charts.talk,
    id: 'talk',
    description: charts.talk.description(writeDuration(tally.talk.median, text.units)),
    labels: charts.talk.classes,
    series: [{ name: charts.talk.series, values: tally.talk.classes }],
    format,
  }
  const cost: Chart = {
    ...charts.cost,
    id: 'cost',
    description: charts.cost.description(written.money(spending.total)),
    labels: dayLabels,
    series: [{ name: charts.cost.series, values: runningTotal(columns, spending.days) }],
    format: (value) => written.money(value),
  }
  return { days, hours, heat, talk, cost }
}

function seriesOf(counts: readonly CallCounts[], { kinds }: StatisticsText) {
  return (['answered', 'missed', 'reached', 'unreached'] as const).map((kind) => ({
    name: kinds[kind],
    values: counts.map((one) => one[kind]),
  }))
}

const indexOfMost = (values: readonly number[]): number => values.indexOf(Math.max(...values))

function busiestOf(
  heat: StatisticsView['known']['value']['tally']['heat'],
  weekdays: readonly string[],
): string {
  const row = indexOfMost(heat.map((values) => Math.max(...values)))
  return `${weekdays[row] ?? ''} ${indexOfMost(heat[row] ?? [])}:00`
}
