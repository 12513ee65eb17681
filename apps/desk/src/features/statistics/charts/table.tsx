import type { Chart } from './chart.ts'

/** The numbers of a chart. */
export function Table({ chart, heading }: { chart: Chart; heading: string }) {
  const { id, title, labels, series, format } = chart
  return (
    <div class="table-wrap" tabIndex={0} role="group" aria-labelledby={id}>
      <table>
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {series.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, at) => (
            <tr>
              <th scope="row">{label}</th>
              {series.map(({ values }) => (
                <td>{format(values[at] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
