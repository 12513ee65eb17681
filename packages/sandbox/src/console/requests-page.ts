import { html } from 'hono/html'
import type { JournalEntry } from '../journal.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Section } from './console.ts'
import { button } from './form.ts'

const mostShown = 100

export function requestsPage(sandbox: Sandbox): Section {
  const entries = sandbox.requests({ limit: mostShown }).reverse()
  const body = html`<p class="lead">
      What your application asked, newest first, and why the sandbox refused what it refused. Tokens, codes
      and secrets are masked.
    </p>
    <div class="actions">
      <button type="button" class="quiet" data-live hidden aria-pressed="true">Live</button>
      ${button({ method: 'DELETE', path: '/requests', back: '/_sandbox/requests' }, 'Forget all')}
    </div>
    <p role="status" class="soft" data-live-status></p>
    <div class="card scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Request</th>
            <th scope="col">Status</th>
            <th scope="col">Who</th>
            <th scope="col">Why, and what came</th>
          </tr>
        </thead>
        <tbody data-requests data-last="${entries[0]?.id ?? 0}">
          ${entries.map(row)}
        </tbody>
      </table>
      ${entries.length === 0 ? html`<p data-empty>No requests yet.</p>` : ''}
    </div>`
  return { title: 'Last requests', body }
}

function row(entry: JournalEntry) {
  const { time, method, path, status, why, form, query, body, account, user, client } = entry
  const who = [user && `${user} of ${account}`, client].filter(Boolean).join(', ')
  const sent = { ...query, ...form }
  const fields = Object.entries(sent).map(([name, value]) => `${name}=${value}`)
  return html`<tr>
    <td><time datetime="${time}">${time.slice(11, 19)}</time></td>
    <td><strong>${method}</strong> <code>${path}</code></td>
    <td>
      <span class="badge ${status >= 400 || status === 0 ? 'bad' : 'good'}">${status || 'broken'}</span>
    </td>
    <td>${who}</td>
    <td>${why ?? ''}${fields.length > 0 || body ? html` <code>${fields.join(' ') || body}</code>` : ''}</td>
  </tr>`
}
