import type { Language } from '../../language/language.ts'
import { PhoneNumber } from '../../pages/phone-number.tsx'
import { pageTexts } from '../../pages/text.ts'
import { Stale } from '../../pages/stale.tsx'
import type { Directory } from '../../people/directory.ts'
import type { Known } from '../../user/last-known.ts'
import { isWaiting, type Entry } from './entry.ts'
import type { HistoryText } from './text.en.ts'
import type { Written } from './written.ts'

export interface CardView {
  readonly language: Language
  readonly timeZone: string
  readonly written: Written
  readonly directory: Directory
  readonly known: Known<readonly Entry[]>
  /** When today began. */
  readonly since: number
  /** So many entries were asked for: what is older is not counted. */
  readonly asked: number
}

const mostWaiting = 5

/** On the start page: who waits for an answer, and what happened today. */
export function HistoryCard({ text, view }: { text: HistoryText; view: CardView }) {
  const { known, language, directory, written } = view
  const waiting = known.value.filter(isWaiting).slice(0, mostWaiting)
  return (
    <section class="card history-card" aria-labelledby="waiting">
      <h2 id="waiting">{text.waiting}</h2>
      <Stale {...view} />
      {waiting.length === 0 && <p class="empty">{text.noneWaiting}</p>}
      <ul class="rows">
        {waiting.map(({ id, happening, other, at }) => (
          <li>
            <a href={`/history/${id}`}>{text.happening[happening]}</a>
            <PhoneNumber
              number={other}
              language={language}
              directory={directory}
              anonymous={pageTexts[language].anonymous}
              nameOnly
            />
            {at !== undefined && (
              <time dateTime={new Date(at).toISOString()}>
                {at < view.since ? written.day(at) : written.clock(at)}
              </time>
            )}
          </li>
        ))}
      </ul>
      <h3>{text.todayCounts}</h3>
      <Today text={text} view={view} />
    </section>
  )
}

function Today({ text, view: { known, since, asked, written } }: { text: HistoryText; view: CardView }) {
  const today = known.value.filter(({ at = 0 }) => at >= since)
  const isMore = today.length >= asked
  const count = (fits: (entry: Entry) => boolean) =>
    `${written.number(today.filter(fits).length)}${isMore ? '+' : ''}`
  const counts = {
    in: count(({ happening }) => happening === 'wasCalled'),
    out: count(({ type, incoming }) => type === 'CALL' && !incoming),
    missed: count(({ happening }) => happening === 'missed'),
    messages: count(({ type }) => type === 'SMS'),
    faxes: count(({ type }) => type === 'FAX'),
  }
  return (
    <dl class="facts">
      {(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
        <div>
          <dt>{text.counts[name]}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  )
}
