import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import { button, form } from '../forms/form.ts'
import type { Section, View } from '../section.ts'
import { shownTime } from '../shown-time.ts'
import { clockTexts } from './clock-texts.ts'

const here = '/_sandbox/clock'
const advance = { method: 'POST', path: '/clock/advance', back: here } as const
const steps = ['10s', '1m', '6m', '1h', '1d', '31d']
const mostShown = 50

export const clock: Section = {
  path: here,
  title: { en: 'Clock', de: 'Uhr' },
  topics: ['state', 'calls', 'messages'],
  body: (view) => html`${time(view)} ${upcoming(view)}`,
}

function time({ language, sandbox }: View): Html {
  const text = clockTexts[language]
  return html`<section class="card">
    <p class="clock"><time data-clock>${shownTime(language, sandbox.clock.now())}</time></p>
    <p class="soft">${apartFromMachine({ language, sandbox })}</p>
    <p>${text.about}</p>
    <div class="actions">
      ${steps.map((by) => button(advance, `+ ${by}`, { by }, by === '6m' ? { key: 't' } : {}))}
    </div>
    ${form(
      advance,
      html`<label for="by">${text.otherStep}</label>
        <div class="row">
          <input id="by" name="by" required maxlength="20" />
          <button>${text.move}</button>
        </div>`,
    )}
  </section>`
}

function upcoming({ language, world }: View): Html {
  const text = clockTexts[language]
  const { tasks } = world.state
  return html`<section class="card">
    <h2>${text.upcoming}</h2>
    ${tasks.length === 0 ? html`<p class="soft">${text.nothing}</p>` : ''}
    <ul class="list">
      ${tasks.slice(0, mostShown).map(
        ({ id, at, kind, masterSipId }) =>
          html`<li data-key="task-${id}">
            <span><code>${kind}</code> <span class="soft">${masterSipId}</span></span>
            <time>${shownTime(language, at)}</time>
          </li>`,
      )}
    </ul>
  </section>`
}

/** The difference between the sandbox's clock and the machine's. */
function apartFromMachine({ language, sandbox }: Pick<View, 'language' | 'sandbox'>): string {
  const text = clockTexts[language]
  const { ahead } = sandbox.clock
  if (ahead === 0) return text.machineTime
  const minutes = Math.round(ahead / 60_000)
  if (minutes === 0) return text.apart(Math.round(ahead / 1000), 'second')
  if (Math.abs(minutes) < 120) return text.apart(minutes, 'minute')
  return text.apart(Math.round(minutes / 60), 'hour')
}
