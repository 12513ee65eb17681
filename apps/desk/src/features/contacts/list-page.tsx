import type { Language } from '../../language/language.ts'
import { readableNumber, PhoneNumber } from '../../pages/phone-number.tsx'
import { pageTexts } from '../../pages/text.ts'
import { Stale } from '../../pages/stale.tsx'
import type { Known } from '../../user/last-known.ts'
import { filters, type ListPage as Listed, type Wish } from './browse.ts'
import { titleOf, type Entry } from './entry.ts'
import { Done } from './done.tsx'
import type { ContactsText } from './text.en.ts'

export interface ListView {
  readonly language: Language
  readonly timeZone: string
  readonly known: Known<unknown>
  readonly wish: Wish
  readonly list: Listed
  readonly done: string | undefined
}

/** The address book: search, letters, and a row for each contact. */
export function ListPage({ text, view }: { text: ContactsText; view: ListView }) {
  const { wish, list } = view
  return (
    <>
      <Stale {...view} />
      <Done text={text} done={view.done} />
      <header class="page-head">
        <h1>{text.name}</h1>
        <p class="actions">
          <a class="button" href="/contacts/new">
            {text.add}
          </a>
        </p>
      </header>
      <form class="contacts-search" role="search" action="/contacts" aria-label={text.search}>
        {wish.filter !== 'all' && <input type="hidden" name="who" value={wish.filter} />}
        <label class="unseen" for="contacts-q">
          {text.search}
        </label>
        <input
          id="contacts-q"
          type="search"
          name="q"
          value={wish.search}
          maxLength={100}
          placeholder={text.searchHint}
        />
        <button class="secondary" type="submit">
          {text.find}
        </button>
      </form>
      <nav class="contacts-filter" aria-label={text.show}>
        {filters.map((filter) => (
          <a
            href={listPath({ ...wish, filter, page: 1 })}
            aria-current={filter === wish.filter ? 'true' : undefined}
          >
            {text.filters[filter]}
          </a>
        ))}
      </nav>
      {list.found > 20 && <Letters text={text} view={view} />}
      <Rows text={text} view={view} />
      {list.pages > 1 && <Paging text={text} view={view} />}
      <nav class="contacts-tools" aria-label={text.tools}>
        <a href="/contacts/import">{text.import}</a>
        <a href="/contacts/export">{text.export}</a>
        <a href="/contacts/duplicates">{text.duplicates}</a>
      </nav>
    </>
  )
}

export function listPath({ search, filter, page }: Wish): string {
  const query = new URLSearchParams()
  if (search !== '') query.set('q', search)
  if (filter !== 'all') query.set('who', filter)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? '/contacts' : `/contacts?${query}`
}

const anchorOf = (letter: string): string => `letter-${letter === '#' ? 'other' : letter}`

function Letters({ text, view: { wish, list } }: { text: ContactsText; view: ListView }) {
  return (
    <nav class="contacts-letters" aria-label={text.letters}>
      {list.letters.map(({ letter, page }) => (
        <a href={`${listPath({ ...wish, page })}#${anchorOf(letter)}`}>{letter}</a>
      ))}
    </nav>
  )
}

function Rows({ text, view }: { text: ContactsText; view: ListView }) {
  const { list, wish } = view
  if (list.found === 0)
    return (
      <div class="card empty">
        <p>{wish.search === '' ? text.none[wish.filter] : text.nothingFound(wish.search)}</p>
      </div>
    )
  return (
    <div class="card contacts-list">
      <p class="hint" role="status">
        {text.count(list.found)}
      </p>
      {list.groups.map(({ letter, entries }) => (
        <section aria-labelledby={anchorOf(letter)}>
          <h2 id={anchorOf(letter)}>{letter}</h2>
          <ul class="rows">
            {entries.map((entry) => (
              <Row entry={entry} text={text} language={view.language} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row({ entry, text, language }: { entry: Entry; text: ContactsText; language: Language }) {
  const company = entry.organizations[0]?.[0]
  const [first] = entry.numbers
  const more = entry.numbers.length - 1
  return (
    <li>
      <span class="contacts-who">
        <a href={contactPath(entry.id)}>{titleOf(entry)}</a>
        {company !== undefined && company !== titleOf(entry) && <span class="hint">{company}</span>}
      </span>
      {entry.who !== 'SHARED' && <span class="contacts-tag">{text.who[entry.who]}</span>}
      <span class="contacts-number">
        {first && readableNumber(first.number) && (
          <PhoneNumber number={first.number} language={language} anonymous={pageTexts[language].anonymous} />
        )}
        {first && !readableNumber(first.number) && <span class="number">{first.number}</span>}
        {more > 0 && <span class="hint"> {text.more(more)}</span>}
      </span>
    </li>
  )
}

export const contactPath = (id: string): string => `/contacts/${encodeURIComponent(id)}`

function Paging({ text, view: { wish, list } }: { text: ContactsText; view: ListView }) {
  const { page, pages } = list
  return (
    <nav class="contacts-paging" aria-label={text.paging}>
      {page > 1 ? (
        <a rel="prev" href={listPath({ ...wish, page: page - 1 })}>
          {text.previous}
        </a>
      ) : (
        <span />
      )}
      <span>{text.pageOf(page, pages)}</span>
      {page < pages ? (
        <a rel="next" href={listPath({ ...wish, page: page + 1 })}>
          {text.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
