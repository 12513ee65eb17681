import { writtenIn } from './numbers.ts'
import { sumOf, type Tally } from './tally.ts'
import { writeDuration } from './talk-time.ts'
import type { StatisticsText } from './text.en.ts'
import type { StatisticsView } from './view.ts'

interface Figure {
  readonly name: string
  readonly of: (tally: Tally) => number
  readonly write: (value: number) => string
  /** What else there is to say about it. */
  readonly more?: readonly string[]
}

/** The numbers at a glance, each compared with the days before. */
export function Figures({ view, text }: { view: StatisticsView; text: StatisticsText }) {
  const { known, before } = view
  const { tally } = known.value
  return (
    <section class="card" aria-labelledby="glance">
      <h2 id="glance">{text.figures.title}</h2>
      <dl class="facts statistics-figures">
        {figuresOf(view, text).map(({ name, of, write, more = [] }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <span class="value">{write(of(tally))}</span>
              {more.map((line) => (
                <span class="hint">{line}</span>
              ))}
              {before && (
                <span class="hint">
                  {text.before(write(of(before.tally)))}
                  {changeOf(of(tally), of(before.tally), view)}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function figuresOf(view: StatisticsView, text: StatisticsText): readonly Figure[] {
  const { figures } = text
  const { tally } = view.known.value
  const written = writtenIn(view.language, view.currency)
  const write = (value: number) => written.number(value)
  const duration = (value: number) => writeDuration(value, text.units)
  const { sms, faxes } = tally
  return [
    { name: figures.calls, of: ({ calls }) => sumOf(calls), write },
    { name: figures.incoming, of: ({ calls }) => calls.answered + calls.missed, write },
    { name: figures.missed, of: ({ calls }) => calls.missed, write },
    { name: figures.answeredRate, of: answeredRate, write: (value) => written.percent(value) },
    { name: figures.outgoing, of: ({ calls }) => calls.reached + calls.unreached, write },
    { name: figures.median, of: ({ talk }) => talk.median, write: duration },
    { name: figures.total, of: ({ talk }) => talk.total, write: duration },
    { name: figures.voicemails, of: ({ voicemails }) => voicemails, write },
    {
      name: figures.sms,
      of: (one) => one.sms.received + one.sms.sent,
      write,
      more: [figures.received(write(sms.received)), figures.sent(write(sms.sent))],
    },
    {
      name: figures.faxes,
      of: (one) => one.faxes.received + one.faxes.sent + one.faxes.failed,
      write,
      more: [
        figures.received(write(faxes.received)),
        figures.sent(write(faxes.sent)),
        ...(faxes.failed > 0 ? [figures.failed(write(faxes.failed))] : []),
        figures.pages(write(faxes.pages)),
      ],
    },
  ]
}

const answeredRate = ({ calls: { answered, missed } }: Tally): number =>
  answered + missed === 0 ? 0 : answered / (answered + missed)

/** The change in percent, where it says something: not of a handful, and not beyond tenfold. */
function changeOf(now: number, before: number, { language, currency }: StatisticsView): string {
  if (before < 10 || now === before || now > before * 10) return ''
  return ` (${writtenIn(language, currency).change(now / before - 1)})`
}
