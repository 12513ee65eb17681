import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import { button } from '../forms/form.ts'
import { secret } from '../forms/secret.ts'
import { isWanted, readFilter } from '../requests/exchange-filter.ts'
import { exchanges } from '../requests/exchange.ts'
import type { Section, View } from '../section.ts'
import { shownTime } from '../shown-time.ts'
import { overviewTexts } from './overview-texts.ts'

const here = '/_sandbox/'

export const overview: Section = {
  path: here,
  title: { en: 'Overview', de: 'Überblick' },
  topics: ['requests', 'calls', 'messages', 'pushes', 'state'],
  body: (view) =>
    html`<p class="lead">${overviewTexts[view.language].lead}</p>
      ${now(view)}
      <div class="columns">
        <div>${addresses(view)}</div>
        <div>${usersTable(view)} ${startOver(view)}</div>
      </div>`,
}

function now({ sandbox, language }: View): Html {
  const text = overviewTexts[language]
  const logins = sandbox.grants.list().filter(({ ended }) => ended === undefined)
  const unfiltered = readFilter(new URLSearchParams())
  const asked = exchanges(sandbox).filter(
    (exchange) => exchange.kind === 'request' && isWanted(exchange, unfiltered),
  )
  const sent = sandbox.pushes.list().filter(({ skipped }) => skipped === undefined)
  const active = [...sandbox.scenarios.list(), ...sandbox.evil.list()].filter((one) => one.active)
  const tile = (href: string, figure: number | Html, name: string) =>
    html`<li>
      <a href="${href}"><strong>${figure}</strong> <span>${name}</span></a>
    </li>`
  const time = html`<time data-clock>${shownTime(language, sandbox.clock.now())}</time>`
  return html`<ul class="tiles">
    ${tile('/_sandbox/phone', sandbox.calls.list().length, text.calls)}
    ${tile('/_sandbox/requests', asked.length, text.requests)}
    ${tile('/_sandbox/requests?surface=push', sent.length, text.pushes)}
    ${tile('/_sandbox/users', logins.length, text.logins)}
    ${tile('/_sandbox/faults', sandbox.faults.list().length + active.length, text.trouble)}
    ${tile('/_sandbox/clock', time, text.time)}
  </ul>`
}

function addresses(view: View): Html {
  const { sandbox, language } = view
  const text = overviewTexts[language]
  return html`<section class="card">
    <h2>${text.forYourApplication}</h2>
    <dl>
      <dt>API</dt>
      <dd><code>${sandbox.apiUrl}</code></dd>
      <dt>${text.loginServer}</dt>
      <dd><code>${sandbox.loginUrl}</code></dd>
      <dt>Issuer</dt>
      <dd><code>${sandbox.issuer}</code></dd>
      <dt>${text.clientId}</dt>
      <dd><code>${sandbox.clientId}</code></dd>
      <dt>${text.clientSecret}</dt>
      <dd>${secret(view, here, sandbox.clientSecret, text.clientSecret)}</dd>
      <dt>Redirect URIs</dt>
      <dd>${text.anyPortOf} <code>http://localhost</code> ${text.and} <code>http://127.0.0.1</code></dd>
      <dt>${text.pushKey}</dt>
      <dd><a href="/_sandbox/push-key.pem">push-key.pem</a></dd>
    </dl>
  </section>`
}

function usersTable(view: View): Html {
  const text = overviewTexts[view.language]
  return html`<section class="card">
    <h2>${text.whoCanLogIn}</h2>
    <div class="scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${text.username}</th>
            <th scope="col">${text.password}</th>
            <th scope="col">${text.name}</th>
            <th scope="col">${text.account}</th>
          </tr>
        </thead>
        <tbody>
          ${view.sandbox.users.list({ reveal: true }).map(
            ({ username, password, name, id, account, admin }) =>
              html`<tr>
                <td><code>${username}</code></td>
                <td>${secret(view, here, password, text.passwordOf(username))}</td>
                <td>${name}, ${id}${admin ? `, ${text.administrator}` : ''}</td>
                <td>${account}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}

function startOver({ language }: View): Html {
  const text = overviewTexts[language]
  const reset = { method: 'POST', path: '/reset', back: here, confirm: text.confirmReset } as const
  return html`<section class="card">
    <h2>${text.startOver}</h2>
    <p>${text.aboutReset}</p>
    ${button(reset, text.reset, {}, { look: 'danger' })}
  </section>`
}
