import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import { button } from '../forms/form.ts'
import type { View } from '../section.ts'
import { usersTexts } from './users-texts.ts'

/** The consents that users gave. */
export function consentList({ sandbox, language }: View, back: string): Html {
  const text = usersTexts[language]
  const consents = sandbox.consents.list()
  const withdrawAll = { method: 'DELETE', path: '/consents', back, confirm: text.confirmWithdrawAll } as const
  return html`<section class="card">
    <h2>${text.consents}</h2>
    ${consents.length === 0 ? html`<p>${text.noConsents}</p>` : ''}
    <ul>
      ${consents.map(
        ({ account, user, client, realm, scopes }) =>
          html`<li>${user} · ${account}: <code>${client}</code> (${realm}): ${scopes.join(', ')}</li>`,
      )}
    </ul>
    ${consents.length === 0 ? '' : button(withdrawAll, text.withdrawAll, {}, { look: 'danger' })}
  </section>`
}
