import { chartsOf } from './charts-of.ts'
import type { Chart } from './charts/chart.ts'
import { sumOf } from './tally.ts'
import type { StatisticsText } from './text.en.ts'
import type { StatisticsView } from './view.ts'

type Row = readonly (string | number)[]

/** All numbers of the page as rows that a spreadsheet can filter: part, label, name, value. Durations are in seconds. */
export function exportRows(view: StatisticsView, text: StatisticsText): readonly Row[] {
  const { tally } = view.known.value
  const { days, hours, heat, talk } = chartsOf(view, text)
  const { figures, numbers, lines, cost } = text
  const glance = (label: string, value: number): Row => [figures.title, label, '', value]
  return [
    [text.export.part, text.export.label, text.export.name, text.export.value],
    glance(figures.calls, sumOf(tally.calls)),
    glance(text.kinds.answered, tally.calls.answered),
    glance(text.kinds.missed, tally.calls.missed),
    glance(text.kinds.reached, tally.calls.reached),
    glance(text.kinds.unreached, tally.calls.unreached),
    glance(figures.median, tally.talk.median),
    glance(figures.total, tally.talk.total),
    glance(figures.voicemails, tally.voicemails),
    glance(`${figures.sms}, ${figures.received('').trim()}`, tally.sms.received),
    glance(`${figures.sms}, ${figures.sent('').trim()}`, tally.sms.sent),
    glance(`${figures.faxes}, ${figures.received('').trim()}`, tally.faxes.received),
    glance(`${figures.faxes}, ${figures.sent('').trim()}`, tally.faxes.sent),
    glance(`${figures.faxes}, ${figures.failed('').trim()}`, tally.faxes.failed),
    ...[days, hours, heat, talk].flatMap(rowsOf),
    ...tally.numbers.map((share): Row => [numbers.title, share.id, nameOf(view, share), sumOf(share)]),
    ...tally.lines.map((share): Row => [lines.title, share.id, share.name, sumOf(share)]),
    ...view.spending.kinds.map(({ kind, price }): Row => [
      text.charts.cost.title,
      cost.kinds[kind],
      view.currency,
      price / 10_000,
    ]),
  ]
}

const nameOf = ({ directory }: StatisticsView, { id, name }: { id: string; name: string }): string =>
  directory.nameOf(id) ?? name

function rowsOf({ title, labels, series }: Chart): Row[] {
  return labels.flatMap((label, at) =>
    series.map(({ name, values }): Row => [title, label, name, values[at] ?? 0]),
  )
}
