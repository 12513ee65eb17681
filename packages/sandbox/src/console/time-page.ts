import { html } from 'hono/html'
import { faultOperations, type PendingFault } from '../faults.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Section } from './console.ts'
import { button, form } from './form.ts'

const here = '/_sandbox/time'
const advance = { method: 'POST', path: '/clock/advance', back: here } as const
const setFault = { method: 'POST', path: '/faults', back: here } as const

export function timePage(sandbox: Sandbox): Section {
  const faults = sandbox.faults.list()
  const body = html`<section class="card">
      <h2>Clock</h2>
      <p>
        The sandbox’s time is <strong>${new Date(sandbox.clock.now()).toISOString()}</strong>,
        ${ahead(sandbox.clock.ahead)}. Move it, and tokens expire without waiting: an access token lives five
        minutes, a refresh token 30 days.
      </p>
      <div class="actions">
        ${['1m', '6m', '1h', '1d', '31d'].map((by) => button(advance, `+ ${by}`, { by }))}
      </div>
      ${form(
        advance,
        html`<label for="by">Another step, such as 90s, 20m, 2h or 3d</label
          ><input id="by" name="by" required maxlength="20" />
          <div class="actions"><button>Move the clock</button></div>`,
      )}
    </section>
    <section class="card">
      <h2>Faults</h2>
      <p>Makes the next request to an operation go wrong.</p>
      <div class="actions">
        ${button(setFault, 'Next balance: 500', { operation: 'GET /balance', 'status:number': '500' })}
        ${button(setFault, 'Next balance: slow, 6 s', { operation: 'GET /balance', delay: '6s' })}
        ${button(setFault, 'Next balance: broken JSON', { operation: 'GET /balance', body: 'broken' })}
        ${button(setFault, 'Next balance: connection lost', { operation: 'GET /balance', 'reset:flag': 'true' })}
        ${button(setFault, 'Next token request: 503', { operation: 'POST /token', 'status:number': '503' })}
      </div>
      <h3>Your own</h3>
      ${form(
        setFault,
        html`<label for="operation">Operation</label
          ><select id="operation" name="operation">
            ${faultOperations.map(
              (operation) =>
                html`<option${operation === 'GET /balance' ? html` selected` : ''}>${operation}</option>`,
            )}
          </select>
          <label for="status">Status (leave empty to answer as usual)</label
          ><input id="status" name="status:number" inputmode="numeric" placeholder="500" />
          <label for="delay">Wait first</label
          ><input id="delay" name="delay" placeholder="6s" maxlength="20" />
          <label for="body">Body (a text, or broken)</label><input id="body" name="body" />
          <p>
            <label><input type="checkbox" name="reset:flag" value="true" />Break the connection</label>
          </p>
          <label for="times">How many times</label
          ><input id="times" name="times:number" inputmode="numeric" value="1" />
          <div class="actions"><button>Set the fault</button></div>`,
      )}
      <h3>Waiting</h3>
      ${
        faults.length === 0
          ? html`<p>None.</p>`
          : html`<ul>
                ${faults.map((fault) => html`<li>${describe(fault)}</li>`)}
              </ul>
              ${button({ method: 'DELETE', path: '/faults', back: here }, 'Forget all faults')}`
      }
    </section>`
  return { title: 'Time and faults', body }
}

function ahead(milliseconds: number): string {
  if (milliseconds === 0) return 'the machine’s own'
  const minutes = Math.round(milliseconds / 60_000)
  return minutes < 120
    ? `${minutes} minutes ahead of the machine`
    : `${Math.round(minutes / 60)} hours ahead of the machine`
}

function describe({ operation, status, delay, body, reset, times }: PendingFault): string {
  const parts = [
    delay !== undefined && `waits ${delay} ms`,
    reset && 'breaks the connection',
    status !== undefined && `answers ${status}`,
    body === 'broken' ? 'answers broken JSON' : body !== undefined && 'answers your text',
  ].filter(Boolean)
  return `${operation}: ${parts.join(', ')}, ${times === 1 ? 'once' : `${times} times`}`
}
