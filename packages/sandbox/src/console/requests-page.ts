import { html } from 'hono/html'
import { exchangeEntry } from './exchange-entry.ts'
import { exchanges } from './exchange.ts'
import { button } from './form.ts'
import type { Section } from './section.ts'

const here = '/_sandbox/requests'
const mostShown = 100

export const requests: Section = {
  path: here,
  title: (say) => say('Requests and pushes', 'Anfragen und Pushes'),
  tab: (say) => say('Requests', 'Anfragen'),
  topics: ['requests', 'pushes'],
  body: (view) => {
    const { say, query, sandbox } = view
    const [text, kind, outcome] = [query.get('q'), query.get('kind'), query.get('outcome')]
    const found = exchanges(sandbox, { text, kind, outcome })
    const option = (value: string, label: string, chosen: string | null) =>
      html`<option value="${value}" ${value === chosen ? html` selected` : ''}>${label}</option>`
    return html`<p class="lead">
        ${say(
          'What your application asked and what it was told, newest first, and why the sandbox refused what it refused. Tokens, codes and secrets are masked.',
          'Was deine Anwendung gefragt hat und was ihr gesagt wurde, das Neueste zuerst, und warum die Sandbox ablehnte, was sie ablehnte. Tokens, Codes und Geheimnisse sind verdeckt.',
        )}
      </p>
      <form action="${here}" method="get" class="filter" data-filter>
        <p>
          <label for="q">${say('Contains', 'Enthält')}</label
          ><input id="q" name="q" type="search" value="${text ?? ''}" maxlength="200" />
        </p>
        <p>
          <label for="kind">${say('Kind', 'Art')}</label
          ><select id="kind" name="kind">
            ${option('all', say('all but files', 'alle außer Dateien'), kind)} ${option('api', 'API', kind)}
            ${option('login', say('login', 'Anmeldung'), kind)} ${option('push', 'Push', kind)}
            ${option('other', say('files', 'Dateien'), kind)}
          </select>
        </p>
        <p>
          <label for="outcome">${say('Outcome', 'Ergebnis')}</label
          ><select id="outcome" name="outcome">
            ${option('all', say('all', 'alle'), outcome)}
            ${option('refused', say('went wrong', 'ging schief'), outcome)}
          </select>
        </p>
        <p><button class="quiet">${say('Filter', 'Filtern')}</button></p>
      </form>
      <p role="status" class="soft">
        ${found.length === 1 ? say('1 entry', '1 Eintrag') : say(`${found.length} entries`, `${found.length} Einträge`)}${found.length > mostShown ? say(`, the newest ${mostShown} are shown`, `, die neuesten ${mostShown} stehen hier`) : ''}
      </p>
      <div class="card exchanges">
        ${found.slice(0, mostShown).map((exchange) => exchangeEntry(view, exchange, here))}
        ${found.length === 0 ? html`<p>${say('Nothing yet.', 'Noch nichts.')}</p>` : ''}
      </div>
      <div class="actions">
        ${button({ method: 'DELETE', path: '/requests', back: here }, say('Forget the requests', 'Anfragen vergessen'))}
        ${button({ method: 'DELETE', path: '/pushes', back: here }, say('Forget the pushes', 'Pushes vergessen'))}
      </div>`
  },
}
