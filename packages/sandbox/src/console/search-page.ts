import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import { exchangeEntry } from './exchange-entry.ts'
import { exchanges } from './exchange.ts'
import { shownTime, type Section, type View } from './section.ts'

const here = '/_sandbox/search'
const mostShown = 30

/** One search over calls under way, the history, requests and pushes. */
export const search: Section = {
  path: here,
  title: (say) => say('Search', 'Suche'),
  topics: ['calls', 'messages', 'requests', 'pushes'],
  body: (view) => {
    const { say, query } = view
    const wanted = (query.get('q') ?? '').trim().slice(0, 200)
    return html`<form action="${here}" method="get" class="filter" data-filter>
        <p>
          <label for="search"
            >${say('In calls, messages, requests and pushes', 'In Anrufen, Nachrichten, Anfragen und Pushes')}</label
          ><input id="search" name="q" type="search" value="${wanted}" maxlength="200" />
        </p>
        <p><button class="quiet">${say('Search', 'Suchen')}</button></p>
      </form>
      ${wanted === '' ? html`<p class="soft">${say('Type a number, a name, a path or a word.', 'Gib eine Nummer, einen Namen, einen Pfad oder ein Wort ein.')}</p>` : results(view, wanted)}`
  },
}

function results(view: View, wanted: string): Html {
  const { say, sandbox } = view
  const contains = (value: unknown) => JSON.stringify(value).toLowerCase().includes(wanted.toLowerCase())
  const calls = sandbox.calls.list().filter(contains)
  const entries = view
    .state()
    .accounts.flatMap(({ masterSipId, history }) =>
      history.filter(contains).map((entry) => ({ ...entry, masterSipId })),
    )
    .sort((one, other) => other.created.localeCompare(one.created))
  const found = exchanges(sandbox, { text: wanted })
  return html`<p role="status" class="soft">
      ${say('Found', 'Gefunden')}: ${calls.length + entries.length + found.length}
    </p>
    ${
      calls.length === 0
        ? ''
        : html`<section class="card">
            <h2>${say('Calls under way', 'Laufende Anrufe')}</h2>
            <ul>
              ${calls.map(({ from, to }) => html`<li><a href="/_sandbox/phone">${from} → ${to}</a></li>`)}
            </ul>
          </section>`
    }
    ${
      entries.length === 0
        ? ''
        : html`<section class="card">
            <h2>${say('History', 'Verlauf')} <span class="badge">${entries.length}</span></h2>
            <ul class="list tall">
              ${entries.slice(0, mostShown).map(
                ({
                  id,
                  masterSipId,
                  type,
                  created,
                  source,
                  sourceAlias,
                  target,
                  targetAlias,
                  smsContent,
                  transcription,
                  documentUrl,
                }) =>
                  html`<li data-key="found-${masterSipId}-${id}">
                    <p>
                      <span class="badge">${type}</span> ${source} ${sourceAlias}
                      <span aria-hidden="true">→</span> ${target} ${targetAlias}
                      <span class="soft">${shownTime(view, created)}</span>
                      ${documentUrl ? html`<a href="${documentUrl}" target="_blank" rel="noopener">PDF</a>` : ''}
                    </p>
                    ${smsContent || transcription ? html`<p class="bubble">${smsContent ?? transcription}</p>` : ''}
                  </li>`,
              )}
            </ul>
          </section>`
    }
    ${
      found.length === 0
        ? ''
        : html`<section class="card exchanges">
            <h2>
              ${say('Requests and pushes', 'Anfragen und Pushes')} <span class="badge">${found.length}</span>
            </h2>
            ${found.slice(0, mostShown).map((exchange) => exchangeEntry(view, exchange, '/_sandbox/requests'))}
          </section>`
    }`
}
