import { Stale } from '../../pages/stale.tsx'
import { readableNumber } from '../../pages/phone-number.tsx'
import { DoneNotice } from './done-notice.tsx'
import { EntryList } from './entry-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { addressOf, byNamePath, noFilters, pageSize } from './filters.ts'
import type { ListView } from './list-view.ts'
import type { HistoryText } from './text.en.ts'

/** All entries that fit, a page at a time. */
export function ListPage({ text, view }: { text: HistoryText; view: ListView }) {
  const { filters, entries, meant } = view
  const isNarrowed = addressOf(filters) !== addressOf(noFilters)
  return (
    <>
      <div class="page-head">
        <h1>{text.name}</h1>
        {entries !== undefined && entries.length > 0 && (
          <a class="button quiet export" href={addressOf(filters, {}, '/history/export')}>
            {text.export}
          </a>
        )}
      </div>
      <Stale {...view} />
      {view.done && <DoneNotice text={text} done={view.done} written={view.written} />}
      <FilterBar text={text} filters={filters} />
      {view.lacksContacts && (
        <p class="empty">
          {text.namesNeedContacts} <a href={addressOf(filters, {}, byNamePath)}>{text.allowContacts}</a>
        </p>
      )}
      {entries === undefined && meant.length === 0 && !view.lacksContacts && (
        <p class="empty">{text.noName(filters.number)}</p>
      )}
      {entries === undefined && meant.length > 0 && <Which text={text} view={view} />}
      {entries?.length === 0 && (
        <p class="empty">
          {isNarrowed ? text.emptyFiltered : text.empty} {isNarrowed && <a href="/history">{text.clear}</a>}
        </p>
      )}
      {entries !== undefined && entries.length > 0 && <EntryList text={text} view={{ ...view, entries }} />}
      {entries !== undefined && <Paging text={text} view={view} shown={entries.length} />}
    </>
  )
}

function Which({ text, view: { filters, meant, directory } }: { text: HistoryText; view: ListView }) {
  return (
    <section class="card" aria-labelledby="which">
      <h2 id="which">{text.which}</h2>
      <ul class="rows">
        {meant.map((number) => (
          <li>
            <a href={addressOf(filters, { number })}>
              {directory.nameOf(number)} {readableNumber(number)?.written ?? number}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Paging({ text, view, shown }: { text: HistoryText; view: ListView; shown: number }) {
  const { filters, total, written } = view
  const { page } = filters
  const first = (page - 1) * pageSize + 1
  const hasOlder = first - 1 + pageSize < total
  if (page === 1 && !hasOlder) return null
  return (
    <nav class="paging" aria-label={text.paging}>
      {page > 1 && (
        <a class="button secondary" rel="prev" href={addressOf(filters, { page: page - 1 })}>
          {text.newer}
        </a>
      )}
      {shown > 0 && (
        <p>
          {text.range(`${written.number(first)}–${written.number(first + shown - 1)}`)} {text.of}{' '}
          {written.number(total)}
        </p>
      )}
      {hasOlder && (
        <a class="button secondary" rel="next" href={addressOf(filters, { page: page + 1 })}>
          {text.older}
        </a>
      )}
    </nav>
  )
}
