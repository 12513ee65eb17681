import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { AccountView } from '../../sandbox.ts'
import { administrators } from '../as-user.ts'
import { button, form, option } from '../forms/form.ts'
import { secret } from '../forms/secret.ts'
import type { View } from '../section.ts'
import { userRow } from './user-row.ts'
import { usersTexts } from './users-texts.ts'

/** An account: its balance and secrets, its users, and what can be changed about it. */
export function accountCard(view: View, account: AccountView, back: string): Html {
  const { language, sandbox } = view
  const text = usersTexts[language]
  const { id, details, personalAccessTokens } = account
  const own = sandbox.users.list().filter((user) => user.account === id)
  const as = administrators(sandbox).get(id)
  return html`<section class="card" data-key="account-${id}">
    <h2>${details.company} <span class="soft">${id}</span></h2>
    <dl>
      <dt>${text.balance}</dt>
      <dd><strong>${money(account)}</strong></dd>
      <dt>${text.product}</dt>
      <dd>${details.mainProductType}</dd>
      <dt>${text.verified}</dt>
      <dd>
        ${details.verified ? text.yes : html`${text.verifyWith} <code>${account.verificationCode}</code>`}
      </dd>
      ${personalAccessTokens.map(
        ({ tokenId, token, userId }) =>
          html`<dt><code>${tokenId}</code> ${text.tokenOf(userId)}</dt>
            <dd>${secret(view, back, token, `Token ${tokenId}`)}</dd>`,
      )}
    </dl>
    ${balanceForm(view, account, back)}
    <h3>${text.users}</h3>
    <ul class="list">
      ${own.map((user) => userRow(view, user, { as, back }))}
    </ul>
    ${editForm(view, account, back)}
  </section>`
}

function balanceForm({ language }: View, { id, balance }: AccountView, back: string): Html {
  const text = usersTexts[language]
  const target = { method: 'PATCH', path: `/accounts/${id}`, back } as const
  const field = 'balance.amount:money'
  return html`<div class="beside">
    ${form(
      target,
      html`<label for="amount-${id}">${text.newBalance(balance.currency)}</label>
        <div class="row">
          <input id="amount-${id}" name="${field}" inputmode="decimal" required placeholder="0.00" />
          <button>${text.setBalance}</button>
        </div>`,
    )}
    ${button(target, text.zero, { [field]: '0' })} ${button(target, text.belowZero, { [field]: '-4.2' })}
  </div>`
}

function editForm({ language }: View, { id, details }: AccountView, back: string): Html {
  const text = usersTexts[language]
  return html`<details data-key="edit-${id}">
    <summary>${text.editAccount}</summary>
    ${form(
      { method: 'PATCH', path: `/accounts/${id}`, back },
      html`<div class="fields">
          <p>
            <label for="company-${id}">${text.company}</label
            ><input id="company-${id}" name="details.company" maxlength="200" value="${details.company}" />
          </p>
          <p>
            <label for="product-${id}">${text.product}</label
            ><input
              id="product-${id}"
              name="details.mainProductType"
              maxlength="200"
              value="${details.mainProductType}"
            />
          </p>
          <p>
            <label for="verified-${id}">${text.verified}</label
            ><select id="verified-${id}" name="details.verified:flag">
              ${option('true', text.yes, details.verified)} ${option('false', text.no, !details.verified)}
            </select>
          </p>
        </div>
        <div class="actions"><button class="quiet">${text.save}</button></div>`,
    )}
  </details>`
}

function money({ balance: { amount, currency } }: AccountView): string {
  return `${(amount / 10_000).toFixed(amount % 100 === 0 ? 2 : 4)} ${currency}`
}
