import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import { faultOperations, type PendingFault } from '../traffic/faults.ts'
import { button, form } from './form.ts'
import type { Section, View } from './section.ts'

const here = '/_sandbox/faults'
const setFault = { method: 'POST', path: '/faults', back: here } as const

export const faults: Section = {
  path: here,
  title: (say) => say('Faults and scenarios', 'Störungen und Szenarien'),
  tab: (say) => say('Faults', 'Störungen'),
  topics: ['state', 'requests'],
  body: (view) =>
    html`<div class="columns">
      <div>${scenarios(view)}</div>
      <div>${waiting(view)} ${quick(view)} ${own(view)}</div>
    </div>`,
}

function scenarios({ say, sandbox }: View): Html {
  return html`<section class="card">
    <h2>${say('Scenarios', 'Szenarien')}</h2>
    <p class="soft">
      ${say('Misbehaviour that users have met. Each lasts until it is stopped.', 'Fehlverhalten, das Benutzern begegnet ist. Jedes dauert, bis es beendet wird.')}
    </p>
    <ul class="list">
      ${sandbox.scenarios.list().map(
        ({ name, does, source, active }) =>
          html`<li data-key="scenario-${name}" lang="en">
            <span>
              <strong><code>${name}</code></strong>
              ${active ? html`<span class="badge bad">${say('active', 'aktiv')}</span>` : ''} <br />${does}
              <span class="soft small">${source}</span>
            </span>
            ${button(
              { method: 'POST', path: `/scenarios/${name}/${active ? 'stop' : 'start'}`, back: here },
              active ? say('Stop', 'Beenden') : say('Start', 'Starten'),
              {},
              {
                of: name,
                look: active ? 'danger' : 'quiet',
              },
            )}
          </li>`,
      )}
    </ul>
  </section>`
}

function waiting({ say, sandbox }: View): Html {
  const pending = sandbox.faults.list()
  return html`<section class="card">
    <h2>${say('Faults that wait', 'Wartende Störungen')}</h2>
    <p role="status" class="soft">
      ${pending.length === 0 ? say('None.', 'Keine.') : say(`${pending.length} waiting.`, `${pending.length} warten.`)}
    </p>
    ${
      pending.length === 0
        ? ''
        : html`<ul class="list">
              ${pending.map((fault) => html`<li data-key="fault-${fault.id}">${describe(say, fault)}</li>`)}
            </ul>
            ${button({ method: 'DELETE', path: '/faults', back: here }, say('Forget all faults', 'Alle Störungen vergessen'))}`
    }
  </section>`
}

function quick({ say }: View): Html {
  const balance = { operation: 'GET /balance' }
  return html`<section class="card">
    <h2>${say('The next request goes wrong', 'Die nächste Anfrage geht schief')}</h2>
    <div class="actions">
      ${button(setFault, say('Balance: 500', 'Guthaben: 500'), { ...balance, 'status:number': '500' })}
      ${button(setFault, say('Balance: slow, 6 s', 'Guthaben: langsam, 6 s'), { ...balance, delay: '6s' })}
      ${button(setFault, say('Balance: broken JSON', 'Guthaben: kaputtes JSON'), { ...balance, body: 'broken' })}
      ${button(setFault, say('Balance: connection lost', 'Guthaben: Verbindung weg'), { ...balance, 'reset:flag': 'true' })}
      ${button(setFault, say('Tokens: 503', 'Tokens: 503'), { operation: 'POST /token', 'status:number': '503' })}
    </div>
  </section>`
}

function own({ say }: View): Html {
  return html`<section class="card">
    <h2>${say('A fault of your own', 'Eine eigene Störung')}</h2>
    ${form(
      setFault,
      html`<label for="operation">${say('Operation', 'Operation')}</label
        ><select id="operation" name="operation">
          ${faultOperations.map(
            (operation) =>
              html`<option${operation === 'GET /balance' ? html` selected` : ''}>${operation}</option>`,
          )}
        </select>
        <label for="status"
          >${say('Status (leave empty to answer as usual)', 'Status (leer: Antwort wie sonst)')}</label
        ><input id="status" name="status:number" inputmode="numeric" placeholder="500" />
        <label for="delay">${say('Wait first', 'Erst warten')}</label
        ><input id="delay" name="delay" placeholder="6s" maxlength="20" />
        <label for="body">${say('Body (a text, or broken)', 'Inhalt (ein Text, oder broken)')}</label
        ><input id="body" name="body" />
        <p>
          <label class="check"
            ><input
              type="checkbox"
              name="reset:flag"
              value="true"
            />${say('Break the connection', 'Verbindung abbrechen')}</label
          >
        </p>
        <label for="times">${say('How many times', 'Wie oft')}</label
        ><input id="times" name="times:number" inputmode="numeric" value="1" />
        <div class="actions"><button>${say('Set the fault', 'Störung setzen')}</button></div>`,
    )}
  </section>`
}

function describe(say: View['say'], { operation, status, delay, body, reset, times }: PendingFault): string {
  const parts = [
    delay !== undefined && say(`waits ${delay} ms`, `wartet ${delay} ms`),
    reset && say('breaks the connection', 'bricht die Verbindung ab'),
    status !== undefined && say(`answers ${status}`, `antwortet ${status}`),
    body === 'broken'
      ? say('answers broken JSON', 'antwortet kaputtes JSON')
      : body !== undefined && say('answers your text', 'antwortet deinen Text'),
  ].filter(Boolean)
  return `${operation}: ${parts.join(', ')}, ${times === 1 ? say('once', 'einmal') : say(`${times} times`, `${times}-mal`)}`
}
