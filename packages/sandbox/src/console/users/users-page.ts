import { html } from 'hono/html'
import type { Section } from '../section.ts'
import { accountCard } from './account-card.ts'
import { consentList } from './consent-list.ts'
import { loginList } from './login-list.ts'
import { usersTexts } from './users-texts.ts'

const here = '/_sandbox/users'

export const users: Section = {
  path: here,
  title: { en: 'Users and logins', de: 'Benutzer und Anmeldungen' },
  tab: { en: 'Users', de: 'Benutzer' },
  topics: ['state'],
  body: (view) =>
    html`<p class="lead">${usersTexts[view.language].lead}</p>
      ${view.sandbox.accounts.list({ reveal: true }).map((account) => accountCard(view, account, here))}
      ${loginList(view, here)} ${consentList(view, here)}`,
}
