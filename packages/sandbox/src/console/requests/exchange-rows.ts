import { html, raw } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { PushRecord } from '../../traffic/push-log.ts'
import type { View } from '../section.ts'
import { byDay, timeOfDay } from '../shown-time.ts'
import { entryHref, hasFailed, isSkipped, partiesOf, statusOf, type Exchange } from './exchange.ts'
import { requestsTexts } from './requests-texts.ts'

export interface RowOptions {
  /** The level of the headings that name the days. */
  level: 2 | 3
  /** The entry that is open beside the list. */
  open?: string
  /** What the list is narrowed down by, to be kept when a row is opened. */
  filters?: URLSearchParams
}

/** Requests and pushes, one line each, under the day they came on. */
export function exchangeRows(view: View, found: readonly Exchange[], options: RowOptions): Html[] {
  const heading = raw(`h${options.level}`)
  return byDay(view.language, found, ({ time }) => time).map(
    ({ day, entries }) =>
      html`<${heading} class="day" data-key="heading-${day}">${day}</${heading}>
        <ol class="rows" data-key="day-${day}">
          ${entries.map((exchange) => row(view, exchange, options))}
        </ol>`,
  )
}

function row({ language }: View, exchange: Exchange, { open, filters }: RowOptions): Html {
  const { key, time } = exchange
  const href = `${entryHref(key, filters)}#entry`
  return html`<li data-key="row-${key}">
    <a class="exchange" href="${href}" data-row data-open ${key === open ? html` aria-current="true"` : ''}>
      <time datetime="${time}">${timeOfDay(language, time)}</time>
      ${what(language, exchange)} ${statusBadge(language, exchange)}
      <span class="duration">${isSkipped(exchange) ? '' : `${durationOf(exchange)} ms`}</span>
      <span class="who">${partiesOf(exchange).join(', ')}</span>
    </a>
  </li>`
}

function what(language: View['language'], exchange: Exchange): Html {
  const [method, address] =
    exchange.kind === 'push'
      ? [requestsTexts[language].push, pushLine(exchange.push)]
      : [exchange.request.method, exchange.request.path]
  return html`<strong class="method ${exchange.kind}">${method}</strong>
    <span class="path" title="${address}">${address}</span>`
}

/** The event and where it went, without scheme and query. A push that was not sent may have had nowhere to go. */
function pushLine({ event, url }: PushRecord): string {
  const [, place] = /^https?:\/\/([^?#]*)/.exec(url) ?? []
  return place === undefined ? event : `${event} → ${place}`
}

/** The status of the answer, or why there is none. */
export function statusBadge(language: View['language'], exchange: Exchange): Html {
  const text = requestsTexts[language]
  if (isSkipped(exchange)) return html`<span class="badge">${text.notSent}</span>`
  const status = statusOf(exchange)
  return html`<span class="badge ${hasFailed(exchange) ? 'bad' : 'good'}"
    >${status === 0 ? text.noAnswer : status}</span
  >`
}

export function durationOf(exchange: Exchange): number {
  return exchange.kind === 'push' ? exchange.push.durationMs : exchange.request.durationMs
}
