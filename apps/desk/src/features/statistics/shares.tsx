import { PhoneNumber } from '../../pages/phone-number.tsx'
import { addressOf } from './filters.tsx'
import { writtenIn } from './numbers.ts'
import { sumOf, type Share } from './tally.ts'
import { writeDuration } from './talk-time.ts'
import type { StatisticsText } from './text.en.ts'
import type { StatisticsView } from './view.ts'
import type { ComponentChild } from 'preact'

const shown = 10

/** Who called and was called most. */
export function Numbers({ view, text }: { view: StatisticsView; text: StatisticsText }) {
  const { known, language, directory, anonymous } = view
  const name = (share: Share) =>
    directory.nameOf(share.id) === undefined && share.name !== '' ? (
      <>
        <span class="name">{share.name}</span>{' '}
        <PhoneNumber number={share.id} language={language} anonymous="" />
      </>
    ) : (
      <PhoneNumber number={share.id} language={language} directory={directory} anonymous={anonymous} />
    )
  const { title, number } = text.numbers
  const shares = known.value.tally.numbers.slice(0, shown)
  return <Shares id="numbers" title={title} heading={number} {...{ shares, name, view, text }} />
}

/** The lines and groups of the account, each with a way to its own figures. */
export function Lines({ view, text }: { view: StatisticsView; text: StatisticsText }) {
  const name = ({ id, name }: Share) => (
    <a href={addressOf('/statistics', { period: view.period, lines: [id] })}>{name === '' ? id : name}</a>
  )
  const { title, line, note } = text.lines
  const shares = view.known.value.tally.lines
  return <Shares id="lines" title={title} heading={line} note={note} {...{ shares, name, view, text }} />
}

/** A table of calls by what they have in common. */
export function Shares(props: {
  id: string
  title: string
  heading: string
  note?: string
  shares: readonly Share[]
  name: (share: Share) => ComponentChild
  view: Pick<StatisticsView, 'language' | 'currency'>
  text: StatisticsText
}) {
  const { id, title, heading, note, shares, name, view, text } = props
  const { numbers } = text
  const written = writtenIn(view.language, view.currency)
  if (shares.length === 0) return null
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p class="hint">{note}</p>}
      <div class="table-wrap" tabIndex={0} role="group" aria-labelledby={id}>
        <table class="statistics-shares">
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              {[numbers.calls, numbers.incoming, numbers.outgoing, numbers.missed, numbers.talk].map(
                (head) => (
                  <th scope="col">{head}</th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr>
                <th scope="row">{name(share)}</th>
                <td>{written.number(sumOf(share))}</td>
                <td>{written.number(share.answered + share.missed)}</td>
                <td>{written.number(share.reached + share.unreached)}</td>
                <td>{written.number(share.missed)}</td>
                <td>{writeDuration(share.seconds, text.units)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
