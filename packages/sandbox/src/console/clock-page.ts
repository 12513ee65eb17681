import { html } from 'hono/html'
import { button, form } from './form.ts'
import { shownTime, type Section, type View } from './section.ts'

const here = '/_sandbox/clock'
const advance = { method: 'POST', path: '/clock/advance', back: here } as const

export const clock: Section = {
  path: here,
  title: (say) => say('Clock', 'Uhr'),
  tab: (say) => say('Clock', 'Uhr'),
  topics: ['state', 'calls', 'messages'],
  body: (view) => {
    const { say, sandbox } = view
    const { tasks } = view.state()
    return html`<section class="card">
        <p class="clock"><time data-clock>${shownTime(view, sandbox.clock.now())}</time></p>
        <p class="soft">${ahead(view, sandbox.clock.ahead)}</p>
        <p>
          ${say(
            'Move it, and what is due meanwhile happens at once: tokens expire (an access token lives five minutes, a refresh token 30 days), faxes are sent, mailboxes pick up.',
            'Stell sie vor, und was bis dahin fällig ist, geschieht sofort: Tokens laufen ab (ein Access-Token lebt fünf Minuten, ein Refresh-Token 30 Tage), Faxe werden verschickt, Mailboxen heben ab.',
          )}
        </p>
        <div class="actions">
          ${['10s', '1m', '6m', '1h', '1d', '31d'].map((by) => button(advance, `+ ${by}`, { by }, by === '6m' ? { key: 't' } : {}))}
        </div>
        ${form(
          advance,
          html`<label for="by"
              >${say('Another step, such as 90s, 20m, 2h or 3d', 'Ein anderer Schritt, etwa 90s, 20m, 2h oder 3d')}</label
            ><input id="by" name="by" required maxlength="20" />
            <div class="actions"><button>${say('Move the clock', 'Uhr vorstellen')}</button></div>`,
        )}
      </section>
      <section class="card">
        <h2>${say('What is going to happen', 'Was geschehen wird')}</h2>
        ${tasks.length === 0 ? html`<p class="soft">${say('Nothing is due.', 'Nichts steht an.')}</p>` : ''}
        <ul class="list">
          ${tasks.slice(0, 50).map(
            ({ id, at, kind, masterSipId }) =>
              html`<li data-key="task-${id}">
                <span>${kind} <span class="soft">${masterSipId}</span></span>
                <time>${shownTime(view, at)}</time>
              </li>`,
          )}
        </ul>
      </section>`
  },
}

function ahead({ say }: View, milliseconds: number): string {
  if (milliseconds === 0) return say('The machine’s own time.', 'Die Zeit des Rechners.')
  const minutes = Math.round(milliseconds / 60_000)
  if (minutes < 1)
    return say(
      `${Math.round(milliseconds / 1000)} seconds ahead of the machine`,
      `${Math.round(milliseconds / 1000)} Sekunden vor dem Rechner`,
    )
  if (minutes < 120)
    return say(`${minutes} minutes ahead of the machine`, `${minutes} Minuten vor dem Rechner`)
  const hours = Math.round(minutes / 60)
  return say(`${hours} hours ahead of the machine`, `${hours} Stunden vor dem Rechner`)
}
