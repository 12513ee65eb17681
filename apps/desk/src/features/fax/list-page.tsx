import type { HistoryEntry } from '@sipgate-kit/contract'
import type { Language } from '../../language/language.ts'
import { PhoneNumber } from '../../pages/phone-number.tsx'
import { Stale } from '../../pages/stale.tsx'
import { pageTexts } from '../../pages/text.ts'
import { Time } from '../../pages/time.tsx'
import type { Directory } from '../../people/directory.ts'
import type { Known } from '../../user/last-known.ts'
import { againPath, newPath, statusIn } from './outcome-page.tsx'
import type { FaxText } from './text.en.ts'

export interface ListView {
  readonly language: Language
  readonly timeZone: string
  readonly known: Known<readonly HistoryEntry[]>
  readonly directory: Directory
}

/** The newest faxes, and how far those are that were sent. */
export function ListPage({ text, view }: { text: FaxText; view: ListView }) {
  return (
    <>
      <div class="page-head">
        <h1>{text.name}</h1>
        <a class="button" href={newPath()}>
          {text.write}
        </a>
      </div>
      <Stale {...view} />
      <section class="card">
        {view.known.value.length === 0 && <p class="empty">{text.empty}</p>}
        <ul class="rows faxes">
          {view.known.value.map((entry) => (
            <li>
              <Row text={text} view={view} entry={entry} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Row({ text, view, entry }: { text: FaxText; view: ListView; entry: HistoryEntry }) {
  const { language, timeZone, directory } = view
  const { id, incoming, source, target, created, faxStatusType: status } = entry
  const at = Date.parse(created ?? '')
  return (
    <>
      <a href={`/history/${encodeURIComponent(id ?? '')}`}>{incoming === true ? text.in : text.out}</a>
      <PhoneNumber
        number={incoming === true ? source : target}
        language={language}
        directory={directory}
        anonymous={pageTexts[language].anonymous}
      />
      {incoming !== true && status && (
        <span class={status === 'FAILED' ? 'fax-failed' : undefined}>{statusIn(text.states, status)}</span>
      )}
      {incoming !== true && status === 'FAILED' && <a href={againPath(id ?? '')}>{text.outcome.again}</a>}
      <span class="when">
        {!Number.isNaN(at) && <Time at={at} language={language} timeZone={timeZone} />}
      </span>
    </>
  )
}
