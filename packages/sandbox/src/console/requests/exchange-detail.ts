import { html } from 'hono/html'
import { requiredScopes } from './required-scopes.ts'
import type { Html } from '../../pages/page.ts'
import type { JournalEntry } from '../../traffic/journal.ts'
import type { PushRecord } from '../../traffic/push-log.ts'
import { button } from '../forms/form.ts'
import type { View } from '../section.ts'
import { shownTime } from '../shown-time.ts'
import { statusBadge } from './exchange-rows.ts'
import { entryHref, hasFailed, partiesOf, reasonOf, type Exchange } from './exchange.ts'
import { curlCommand } from './repeat.ts'
import { requestsTexts } from './requests-texts.ts'
import { sendAgainForm } from './send-again-form.ts'

interface Place {
  /** The page to come back to after a form. */
  back: string
  /** The list without the entry. */
  closeHref: string
}

/** Everything known about a request or a push. */
export function exchangeDetail(view: View, exchange: Exchange, { back, closeHref }: Place): Html {
  const { language } = view
  const { key } = exchange
  const reason = reasonOf(exchange)
  const title =
    exchange.kind === 'push'
      ? `${requestsTexts[language].push} ${exchange.push.event}`
      : `${exchange.request.method} ${exchange.request.path}`
  return pane(
    view,
    key,
    closeHref,
    html`<h2 id="entry-title">
        <a href="${entryHref(key)}" data-open>${title}</a> ${statusBadge(language, exchange)}
      </h2>
      ${reason === undefined ? '' : html`<p class="message ${hasFailed(exchange) ? 'bad' : ''}" lang="en">${reason}</p>`}
      ${exchange.kind === 'push' ? pushParts(view, exchange.push, back) : requestParts(view, exchange)}`,
  )
}

/** Shown in place of an entry that was removed or never existed. */
export function goneDetail(view: View, key: string, closeHref: string): Html {
  const text = requestsTexts[view.language]
  return pane(
    view,
    key,
    closeHref,
    html`<h2 id="entry-title">${text.gone}</h2>
      <p class="soft">${text.goneWhy}</p>`,
  )
}

function pane({ language }: View, key: string, closeHref: string, content: Html): Html {
  const { close } = requestsTexts[language]
  return html`<section
    class="card detail"
    id="entry"
    data-key="entry-${key}"
    tabindex="0"
    aria-labelledby="entry-title"
  >
    <a class="close" href="${closeHref}" data-open aria-label="${close}">×</a>
    ${content}
  </section>`
}

function requestParts(view: View, exchange: Exchange & { kind: 'request' }): Html {
  const text = requestsTexts[view.language]
  const entry: JournalEntry = exchange.request
  const copied = `curl-${entry.id}`
  return html`<div class="actions">
      <button type="button" class="quiet needs-script" data-copy="${copied}">${text.copyCurl}</button>
      ${sendAgainForm(view, entry)}
    </div>
    <dl>
      ${fact(text.time, shownTime(view.language, entry.time))}
      ${fact(text.operation, entry.operation ?? text.noOperation)}
      ${fact(text.scopes, requiredScopes(view.language, entry.operation))}
      ${fact(text.who, partiesOf(exchange).join(', '))}
      ${fact(text.credentials, entry.credentials === 'none' ? text.noCredentials : entry.credentials)}
      ${fact(text.duration, `${entry.durationMs} ms`)} ${fact(text.redirectsTo, code(entry.location))}
      ${fact(text.fault, entry.fault === undefined ? undefined : `#${entry.fault}`)}
    </dl>
    ${fields(text.query, Object.entries(entry.query))} ${fields(text.form, Object.entries(entry.form ?? {}))}
    ${block(text.body, entry.body)} ${block(text.answer, entry.answer)}
    ${fields(text.headers, Object.entries(entry.headers))}
    ${fields(text.answerHeaders, Object.entries(entry.answerHeaders ?? {}))}
    <h3>curl</h3>
    <pre tabindex="0"><code id="${copied}">${curlCommand(view.sandbox.url, entry)}</code></pre>`
}

function pushParts(view: View, push: PushRecord, back: string): Html {
  const text = requestsTexts[view.language]
  const again = { method: 'POST', path: `/pushes/${push.id}/resend`, back } as const
  return html`<div class="actions">${push.skipped === undefined ? button(again, text.sendAgain) : ''}</div>
    <dl>
      ${fact(text.time, shownTime(view.language, push.time))} ${fact(text.url, code(push.url))}
      ${fact(text.call, code(push.callId))} ${fact(text.account, push.account)}
      ${push.skipped === undefined ? fact(text.duration, `${push.durationMs} ms`) : ''}
    </dl>
    ${fields(text.body, [...new URLSearchParams(push.body)])} ${block(text.answer, push.answer)}
    ${block(text.signature, push.signature)}`
}

function fact(name: string, value: Html | string | undefined): Html | string {
  if (value === undefined || value === '') return ''
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`
}

function code(text: string | undefined): Html | undefined {
  return text === undefined || text === '' ? undefined : html`<code>${text}</code>`
}

function fields(title: string, all: readonly (readonly [string, string])[]): Html | string {
  if (all.length === 0) return ''
  return html`<h3>${title}</h3>
    <dl class="pairs">
      ${all.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`
}

function block(title: string, content: string | undefined): Html | string {
  if (content === undefined || content === '') return ''
  return html`<h3>${title}</h3>
    <pre tabindex="0"><code>${pretty(content)}</code></pre>`
}

function pretty(content: string): string {
  try {
    return JSON.stringify(JSON.parse(content), null, 2)
  } catch {
    return content
  }
}
