import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import type { ReadonlyAccount } from '../world/world-view.ts'
import { administrators } from './as-user.ts'
import { form } from './form.ts'
import type { View } from './section.ts'

/** What somebody outside can send in: a text message, a fax, a message on a mailbox. */
export function receiveForms(view: View, back: string): Html {
  const { say } = view
  const { accounts } = view.state()
  const post = (path: string) => ({ method: 'POST', path, back }) as const
  const fields = (id: string, from: string, numbers: Html[]) =>
    html`<label for="${id}-from">${say('From', 'Von')}</label
      ><input id="${id}-from" name="from" required maxlength="20" value="${from}" />
      <label for="${id}-to">${say('To', 'An')}</label
      ><select id="${id}-to" name="to">
        ${numbers}
      </select>`
  return html`<section class="card">
    <h2>${say('From outside', 'Von draußen')}</h2>
    <details open data-key="in-sms">
      <summary>${say('A text message comes in', 'Eine SMS kommt an')}</summary>
      ${form(
        post('/messages/sms'),
        html`${fields('sms', '+491713920050', numbersOf(accounts, smsNumbers))}
          <label for="sms-text">${say('Text', 'Text')}</label
          ><textarea id="sms-text" name="text" required maxlength="2000" rows="2"></textarea>
          <div class="actions"><button>${say('Let it come in', 'Ankommen lassen')}</button></div>`,
      )}
    </details>
    <details data-key="in-fax">
      <summary>${say('A fax comes in', 'Ein Fax kommt an')}</summary>
      ${form(
        post('/messages/fax'),
        html`${fields('fax', '+492214710050', numbersOf(accounts, faxNumbers))}
          <label for="fax-pages">${say('Pages', 'Seiten')}</label
          ><input id="fax-pages" name="pages:number" inputmode="numeric" value="2" />
          <div class="actions"><button>${say('Let the fax come in', 'Fax ankommen lassen')}</button></div>`,
      )}
    </details>
    <details data-key="in-voicemail">
      <summary>${say('Somebody speaks on a mailbox', 'Jemand spricht auf eine Mailbox')}</summary>
      ${form(
        post('/messages/voicemail'),
        html`${fields('voicemail', '+492214710050', numbersOf(accounts, mailboxNumbers))}
          <label for="voicemail-text">${say('What is said', 'Was gesagt wird')}</label
          ><input id="voicemail-text" name="transcription" maxlength="2000" />
          <div class="actions"><button>${say('Leave the message', 'Nachricht hinterlassen')}</button></div>`,
      )}
    </details>
  </section>`
}

/** What a user of an account sends over the API. */
export function sendForms(view: View, back: string): Html {
  const { say, sandbox } = view
  const admins = administrators(sandbox)
  return html`<section class="card">
    <h2>${say('From the accounts', 'Aus den Konten')}</h2>
    ${view.state().accounts.map(({ masterSipId, details, smsExtensions }) => {
      const as = admins.get(masterSipId)
      if (as === undefined || smsExtensions.length === 0) return ''
      const id = (name: string) => `out-${name}-${masterSipId}`
      return html`<details data-key="out-${masterSipId}">
        <summary>${details.company} ${say('sends a text message', 'schickt eine SMS')}</summary>
        ${form(
          { method: 'POST', path: '/sessions/sms', back, as },
          html`<label for="${id('sms')}">${say('With', 'Mit')}</label
            ><select id="${id('sms')}" name="smsId">
              ${smsExtensions.map(({ id: value, alias }) => html`<option value="${value}">${alias} (${value})</option>`)}
            </select>
            <label for="${id('to')}">${say('To', 'An')}</label
            ><input id="${id('to')}" name="recipient" required maxlength="20" value="+491713920050" />
            <label for="${id('text')}">${say('Text', 'Text')}</label
            ><textarea id="${id('text')}" name="message" required maxlength="2000" rows="2"></textarea>
            <div class="actions"><button class="quiet">${say('Send', 'Senden')}</button></div>`,
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
