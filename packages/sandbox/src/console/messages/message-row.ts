import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { View } from '../section.ts'
import { shownTime, timeOfDay } from '../shown-time.ts'
import type { Message } from './message-filter.ts'
import { messagesTexts } from './messages-texts.ts'

/** Sender, recipient and content. The day is shown above the row. */
export function messageRow(
  { language }: View,
  entry: Message,
  { namesAccount }: { namesAccount: boolean },
): Html {
  const text = messagesTexts[language]
  const { type, masterSipId, id, created, incoming, faxStatusType, scheduled } = entry
  const status =
    type === 'FAX' && !incoming && faxStatusType !== undefined
      ? html`<span class="badge ${faxStatusType === 'FAILED' ? 'bad' : ''}">${faxStatusType}</span>`
      : ''
  const planned =
    typeof scheduled === 'string'
      ? html`<span class="badge busy">${text.scheduled(shownTime(language, scheduled))}</span>`
      : ''
  return html`<li class="entry" data-key="${type}-${masterSipId}-${id}">
    <time datetime="${created}">${timeOfDay(language, created)}</time>
    <div>
      <p>
        <span class="badge ${incoming ? 'good' : ''}">${text.one[type][incoming ? 'in' : 'out']}</span>
        <strong>${name(entry.source, entry.sourceAlias)}</strong> <span aria-hidden="true">→</span>
        <span class="unseen">${text.to}</span> ${name(entry.target, entry.targetAlias)} ${status} ${planned}
        ${namesAccount ? html`<span class="soft owner">${entry.company}</span>` : ''}
      </p>
      ${content(language, entry)}
    </div>
  </li>`
}

function content(language: View['language'], entry: Message): Html | string {
  if (entry.type === 'SMS') return html`<p class="said">${entry.smsContent ?? ''}</p>`
  return entry.type === 'FAX' ? fax(language, entry) : voicemail(language, entry)
}

function fax(language: View['language'], entry: Message): Html | string {
  const text = messagesTexts[language]
  const { documentUrl, previewUrl, pageCount, source = '' } = entry
  if (!documentUrl) return ''
  const preview = previewUrl
    ? html`<img src="${previewUrl}" alt="${text.firstPage(source)}" width="60" height="85" loading="lazy" />`
    : ''
  return html`<a class="fax" href="${documentUrl}" target="_blank" rel="noopener"
    >${preview} <span>PDF${pageCount === undefined ? '' : `, ${text.pages(pageCount)}`}</span></a
  >`
}

function voicemail(language: View['language'], entry: Message): Html {
  const { recordingUrl, transcription, duration = 0, source = '' } = entry
  const label = messagesTexts[language].voicemailFrom(source, duration)
  return html`${transcription ? html`<p class="said">${transcription}</p>` : ''}
  ${recordingUrl ? html`<audio controls preload="none" src="${recordingUrl}" aria-label="${label}"></audio>` : ''}`
}

function name(number: string | undefined, alias: string | undefined): string {
  return alias ? `${alias} (${number ?? ''})` : (number ?? '')
}
