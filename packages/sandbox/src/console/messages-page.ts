import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import type { ReadonlyEntry } from '../world/world-view.ts'
import { receiveForms, sendForms } from './message-forms.ts'
import { shownTime, type Section, type View } from './section.ts'

const here = '/_sandbox/messages'
const shown = 8

/** An entry of the history, and whose it is. */
type OwnedEntry = ReadonlyEntry & { masterSipId: string }

export const messages: Section = {
  path: here,
  title: (say) => say('Messages', 'Nachrichten'),
  tab: (say) => say('Messages', 'Nachrichten'),
  topics: ['messages', 'requests', 'state'],
  body: (view) =>
    html`<p class="lead">
        ${view.say(
          'Text messages, faxes and voicemails of the accounts. Nothing leaves this machine.',
          'SMS, Faxe und Sprachnachrichten der Konten. Nichts verlässt diesen Rechner.',
        )}
      </p>
      <p class="jump">
        <a href="#SMS">${view.say('Text messages', 'SMS')}</a>
        <a href="#FAX">${view.say('Faxes', 'Faxe')}</a>
        <a href="#VOICEMAIL">${view.say('Voicemails', 'Sprachnachrichten')}</a>
      </p>
      <div class="columns">
        <div>${texts(view)} ${faxes(view)} ${voicemails(view)}</div>
        <div>${receiveForms(view, here)} ${sendForms(view, here)} ${mails(view)}</div>
      </div>`,
}

/** The newest of a kind, of all accounts. */
function entriesOf(view: View, type: ReadonlyEntry['type']): OwnedEntry[] {
  return view
    .state()
    .accounts.flatMap(({ masterSipId, history }) =>
      history.filter((entry) => entry.type === type).map((entry) => ({ ...entry, masterSipId })),
    )
    .sort((one, other) => other.created.localeCompare(one.created))
}

function list(
  view: View,
  title: string,
  type: ReadonlyEntry['type'],
  body: (entry: OwnedEntry) => Html,
): Html {
  const entries = entriesOf(view, type)
  return html`<section class="card" id="${type}">
    <h2>${title} <span class="badge">${entries.length}</span></h2>
    ${entries.length === 0 ? html`<p class="soft">${view.say('None yet.', 'Noch keine.')}</p>` : ''}
    <ul class="list tall">
      ${entries
        .slice(0, shown)
        .map(
          (entry) =>
            html`<li data-key="${type}-${entry.masterSipId}-${entry.id}">
              ${head(view, entry)} ${body(entry)}
            </li>`,
        )}
    </ul>
    ${entries.length > shown ? html`<p class="soft small">${view.say(`The newest ${shown}; search finds the others.`, `Die neuesten ${shown}; die Suche findet die anderen.`)}</p>` : ''}
  </section>`
}

/** Who, whom, when, and whether it got there. */
function head(view: View, entry: OwnedEntry): Html {
  const { say } = view
  const name = (number: string | undefined, alias: string | undefined) =>
    alias ? `${alias} (${number ?? ''})` : (number ?? '')
  return html`<p>
    <span class="badge ${entry.incoming ? 'good' : ''}"
      >${entry.incoming ? say('in', 'ein') : say('out', 'aus')}</span
    >
    <strong>${name(entry.source, entry.sourceAlias)}</strong> <span aria-hidden="true">→</span>
    <span class="unseen">${say('to', 'an')}</span> ${name(entry.target, entry.targetAlias)}
    <span class="soft"
      >· <time datetime="${entry.created}">${shownTime(view, entry.created)}</time> ·
      ${entry.masterSipId}</span
    >
    ${entry.type === 'FAX' ? html`<span class="badge ${entry.faxStatusType === 'FAILED' ? 'bad' : ''}">${entry.faxStatusType ?? ''}</span>` : ''}
    ${typeof entry.scheduled === 'string' ? html`<span class="badge busy">${say('for', 'für')} ${shownTime(view, entry.scheduled)}</span>` : ''}
  </p>`
}

function texts(view: View): Html {
  return list(
    view,
    view.say('Text messages', 'SMS'),
    'SMS',
    ({ smsContent }) => html`<p class="bubble">${smsContent ?? ''}</p>`,
  )
}

function faxes(view: View): Html {
  const { say } = view
  return list(view, say('Faxes', 'Faxe'), 'FAX', ({ documentUrl, previewUrl, pageCount, source }) => {
    const pages =
      pageCount === undefined
        ? ''
        : pageCount === 1
          ? say('1 page', '1 Seite')
          : say(`${pageCount} pages`, `${pageCount} Seiten`)
    if (!documentUrl) return html``
    return html`<a class="fax" href="${documentUrl}" target="_blank" rel="noopener"
      >${previewUrl ? html`<img src="${previewUrl}" alt="${say('First page of the fax from', 'Erste Seite des Fax von')} ${source ?? ''}" width="120" height="170" loading="lazy" />` : ''}
      <span>PDF${pages === '' ? '' : `, ${pages}`}</span></a
    >`
  })
}

function voicemails(view: View): Html {
  return list(
    view,
    view.say('Voicemails', 'Sprachnachrichten'),
    'VOICEMAIL',
    ({ recordingUrl, transcription, duration, source }) =>
      html` ${transcription ? html`<p class="bubble">${transcription}</p>` : ''}
      ${recordingUrl ? html`<audio controls preload="none" src="${recordingUrl}" aria-label="${view.say('Message from', 'Nachricht von')} ${source ?? ''}, ${duration ?? 0} s"></audio>` : ''}`,
  )
}

function mails({ sandbox, say, language }: View): Html {
  const sent = sandbox.messages.sent({ kind: 'mail' }).reverse().slice(0, shown)
  if (sent.length === 0) return html``
  return html`<section class="card">
    <h2>${say('Mails that would tell of it', 'Mails, die davon erzählen würden')}</h2>
    <ul class="list tall">
      ${sent.map(
        ({ at, to, text }) =>
          html`<li>
            <p><strong>${to}</strong> <span class="soft">${shownTime({ language }, at)}</span></p>
            <p class="bubble">${text}</p>
          </li>`,
      )}
    </ul>
  </section>`
}
