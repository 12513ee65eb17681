import { html } from 'hono/html'
import { hiddenField } from '../../pages/hidden-field.ts'
import type { Html } from '../../pages/page.ts'
import type { JournalEntry } from '../../traffic/journal.ts'
import type { View } from '../section.ts'
import { repeatable, repeatAs } from './repeat.ts'
import { requestsTexts } from './requests-texts.ts'

/** The journal keeps no tokens: what is sent again is sent with a personal access token, which may do everything. */
export function sendAgainForm({ language, sandbox }: View, entry: JournalEntry): Html | string {
  if (entry.surface !== 'api') return ''
  const text = requestsTexts[language]
  const as = repeatAs(sandbox, entry)
  if (as === undefined || !repeatable(entry))
    return html`<span class="soft small">${text.cannotBeSent}</span>`
  return html`<form action="/_sandbox/again" method="post">
    ${hiddenField('id', String(entry.id))} ${hiddenField('as', as)}
    <button class="quiet">${text.sendAgain}</button>
    <span class="soft small">${text.sentAs(as)}</span>
  </form>`
}
