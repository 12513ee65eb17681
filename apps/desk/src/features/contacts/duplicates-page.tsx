import { writtenNumber } from './contact-page.tsx'
import type { Language } from '../../language/language.ts'
import { Stale } from '../../pages/stale.tsx'
import type { Known } from '../../user/last-known.ts'
import { Done } from './done.tsx'
import { titleOf } from './entry.ts'
import { mostAtOnce, type Duplicates } from './find-duplicates.ts'
import type { ContactsText } from './text.en.ts'

export interface DuplicatesView {
  readonly groups: readonly Duplicates[]
  readonly known: Known<unknown>
  readonly language: Language
  readonly timeZone: string
  readonly done: string | undefined
}

/** Groups that are shown; the next ones appear when these are merged. */
const most = 50

/** Contacts that are probably the same. */
export function DuplicatesPage({ text, view }: { text: ContactsText; view: DuplicatesView }) {
  const { groups } = view
  return (
    <>
      <Stale {...view} />
      <Done text={text} done={view.done} />
      <header class="page-head">
        <h1>{text.doubles.title}</h1>
        <a href="/contacts">{text.back}</a>
      </header>
      {groups.length === 0 ? (
        <div class="card empty">
          <p>{text.doubles.none}</p>
        </div>
      ) : (
        <p class="hint">{text.doubles.count(groups.length)}</p>
      )}
      {groups.slice(0, most).map((group, index) => (
        <Group text={text} group={group} id={`group-${index}`} language={view.language} />
      ))}
      {groups.length > most && <p class="hint">{text.more(groups.length - most)}</p>}
    </>
  )
}

function Group(props: { text: ContactsText; group: Duplicates; id: string; language: Language }) {
  const { text, group, id, language } = props
  const [first] = group.entries
  const reasons = new Intl.ListFormat(language).format(
    group.reasons.map((reason) => text.doubles.reasons[reason]),
  )
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{first && titleOf(first)}</h2>
      <p class="hint">{text.doubles.common(reasons)}</p>
      <ul class="rows">
        {group.entries.slice(0, mostAtOnce).map((entry) => (
          <li>
            <span class="contacts-who">
              <a href={`/contacts/${encodeURIComponent(entry.id)}`}>{titleOf(entry)}</a>
            </span>
            <span class="contacts-tag">{text.who[entry.who]}</span>
            <span class="hint">
              {[
                ...entry.numbers.map(({ number }) => writtenNumber(number)),
                ...entry.emails.map(({ email }) => email),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p class="actions">
        <a
          class="button secondary"
          href={mergePath(group.entries.slice(0, mostAtOnce).map((entry) => entry.id))}
        >
          {text.doubles.merge}
        </a>
      </p>
    </section>
  )
}

/** The first of the ids is the one that stays. */
export const mergePath = (ids: readonly string[]): string =>
  `/contacts/merge?${new URLSearchParams(ids.map((id) => ['id', id]))}`
