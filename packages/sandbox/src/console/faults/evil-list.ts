import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { CaughtSecret, EvilView } from '../../sandbox.ts'
import { button } from '../forms/form.ts'
import type { View } from '../section.ts'
import { evilTexts } from './evil-texts.ts'

type Texts = (typeof evilTexts)['en']

/** How the login server can be evil, to start and stop, and what applications gave away because of it. */
export function evilList({ language, sandbox }: View, back: string): Html {
  const text = evilTexts[language]
  const all = sandbox.evil.list()
  const caught = sandbox.evil.caught()
  const groups = [...new Set(all.map(({ group }) => group))]
  const isQuiet = caught.length === 0 && !all.some(({ active }) => active)
  return html`<section class="card">
    <h2>${text.evil}</h2>
    <p class="soft">${text.about}</p>
    ${isQuiet ? '' : button({ method: 'DELETE', path: '/evil', back }, text.clear)}
    ${caught.length === 0 ? '' : givenAway(text, caught)}
    ${groups.map((group) => {
      const own = all.filter((one) => one.group === group)
      return html`<details data-key="evil-${group}" ${own.some(({ active }) => active) ? html` open` : ''}>
        <summary>${text.groups[group]} <span class="soft">${own.length}</span></summary>
        <ul class="list">
          ${own.map((one) => row(text, one, back))}
        </ul>
      </details>`
    })}
  </section>`
}

function row(
  text: Texts,
  { name, does, careful, expect, section, active, played }: EvilView,
  back: string,
): Html {
  const path = `/evil/${name}/${active ? 'stop' : 'start'}`
  const look = active ? 'danger' : 'quiet'
  return html`<li data-key="evil-${name}">
    <span>
      <strong><code>${name}</code></strong>
      <span class="badge">${text.expectations[expect]}</span>
      ${active ? html`<span class="badge bad">${text.active}, ${text.played(played)}</span>` : ''} <br /><span
        lang="en"
        >${does}</span
      >
      <span lang="en" class="soft small">${careful} ${section}</span>
    </span>
    ${button({ method: 'POST', path, back }, active ? text.stop : text.start, {}, { of: name, look })}
  </li>`
}

/** The newest first. */
function givenAway(text: Texts, caught: readonly CaughtSecret[]): Html {
  return html`<h3>${text.given}</h3>
    <ul class="list">
      ${caught
        .slice(-10)
        .reverse()
        .map(
          ({ method, path, secrets }) =>
            html`<li>
              <span><code>${method} ${path}</code> ${secrets.join(', ') || text.nothing}</span>
            </li>`,
        )}
    </ul>`
}
