import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { View } from '../section.ts'
import { byDay, timeOfDay } from '../shown-time.ts'
import { phoneTexts } from './phone-texts.ts'

const mostShown = 15

/** The newest calls in the histories of all accounts. */
export function endedCalls({ language, world }: View): Html {
  const text = phoneTexts[language]
  const calls = world.state.accounts
    .flatMap(({ masterSipId, history }) =>
      history
        .filter(({ type }) => type === 'CALL')
        .slice(0, mostShown)
        .map((entry) => ({ ...entry, masterSipId })),
    )
    .sort((one, other) => other.created.localeCompare(one.created))
    .slice(0, mostShown)
  return html`<section class="card">
    <h2>${text.endedCalls}</h2>
    <div class="scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${text.time}</th>
            <th scope="col">${text.from}</th>
            <th scope="col">${text.toNumber}</th>
            <th scope="col">${text.result}</th>
          </tr>
        </thead>
        ${byDay(language, calls, ({ created }) => created).map(
          ({ day, entries }) =>
            html`<tbody data-key="ended-${day}">
              <tr>
                <th scope="rowgroup" colspan="4" class="day">${day}</th>
              </tr>
              ${entries.map(
                ({ id, masterSipId, created, source, sourceAlias, target, targetAlias, status, duration }) =>
                  html`<tr data-key="ended-${masterSipId}-${id}">
                    <td><time datetime="${created}">${timeOfDay(language, created)}</time></td>
                    <td>${source} <span class="soft">${sourceAlias}</span></td>
                    <td>${target} <span class="soft">${targetAlias}</span></td>
                    <td>
                      ${status === 'PICKUP' ? `${duration ?? 0} s` : html`<span class="badge">${status ?? ''}</span>`}
                    </td>
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>
    </div>
  </section>`
}
