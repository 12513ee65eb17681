import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { GrantView } from '../../sandbox.ts'
import { button } from '../forms/form.ts'
import type { View } from '../section.ts'
import { shownTime } from '../shown-time.ts'
import { usersTexts } from './users-texts.ts'

const mostShown = 100

/** Logins to applications, newest first. */
export function loginList(view: View, back: string): Html {
  const text = usersTexts[view.language]
  const grants = view.sandbox.grants.list().reverse()
  const revokeAll = { method: 'DELETE', path: '/grants', back, confirm: text.confirmRevokeAll } as const
  return html`<section class="card">
    <h2>${text.logins}</h2>
    <p class="soft">${text.aboutLogins}</p>
    ${grants.length === 0 ? html`<p>${text.noLogins}</p>` : ''}
    <ul class="list">
      ${grants.slice(0, mostShown).map((grant) => row(view, grant, back))}
    </ul>
    ${grants.length === 0 ? '' : button(revokeAll, text.revokeAll, {}, { look: 'danger' })}
  </section>`
}

function row(
  { language }: View,
  { id, user, account, client, scopes, createdAt, refreshCount, ended }: GrantView,
  back: string,
): Html {
  const text = usersTexts[language]
  return html`<li data-key="grant-${id}">
    <span>
      <strong>${user} · ${account}</strong> <code>${client}</code>
      ${ended === undefined ? html`<span class="badge good">${text.works}</span>` : html`<span class="badge bad" lang="en">${ended}</span>`}
      <br /><span class="soft small"
        >${scopes.join(', ')} · ${shownTime(language, createdAt)} · ${text.refreshed(refreshCount)}</span
      >
    </span>
    ${ended === undefined ? button({ method: 'DELETE', path: `/grants/${id}`, back }, text.revoke) : ''}
  </li>`
}
