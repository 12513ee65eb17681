import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { ReadonlyAccount } from '../../world/world-view.ts'
import { administrators } from '../as-user.ts'
import { form } from '../forms/form.ts'
import type { View } from '../section.ts'
import { messagesTexts } from './messages-texts.ts'

/** What can be sent to an account from outside: a text message, a fax, a voicemail. */
export function receiveForms({ language, world }: View, back: string): Html {
  const text = messagesTexts[language]
  const { accounts } = world.state
  const post = (path: string) => ({ method: 'POST', path, back }) as const
  const ends = (id: string, from: string, fits: Fits) =>
    html`<div class="fields">
      <p>
        <label for="${id}-from">${text.from}</label
        ><input id="${id}-from" name="from" required maxlength="20" value="${from}" />
      </p>
      <p>
        <label for="${id}-to">${text.toNumber}</label
        ><select id="${id}-to" name="to">
          ${numbersOf(accounts, fits)}
        </select>
      </p>
    </div>`
  return html`<section class="card">
    <h2>${text.fromOutside}</h2>
    <details open data-key="in-sms">
      <summary>${text.newSms}</summary>
      ${form(
        post('/messages/sms'),
        html`${ends('sms', '+491713920050', smsNumbers)} <label for="sms-text">${text.text}</label
          ><textarea id="sms-text" name="text" required maxlength="2000" rows="2"></textarea>
          <div class="actions"><button>${text.receiveSms}</button></div>`,
      )}
    </details>
    <details data-key="in-fax">
      <summary>${text.newFax}</summary>
      ${form(
        post('/messages/fax'),
        html`${ends('fax', '+492214710050', faxNumbers)} <label for="fax-pages">${text.pageCount}</label
          ><input id="fax-pages" name="pages:number" inputmode="numeric" value="2" />
          <div class="actions"><button>${text.receiveFax}</button></div>`,
      )}
    </details>
    <details data-key="in-voicemail">
      <summary>${text.newVoicemail}</summary>
      ${form(
        post('/messages/voicemail'),
        html`${ends('voicemail', '+492214710050', mailboxNumbers)}
          <label for="voicemail-text">${text.spoken}</label
          ><input id="voicemail-text" name="transcription" maxlength="2000" />
          <div class="actions"><button>${text.receiveVoicemail}</button></div>`,
      )}
    </details>
  </section>`
}

/** What a user of an account sends over the API. */
export function sendForms({ language, world, sandbox }: View, back: string): Html {
  const text = messagesTexts[language]
  const admins = administrators(sandbox)
  return html`<section class="card">
    <h2>${text.fromAccounts}</h2>
    ${world.state.accounts.map(({ masterSipId, details, smsExtensions }) => {
      const as = admins.get(masterSipId)
      if (as === undefined || smsExtensions.length === 0) return ''
      const id = (name: string) => `out-${name}-${masterSipId}`
      return html`<details data-key="out-${masterSipId}">
        <summary>${text.sendsSms(details.company)}</summary>
        ${form(
          { method: 'POST', path: '/sessions/sms', back, as },
          html`<div class="fields">
              <p>
                <label for="${id('sms')}">${text.sender}</label
                ><select id="${id('sms')}" name="smsId">
                  ${smsExtensions.map(({ id: value, alias }) => html`<option value="${value}">${alias} (${value})</option>`)}
                </select>
              </p>
              <p>
                <label for="${id('to')}">${text.toNumber}</label
                ><input id="${id('to')}" name="recipient" required maxlength="20" value="+491713920050" />
              </p>
            </div>
            <label for="${id('text')}">${text.text}</label
            ><textarea id="${id('text')}" name="message" required maxlength="2000" rows="2"></textarea>
            <div class="actions"><button class="quiet">${text.send}</button></div>`,
        )}
      </details>`
    })}
  </section>`
}

type Fits = (account: ReadonlyAccount, endpoint: string) => boolean

const smsNumbers: Fits = ({ devices }, endpoint) =>
  devices.some(({ id, type }) => id === endpoint && type === 'MOBILE')
const faxNumbers: Fits = ({ faxlines }, endpoint) =>
  faxlines.some(({ id, canReceive }) => id === endpoint && canReceive)
const mailboxNumbers: Fits = ({ voicemails }, endpoint) =>
  voicemails.some(({ extension }) => extension === endpoint)

function numbersOf(accounts: readonly ReadonlyAccount[], fits: Fits): Html[] {
  return accounts.map(
    (account) =>
      html`<optgroup label="${account.details.company}">
        ${account.numbers
          .filter(({ type, endpointId }) => type !== 'QUICKDIAL' && fits(account, endpointId))
          .map(
            ({ number, endpointId }) => html`<option value="${number}">${number} (${endpointId})</option>`,
          )}
      </optgroup>`,
  )
}
