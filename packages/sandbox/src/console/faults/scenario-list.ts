import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import { button } from '../forms/form.ts'
import type { View } from '../section.ts'
import { faultsTexts } from './faults-texts.ts'

/** Scenarios of things that go wrong in practice, to start and stop. */
export function scenarioList({ language, sandbox }: View, back: string): Html {
  const text = faultsTexts[language]
  return html`<section class="card">
    <h2>${text.scenarios}</h2>
    <p class="soft">${text.aboutScenarios}</p>
    <ul class="list">
      ${sandbox.scenarios.list().map(({ name, does, source, active }) => {
        const target = {
          method: 'POST',
          path: `/scenarios/${name}/${active ? 'stop' : 'start'}`,
          back,
        } as const
        return html`<li data-key="scenario-${name}">
          <span>
            <strong><code>${name}</code></strong>
            ${active ? html`<span class="badge bad">${text.active}</span>` : ''} <br /><span lang="en"
              >${does} <span class="soft small">${source}</span></span
            >
          </span>
          ${button(target, active ? text.stop : text.start, {}, { of: name, look: active ? 'danger' : 'quiet' })}
        </li>`
      })}
    </ul>
  </section>`
}
