import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { UserView } from '../../sandbox.ts'
import { button } from '../forms/form.ts'
import type { View } from '../section.ts'
import { usersTexts } from './users-texts.ts'

interface Around {
  /** The administrator of the account who changes its users over the API, if there is one. */
  as: string | undefined
  back: string
}

export function userRow({ language }: View, user: UserView, { as, back }: Around): Html {
  const text = usersTexts[language]
  const { account, id, name, username, email, admin } = user
  const path = `/users/${id}`
  const actions = (as: string) =>
    html`<span class="actions">
      ${button({ method: 'PUT', path: `${path}/role`, back, as }, admin ? text.removeAdministrator : text.makeAdministrator, { 'admin:flag': String(!admin) }, { of: name })}
      ${button({ method: 'DELETE', path, back, as, confirm: text.confirmDelete(name) }, text.delete, {}, { look: 'danger', of: name })}
    </span>`
  return html`<li data-key="user-${account}-${id}">
    <span>
      <strong>${name}</strong> <span class="soft">${id}</span> <code>${username}</code> ${email}
      <span class="badge">${admin ? text.administrator : text.user}</span>
    </span>
    ${as === undefined || as === `${account}/${id}` ? '' : actions(as)}
  </li>`
}
