import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { ReadonlyAccount } from '../../world/world-view.ts'
import { administrators } from '../as-user.ts'
import { form } from '../forms/form.ts'
import type { View } from '../section.ts'
import { phoneTexts } from './phone-texts.ts'

const suggestedContacts = 20

/** Somebody outside calls a number of an account. */
export function callInForm({ language, world }: View, back: string): Html {
  const text = phoneTexts[language]
  const { accounts } = world.state
  return html`<section class="card">
    <h2>${text.newCall}</h2>
    ${form(
      { method: 'POST', path: '/calls/incoming', back },
      html`<div class="fields">
          <p>
            <label for="from">${text.from}</label
            ><input id="from" name="from" required maxlength="20" value="+492214710001" list="outside" />
          </p>
          <p>
            <label for="to">${text.toNumber}</label>
            <select id="to" name="to">
              ${accounts.map(numbersToCall)}
            </select>
          </p>
        </div>
        <datalist id="outside">
          <option value="anonymous"></option>
          ${accounts.map(numbersOfContacts)}
        </datalist>
        <div class="actions"><button data-shortcut="n" aria-keyshortcuts="n">${text.call}</button></div>`,
    )}
  </section>`
}

function numbersToCall(account: ReadonlyAccount): Html {
  const lines = [...account.phonelines, ...account.groups, ...account.devices]
  const names = new Map(lines.map(({ id, alias }) => [id, alias]))
  return html`<optgroup label="${account.details.company}">
    ${account.numbers
      .filter(({ type, endpointId }) => type !== 'QUICKDIAL' && names.has(endpointId))
      .map(
        ({ number, endpointId }) =>
          html`<option value="${number}">${number} · ${names.get(endpointId)}</option>`,
      )}
  </optgroup>`
}

function numbersOfContacts({ contacts }: ReadonlyAccount): Html[] {
  return contacts
    .slice(0, suggestedContacts)
    .flatMap(({ name, numbers }) =>
      numbers.slice(0, 1).map(({ number }) => html`<option value="${number ?? ''}">${name}</option>`),
    )
}

/** A user of an account calls over the API: click to dial. */
export function callOutForms({ language, world, sandbox }: View, back: string): Html {
  const text = phoneTexts[language]
  const admins = administrators(sandbox)
  return html`<section class="card">
    <details data-key="call-out">
      <summary><h2>${text.callOut}</h2></summary>
      <p class="soft">${text.clickToDial}</p>
      ${world.state.accounts.map(({ masterSipId, details, devices }) => {
        const as = admins.get(masterSipId)
        if (as === undefined) return ''
        return form(
          { method: 'POST', path: '/sessions/calls', back, as },
          html`<label for="caller-${masterSipId}">${text.telephoneOf(details.company)}</label>
            <select id="caller-${masterSipId}" name="caller">
              ${devices.map(({ id, alias }) => html`<option value="${id}">${alias} (${id})</option>`)}
            </select>
            <label for="callee-${masterSipId}">${text.number}</label
            ><input id="callee-${masterSipId}" name="callee" required maxlength="20" value="+492214710001" />
            <div class="actions"><button class="quiet">${text.dial}</button></div>`,
        )
      })}
    </details>
  </section>`
}
