import { Figure } from './charts/figure.tsx'
import type { Chart } from './charts/chart.ts'
import { writtenIn } from './numbers.ts'
import type { StatisticsText } from './text.en.ts'
import type { StatisticsView } from './view.ts'

/** What desk's own actions cost, and what that does not include. */
export function Cost(props: { chart: Chart; view: StatisticsView; text: StatisticsText }) {
  const { chart, view, text } = props
  const { spending, language, currency } = view
  const written = writtenIn(language, currency)
  const { cost, charts } = text
  if (spending.kinds.length === 0)
    return (
      <section class="card" aria-labelledby={chart.id}>
        <h2 id={chart.id}>{chart.title}</h2>
        <p class="empty">{cost.none}</p>
        <p class="hint">{cost.note}</p>
      </section>
    )
  return (
    <>
      <Figure chart={chart} as="line" text={charts} heading={charts.cost.heading} />
      <section class="card" aria-label={chart.title}>
        <table class="statistics-cost">
          <thead>
            <tr>
              {[cost.kind, cost.count, cost.price].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spending.kinds.map(({ kind, count, price }) => (
              <tr>
                <th scope="row">{cost.kinds[kind]}</th>
                <td>{written.number(count)}</td>
                <td>{written.money(price)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {spending.unpriced > 0 && <p class="hint">{cost.unpriced(written.number(spending.unpriced))}</p>}
        <p class="hint">{cost.note}</p>
      </section>
    </>
  )
}
