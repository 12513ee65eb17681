import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import { isWanted, readFilter } from '../requests/exchange-filter.ts'
import { exchangeRows } from '../requests/exchange-rows.ts'
import { exchanges } from '../requests/exchange.ts'
import type { Section, View } from '../section.ts'
import { historyRow, type FoundEntry } from './history-row.ts'
import { searchTexts } from './search-texts.ts'

const here = '/_sandbox/search'
const mostShown = 30

/** One search over calls in progress, the history, requests and pushes. */
export const search: Section = {
  path: here,
  title: { en: 'Search', de: 'Suche' },
  topics: ['calls', 'messages', 'requests', 'pushes'],
  body: (view) => {
    const text = searchTexts[view.language]
    const { q } = readFilter(view.query)
    return html`<form action="${here}" method="get" class="filter" data-filter>
        <input
          id="search"
          name="q"
          type="search"
          value="${q}"
          maxlength="200"
          aria-label="${text.where}"
          placeholder="${text.where}"
        />
        <button class="quiet">${text.search}</button>
      </form>
      ${q === '' ? html`<p class="soft">${text.hint}</p>` : results(view, q)}`
  },
}

function results(view: View, wanted: string): Html {
  const { sandbox, language } = view
  const text = searchTexts[language]
  const calls = sandbox.calls.list().filter((call) => contains(call, wanted))
  const entries = historyWith(view, wanted)
  const filter = readFilter(new URLSearchParams({ q: wanted }))
  const found = exchanges(sandbox).filter((exchange) => isWanted(exchange, filter))
  const callRow = ({ from, to }: (typeof calls)[number]) =>
    html`<li><a href="/_sandbox/phone">${from} → ${to}</a></li>`
  return html`<p role="status" class="soft">${text.found(calls.length + entries.length + found.length)}</p>
    ${part(
      text.calls,
      calls.length,
      html`<ul class="list">
        ${calls.map(callRow)}
      </ul>`,
    )}
    ${part(
      text.history,
      entries.length,
      html`<ul class="list tall">
        ${entries.slice(0, mostShown).map((entry) => historyRow(view, entry))}
      </ul>`,
    )}
    ${part(text.requests, found.length, html`${exchangeRows(view, found.slice(0, mostShown), { level: 3 })}`)}`
}

function part(title: string, count: number, content: Html): Html | string {
  if (count === 0) return ''
  return html`<section class="card exchanges">
    <h2>${title} <span class="badge">${count}</span></h2>
    ${content}
  </section>`
}

function historyWith({ world }: View, wanted: string): FoundEntry[] {
  return world.state.accounts
    .flatMap(({ masterSipId, history }) =>
      history.filter((entry) => contains(entry, wanted)).map((entry) => ({ ...entry, masterSipId })),
    )
    .sort((one, other) => other.created.localeCompare(one.created))
}

function contains(value: unknown, wanted: string): boolean {
  return JSON.stringify(value).toLowerCase().includes(wanted.toLowerCase())
}
