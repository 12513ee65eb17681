import { Stale } from '../../pages/stale.tsx'
import { Time } from '../../pages/time.tsx'
import { Figure } from './charts/figure.tsx'
import { chartsOf } from './charts-of.ts'
import { formatOf } from './columns.ts'
import { Cost } from './cost.tsx'
import { Figures } from './figures.tsx'
import { Filters } from './filters.tsx'
import { writtenIn } from './numbers.ts'
import { previousOf, type Period } from './period.ts'
import { Lines, Numbers } from './shares.tsx'
import { sumOf } from './tally.ts'
import type { StatisticsText } from './text.en.ts'
import type { StatisticsView } from './view.ts'

/** The figures of a period: at a glance, drawn, and in tables. */
export function StatisticsPage({ view, text }: { view: StatisticsView; text: StatisticsText }) {
  const { period, known, before, language, timeZone } = view
  const { tally, read } = known.value
  const { charts } = text
  const drawn = chartsOf(view, text)
  return (
    <>
      <Stale {...view} />
      <header class="page-head">
        <div>
          <h1>{text.name}</h1>
          <p class="hint">{text.intro(writePeriod(period, view))}</p>
        </div>
      </header>
      <Filters view={view} text={text} />
      <Missing view={view} text={text} />
      {read === 0 ? <p class="card empty">{text.empty}</p> : <Figures view={view} text={text} />}
      {sumOf(tally.calls) > 0 && (
        <>
          <Figure chart={drawn.days} as="bars" text={charts} heading={charts.days.heading} />
          <Figure chart={drawn.heat} as="heat" text={charts} heading={charts.heat.heading} />
          <Figure chart={drawn.hours} as="bars" text={charts} heading={charts.hours.heading} />
          <Figure chart={drawn.talk} as="bars" text={charts} heading={charts.talk.heading} />
        </>
      )}
      <Numbers view={view} text={text} />
      <Lines view={view} text={text} />
      <Cost chart={drawn.cost} view={view} text={text} />
      <footer class="hint">
        <p>
          {text.counted} <Time at={known.at} language={language} timeZone={timeZone} />. {text.midnight}
        </p>
        <p>{before ? `${text.previous(writePeriod(previousOf(period), view))}.` : text.previousCut}</p>
      </footer>
    </>
  )
}

/** Says what the figures do not include. */
function Missing({ view, text }: { view: StatisticsView; text: StatisticsText }) {
  const written = writtenIn(view.language, view.currency)
  const { cut, read, there, tally } = view.known.value
  const numbers =
    there === undefined
      ? written.number(read)
      : `${written.number(read)} ${text.outOf(written.number(there))}`
  return (
    <>
      {cut !== undefined && (
        <p class="notice" role="status">
          {cut === 'many' ? text.many(numbers) : text.slow(numbers)}
        </p>
      )}
      {tally.undated > 0 && <p class="notice">{text.undated(written.number(tally.undated))}</p>}
    </>
  )
}

export function writePeriod({ first, last }: Period, { language }: Pick<StatisticsView, 'language'>): string {
  const format = formatOf(language, { day: 'numeric', month: 'short', year: 'numeric' })
  return first === last ? format(first) : `${format(first)} – ${format(last)}`
}
