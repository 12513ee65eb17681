import { routes, type OperationName, type Route } from '@sipgate-kit/contract'
import { html } from 'hono/html'
import { hiddenField } from '../pages/hidden-field.ts'
import type { Html } from '../pages/page.ts'
import type { JournalEntry } from '../traffic/journal.ts'
import type { PushRecord } from '../traffic/push-log.ts'
import { hasFailed, type Exchange } from './exchange.ts'
import { button } from './form.ts'
import { curlCommand, repeatAs, repeatable } from './repeat.ts'
import { shownTime, type View } from './section.ts'

/** One line that opens to everything that is known of a request or a push. */
export function exchangeEntry(view: View, exchange: Exchange, back: string): Html {
  const { method, address, status } = lineOf(exchange)
  const isPush = exchange.kind === 'push'
  const why = isPush ? (exchange.push.skipped ?? exchange.push.ignored) : exchange.request.why
  return html`<details class="exchange" id="${exchange.key}" data-key="${exchange.key}">
    <summary>
      <time datetime="${exchange.time}">${shownTime(view, exchange.time)}</time>
      <span class="badge ${hasFailed(exchange) ? 'bad' : 'good'}"
        >${status === 0 ? view.say('broken', 'abgebrochen') : status}</span
      >
      <strong>${method}</strong> <code>${address}</code>
      ${isPush ? html`<span class="badge busy">Push</span>` : html`<span class="soft">${whoOf(exchange.request)}</span>`}
      ${why === undefined ? '' : html`<span class="reason">${why}</span>`}
    </summary>
    ${isPush ? pushBody(view, exchange.push, back) : requestBody(view, exchange.request)}
  </details>`
}

function lineOf(exchange: Exchange) {
  if (exchange.kind === 'push')
    return { method: exchange.push.event, address: exchange.push.url, status: exchange.push.status }
  const { method, path, query, status } = exchange.request
  const asked = Object.entries(query).map(([name, value]) => `${name}=${value}`)
  return { method, address: path + (asked.length > 0 ? `?${asked.join('&')}` : ''), status }
}

function whoOf({ account, user, client }: JournalEntry): string {
  return [user && `${user} · ${account ?? ''}`, client].filter(Boolean).join(', ')
}

function requestBody(view: View, entry: JournalEntry): Html {
  const { say, sandbox } = view
  const copied = `curl-${entry.id}`
  return html`<dl>
      <dt>${say('Decision', 'Entscheidung')}</dt>
      <dd>${decision(view, entry)}</dd>
      <dt>${say('Operation', 'Operation')}</dt>
      <dd>${entry.operation ?? say('none has this address', 'keine hat diese Adresse')}</dd>
      <dt>${say('Credentials', 'Zugangsdaten')}</dt>
      <dd>${entry.credentials === 'none' ? say('none', 'keine') : entry.credentials}</dd>
      <dt>${say('Took', 'Dauer')}</dt>
      <dd>${entry.durationMs} ms</dd>
      ${
        entry.location === undefined
          ? ''
          : html`<dt>${say('Leads to', 'Führt zu')}</dt>
              <dd><code>${entry.location}</code></dd>`
      }
      ${
        entry.fault === undefined
          ? ''
          : html`<dt>${say('Fault', 'Störung')}</dt>
              <dd>${entry.fault}</dd>`
      }
    </dl>
    ${text(say('Form', 'Formular'), entry.form && JSON.stringify(entry.form))}
    ${text(say('Body', 'Inhalt'), entry.body)} ${text(say('Answer', 'Antwort'), entry.answer)}
    <p class="title">curl</p>
    <pre tabindex="0"><code id="${copied}">${curlCommand(sandbox.url, entry)}</code></pre>
    <div class="actions">
      <button type="button" class="quiet needs-script" data-copy="${copied}">
        ${say('Copy as curl', 'Als curl kopieren')}
      </button>
      ${again(view, entry)}
    </div>`
}

function decision({ say }: View, { operation, status, why }: JournalEntry): Html | string {
  const route: Route | undefined = Object.hasOwn(routes, operation ?? '')
    ? routes[operation as OperationName]
    : undefined
  const needs =
    route === undefined || route.public
      ? ''
      : route.scopes.length === 0
        ? say('Any token will do.', 'Jedes Token genügt.')
        : html`${say('Needs one of', 'Braucht eins von')}
          ${route.scopes.map((scope) => html`<code>${scope}</code> `)}`
  const verdict =
    status === 0 || status >= 400
      ? (why ?? say('It failed.', 'Es ging schief.'))
      : say('Allowed.', 'Erlaubt.')
  return html`${verdict} ${needs}`
}

/** The journal keeps no tokens: what is sent again is sent with a personal access token, which may do everything. */
function again({ say, sandbox }: View, entry: JournalEntry): Html | string {
  if (entry.surface !== 'api') return ''
  const as = repeatAs(sandbox, entry)
  if (as === undefined || !repeatable(entry))
    return html`<span class="soft"
      >${say('It cannot be sent again: parts of it are masked or cut.', 'Sie kann nicht noch einmal geschickt werden: Teile sind verdeckt oder gekürzt.')}</span
    >`
  return html`<form action="/_sandbox/again" method="post">
    ${hiddenField('id', String(entry.id))} ${hiddenField('as', as)}
    <button class="quiet">${say('Send again', 'Noch einmal senden')}</button>
    <span class="soft small"
      >${say(`with the personal access token of ${as}, which has every scope`, `mit dem Personal-Access-Token von ${as}, das jeden Scope hat`)}</span
    >
  </form>`
}

function pushBody({ say }: View, push: PushRecord, back: string): Html {
  return html`<dl>
      <dt>${say('Call', 'Anruf')}</dt>
      <dd><code>${push.callId}</code></dd>
      <dt>${say('Account', 'Konto')}</dt>
      <dd>${push.account}</dd>
      <dt>${say('Took', 'Dauer')}</dt>
      <dd>${push.durationMs} ms</dd>
      <dt>X-Sipgate-Signature</dt>
      <dd><code>${push.signature === '' ? say('none', 'keine') : push.signature}</code></dd>
    </dl>
    ${text(say('Body', 'Inhalt'), push.body.replaceAll('&', '\n&'))}
    ${text(say('Answer', 'Antwort'), push.answer)}
    <div class="actions">
      ${button({ method: 'POST', path: `/pushes/${push.id}/resend`, back }, say('Send again', 'Noch einmal senden'))}
    </div>`
}

function text(title: string, content: string | undefined): Html | string {
  if (content === undefined || content === '') return ''
  return html`<p class="title">${title}</p>
    <pre tabindex="0"><code>${pretty(content)}</code></pre>`
}

function pretty(content: string): string {
  try {
    return JSON.stringify(JSON.parse(content), null, 2)
  } catch {
    return content
  }
}
