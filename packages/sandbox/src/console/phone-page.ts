import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import { administrators } from './as-user.ts'
import { callCard } from './call-card.ts'
import { devices } from './devices.ts'
import { button, form } from './form.ts'
import { shownTime, type Section, type View } from './section.ts'

const here = '/_sandbox/phone'
const endedShown = 15

export const phone: Section = {
  path: here,
  title: (say) => say('Phone', 'Telefon'),
  tab: (say) => say('Phone', 'Telefon'),
  topics: ['calls', 'messages', 'requests', 'state'],
  body: (view) =>
    html`<p class="lead">
        ${view.say(
          'Call a number of the accounts as somebody outside, or be the people who pick up.',
          'Ruf als jemand von draußen eine Nummer der Konten an, oder sei die Leute, die abheben.',
        )}
      </p>
      <div class="columns">
        <div>${running(view)} ${callIn(view)}</div>
        <div>${devices(view, here)} ${callOut(view)} ${manual(view)}</div>
      </div>
      ${ended(view)}`,
}

function running(view: View): Html {
  const { sandbox, say } = view
  const calls = sandbox.calls.list()
  const count =
    calls.length === 1
      ? say('1 call is under way.', '1 Anruf läuft.')
      : say(`${calls.length} calls are under way.`, `${calls.length} Anrufe laufen.`)
  return html`<p role="status" class="soft">
      ${calls.length === 0 ? say('No call is under way.', 'Gerade läuft kein Anruf.') : count}
    </p>
    ${calls.toReversed().map((call, index) => callCard(view, call, { back: here, first: index === 0 }))}`
}

function callIn(view: View): Html {
  const { say } = view
  const state = view.state()
  return html`<section class="card">
    <h2>${say('Somebody calls', 'Jemand ruft an')}</h2>
    ${form(
      { method: 'POST', path: '/calls/incoming', back: here },
      html`<label for="from">${say('From (or anonymous)', 'Von (oder anonymous)')}</label
        ><input id="from" name="from" required maxlength="20" value="+492214710001" list="outside" />
        <datalist id="outside">
          <option value="anonymous"></option>
          ${state.accounts.flatMap(({ contacts }) =>
            contacts
              .slice(0, 20)
              .flatMap(({ name, numbers }) =>
                numbers
                  .slice(0, 1)
                  .map(({ number }) => html`<option value="${number ?? ''}">${name}</option>`),
              ),
          )}
        </datalist>
        <label for="to">${say('To', 'An')}</label>
        <select id="to" name="to">
          ${state.accounts.map((account) => {
            const names = new Map(
              [...account.phonelines, ...account.groups, ...account.devices].map(({ id, alias }) => [
                id,
                alias,
              ]),
            )
            return html`<optgroup label="${account.details.company}">
              ${account.numbers
                .filter(({ type, endpointId }) => type !== 'QUICKDIAL' && names.has(endpointId))
                .map(
                  ({ number, endpointId }) =>
                    html`<option value="${number}">${number} · ${names.get(endpointId)}</option>`,
                )}
            </optgroup>`
          })}
        </select>
        <div class="actions">
          <button data-shortcut="n" aria-keyshortcuts="n">${say('Call', 'Anrufen')}</button>
        </div>`,
    )}
  </section>`
}

function callOut(view: View): Html {
  const { say, sandbox } = view
  const admins = administrators(sandbox)
  return html`<details class="card">
    <summary><h2>${say('An account calls', 'Ein Konto ruft an')}</h2></summary>
    <p class="soft">
      ${say('Click to dial: first the telephone rings, then the number.', 'Click-to-dial: Erst klingelt das Telefon, dann die Nummer.')}
    </p>
    ${view.state().accounts.map(({ masterSipId, details, devices: own }) => {
      const as = admins.get(masterSipId)
      if (as === undefined) return ''
      return form(
        { method: 'POST', path: '/sessions/calls', back: here, as },
        html`<label for="caller-${masterSipId}"
            >${say('Telephone of', 'Telefon von')} ${details.company}</label
          >
          <select id="caller-${masterSipId}" name="caller">
            ${own.map(({ id, alias }) => html`<option value="${id}">${alias} (${id})</option>`)}
          </select>
          <label for="callee-${masterSipId}">${say('Number', 'Nummer')}</label
          ><input id="callee-${masterSipId}" name="callee" required maxlength="20" value="+492214710001" />
          <div class="actions"><button class="quiet">${say('Dial', 'Wählen')}</button></div>`,
      )
    })}
  </details>`
}

function manual({ say }: View): Html {
  const target = { method: 'POST', path: '/calls/manual', back: here } as const
  return html`<section class="card">
    <h2>${say('Who picks up', 'Wer abhebt')}</h2>
    <p class="soft">
      ${say(
        'Numbers outside and click to dial are picked up by themselves after some seconds, unless you want to.',
        'Nummern außerhalb und Click-to-dial heben nach einigen Sekunden von selbst ab, außer du willst es tun.',
      )}
    </p>
    <div class="actions">
      ${button(target, say('I pick up', 'Ich hebe ab'), { 'on:flag': 'true' })}
      ${button(target, say('By themselves', 'Von selbst'), { 'on:flag': 'false' })}
    </div>
  </section>`
}

function ended(view: View): Html {
  const { say } = view
  const calls = view
    .state()
    .accounts.flatMap(({ masterSipId, history }) =>
      history
        .filter(({ type }) => type === 'CALL')
        .slice(0, endedShown)
        .map((entry) => ({ ...entry, masterSipId })),
    )
    .sort((one, other) => other.created.localeCompare(one.created))
    .slice(0, endedShown)
  return html`<section class="card">
    <h2>${say('Calls that are over', 'Beendete Anrufe')}</h2>
    <div class="scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${say('Time', 'Zeit')}</th>
            <th scope="col">${say('From', 'Von')}</th>
            <th scope="col">${say('To', 'An')}</th>
            <th scope="col">${say('Result', 'Ergebnis')}</th>
          </tr>
        </thead>
        <tbody>
          ${calls.map(
            ({ id, masterSipId, created, source, sourceAlias, target, targetAlias, status, duration }) =>
              html`<tr data-key="ended-${masterSipId}-${id}">
                <td><time datetime="${created}">${shownTime(view, created)}</time></td>
                <td>${source} <span class="soft">${sourceAlias}</span></td>
                <td>${target} <span class="soft">${targetAlias}</span></td>
                <td>
                  ${status === 'PICKUP' ? `${duration ?? 0} s` : html`<span class="badge">${status ?? ''}</span>`}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}
