import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { ReadonlyEntry } from '../../world/world-view.ts'
import type { View } from '../section.ts'
import { shownTime } from '../shown-time.ts'

/** An entry of the history, with the account it belongs to. */
export type FoundEntry = ReadonlyEntry & { masterSipId: string }

export function historyRow({ language }: View, entry: FoundEntry): Html {
  const { id, masterSipId, type, created, documentUrl } = entry
  const said = entry.smsContent ?? entry.transcription
  return html`<li data-key="found-${masterSipId}-${id}">
    <p>
      <span class="badge">${type}</span> ${entry.source} ${entry.sourceAlias}
      <span aria-hidden="true">→</span> ${entry.target} ${entry.targetAlias}
      <span class="soft">${shownTime(language, created)}</span>
      ${documentUrl ? html`<a href="${documentUrl}" target="_blank" rel="noopener">PDF</a>` : ''}
    </p>
    ${said ? html`<p class="said">${said}</p>` : ''}
  </li>`
}
