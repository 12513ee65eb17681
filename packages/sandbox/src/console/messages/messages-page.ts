import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { Section, View } from '../section.ts'
import { byDay, shownTime } from '../shown-time.ts'
import { receiveForms, sendForms } from './message-forms.ts'
import { messageRow } from './message-row.ts'
import { chosenAccount, chosenKind, messageHref, messagesOf, type MessageFilter } from './message-filter.ts'
import { messagesTexts } from './messages-texts.ts'

const here = '/_sandbox/messages'
const mostShown = 40
const mostMails = 8

export const messages: Section = {
  path: here,
  title: { en: 'Messages', de: 'Nachrichten' },
  topics: ['messages', 'requests', 'state'],
  body: (view) => {
    const filter = { kind: chosenKind(view), account: chosenAccount(view) }
    return html`<p class="lead">${messagesTexts[view.language].lead}</p>
      ${choices(view, filter)}
      <div class="columns">
        <div>${list(view, filter)}</div>
        <div>${receiveForms(view, here)} ${sendForms(view, here)} ${mails(view)}</div>
      </div>`
  },
}

/** Links that narrow down the list. */
function choices({ language, world }: View, filter: MessageFilter): Html {
  const text = messagesTexts[language]
  const link = (name: string, to: MessageFilter) => {
    const isCurrent = to.kind === filter.kind && to.account === filter.account
    return html`<a href="${messageHref(to)}" data-open ${isCurrent ? html` aria-current="true"` : ''}
      >${name}</a
    > `
  }
  const { accounts } = world.state
  return html`<div class="choices">
    <nav aria-label="${text.kind}">
      ${link(text.allKinds, { ...filter, kind: undefined })}
      ${(['SMS', 'FAX', 'VOICEMAIL'] as const).map((kind) => link(text.kinds[kind], { ...filter, kind }))}
    </nav>
    ${
      accounts.length < 2
        ? ''
        : html`<nav aria-label="${text.account}">
            ${link(text.allAccounts, { ...filter, account: undefined })}
            ${accounts.map(({ masterSipId, details }) => link(details.company, { ...filter, account: masterSipId }))}
          </nav>`
    }
  </div>`
}

function list(view: View, filter: MessageFilter): Html {
  const { language, world } = view
  const text = messagesTexts[language]
  const found = messagesOf(view, filter)
  const namesAccount = world.state.accounts.length > 1 && filter.account === undefined
  return html`<section class="card messages">
    ${found.length === 0 ? html`<p class="soft">${text.none}</p>` : ''}
    ${byDay(language, found.slice(0, mostShown), ({ created }) => created).map(
      ({ day, entries }) =>
        html`<h2 class="day" data-key="heading-${day}">${day}</h2>
          <ol class="rows" data-key="day-${day}">
            ${entries.map((entry) => messageRow(view, entry, { namesAccount }))}
          </ol>`,
    )}
    ${found.length > mostShown ? html`<p class="soft small">${text.newest(mostShown, found.length)}</p>` : ''}
  </section>`
}

function mails({ sandbox, language }: View): Html | string {
  const sent = sandbox.messages.sent({ kind: 'mail' }).reverse().slice(0, mostMails)
  if (sent.length === 0) return ''
  return html`<section class="card">
    <h2>${messagesTexts[language].mails}</h2>
    <ul class="list tall">
      ${sent.map(
        ({ at, to, text }) =>
          html`<li>
            <p><strong>${to}</strong> <span class="soft">${shownTime(language, at)}</span></p>
            <p class="said">${text}</p>
          </li>`,
      )}
    </ul>
  </section>`
}
