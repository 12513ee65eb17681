import type { Contact, HistoryEntry } from '@sipgate-kit/contract'
import type { Language } from '../../language/language.ts'
import { dialPath, faxPath, messagePath, PhoneNumber, readableNumber } from '../../pages/phone-number.tsx'
import { Stale } from '../../pages/stale.tsx'
import { pageTexts } from '../../pages/text.ts'
import { Time } from '../../pages/time.tsx'
import type { Directory } from '../../people/directory.ts'
import type { Known } from '../../user/last-known.ts'
import type { SearchText } from './text.en.ts'

export interface SearchView {
  readonly language: Language
  readonly timeZone: string
  /** As it was typed. */
  readonly query: string
  readonly people: readonly Contact[]
  readonly entries: readonly HistoryEntry[]
  /** In E.164, if a whole number was looked for. */
  readonly number: string | undefined
  readonly directory: Directory
  /** The entries that were looked at. */
  readonly known: Known<readonly HistoryEntry[]>
}

/** People, the number itself, and entries, each as a list of links. */
export function SearchPage({ text, view }: { text: SearchText; view: SearchView }) {
  const { query, people, entries, number, known } = view
  const isEmpty = people.length === 0 && entries.length === 0 && number === undefined
  return (
    <>
      <div class="page-head">
        <h1>{query === '' ? text.name : text.heading(query)}</h1>
      </div>
      <Stale {...view} />
      {query === '' && <p class="hint">{text.hint}</p>}
      {query !== '' && isEmpty && <p class="empty">{text.nothing}</p>}
      {number !== undefined && <ThisNumber text={text} view={view} number={number} />}
      {people.length > 0 && (
        <section class="card" aria-labelledby="people">
          <h2 id="people">{text.people}</h2>
          <ul class="rows">
            {people.map((contact) => (
              <li>
                <Person contact={contact} view={view} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {entries.length > 0 && (
        <section class="card" aria-labelledby="entries">
          <h2 id="entries">{text.entries}</h2>
          <ul class="rows">
            {entries.map((entry) => (
              <li>
                <Entry entry={entry} text={text} view={view} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {query !== '' && <p class="hint">{text.scope(known.value.length)}</p>}
    </>
  )
}

function ThisNumber({ text, view, number }: { text: SearchText; view: SearchView; number: string }) {
  const readable = readableNumber(number)
  return (
    <section class="card" aria-labelledby="number">
      <h2 id="number">{text.number}</h2>
      <p>
        {view.directory.nameOf(number)} {readable?.written}
      </p>
      <p class="actions">
        <a class="button" href={dialPath(number)}>
          {text.call}
        </a>
        <a class="button secondary" href={messagePath(number)}>
          {text.message}
        </a>
        <a class="button secondary" href={faxPath(number)}>
          {text.fax}
        </a>
        <a class="button secondary" href={`/history?number=${encodeURIComponent(number)}`}>
          {text.all}
        </a>
      </p>
    </section>
  )
}

function Person({ contact, view: { language } }: { contact: Contact; view: SearchView }) {
  const { anonymous } = pageTexts[language]
  return (
    <>
      <a class="found" href={`/contacts/${encodeURIComponent(contact.id)}`}>
        {contact.name?.trim() || contact.organization?.flat()[0] || contact.id}
      </a>
      {(contact.numbers ?? []).slice(0, 3).map(({ number }) => (
        <PhoneNumber number={number} language={language} anonymous={anonymous} />
      ))}
    </>
  )
}

function Entry({ entry, text, view }: { entry: HistoryEntry; text: SearchText; view: SearchView }) {
  const { language, timeZone, directory } = view
  const at = Date.parse(entry.created ?? '')
  const other = entry.incoming === true ? entry.source : entry.target
  return (
    <>
      <a class="found" href={`/history/${encodeURIComponent(entry.id)}`}>
        {text.types[entry.type as keyof SearchText['types']] ?? text.unknown}
      </a>
      <PhoneNumber
        number={other}
        language={language}
        directory={directory}
        anonymous={pageTexts[language].anonymous}
      />
      {!Number.isNaN(at) && <Time at={at} language={language} timeZone={timeZone} />}
      {(entry.smsContent ?? entry.note) !== undefined && (
        <p class="excerpt">{entry.smsContent ?? entry.note}</p>
      )}
    </>
  )
}
