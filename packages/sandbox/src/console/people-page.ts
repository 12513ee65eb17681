import { html } from 'hono/html'
import type { AccountView } from '../sandbox.ts'
import type { UserView } from '../sandbox.ts'
import type { Html } from '../pages/page.ts'
import { administrators } from './as-user.ts'
import { button, form, secret } from './form.ts'
import { grants } from './grants.ts'
import type { Section, View } from './section.ts'

const here = '/_sandbox/people'

export const people: Section = {
  path: here,
  title: (say) => say('People and logins', 'Leute und Anmeldungen'),
  tab: (say) => say('People', 'Leute'),
  topics: ['state'],
  body: (view) =>
    html`<p class="lead">
        ${view.say('Customers of sipgate who must never see each other. Each has a user called w0.', 'Kunden von sipgate, die einander nie sehen dürfen. Jeder hat einen Benutzer namens w0.')}
      </p>
      ${view.sandbox.accounts.list({ reveal: true }).map((account) => accountCard(view, account))}
      ${grants(view, here)}`,
}

function accountCard(view: View, account: AccountView): Html {
  const { say, sandbox, query } = view
  const revealed = query.get('reveal') === 'true'
  const own = sandbox.users.list().filter((user) => user.account === account.id)
  const as = administrators(sandbox).get(account.id)
  const target = { method: 'PATCH', path: `/accounts/${account.id}`, back: here } as const
  return html`<section class="card" data-key="account-${account.id}">
    <h2>${account.details.company} <span class="soft">${account.id}</span></h2>
    <dl>
      <dt>${say('Balance', 'Guthaben')}</dt>
      <dd><strong>${money(account)}</strong></dd>
      <dt>${say('Product', 'Produkt')}</dt>
      <dd>${account.details.mainProductType}</dd>
      <dt>${say('Verified', 'Verifiziert')}</dt>
      <dd>
        ${account.details.verified ? say('yes', 'ja') : html`${say('no, with this code it will be:', 'nein, mit diesem Code wird es das:')} <code>${account.verificationCode}</code>`}
      </dd>
      ${account.personalAccessTokens.map(
        ({ tokenId, token, userId }) =>
          html`<dt><code>${tokenId}</code> ${say('of', 'von')} ${userId}</dt>
            <dd>${secret(token, revealed, here, say('show', 'zeigen'), `Token ${tokenId}`)}</dd>`,
      )}
    </dl>
    ${form(
      target,
      html`<label for="amount-${account.id}"
          >${say('New balance in', 'Neues Guthaben in')} ${account.balance.currency}</label
        >
        <div class="row">
          <input
            id="amount-${account.id}"
            name="balance.amount:money"
            inputmode="decimal"
            required
            placeholder="0.00"
          />
          <button>${say('Set the balance', 'Guthaben setzen')}</button>
        </div>`,
    )}
    <div class="actions">
      ${button(target, say('Exactly zero', 'Genau null'), { 'balance.amount:money': '0' })}
      ${button(target, say('Below zero', 'Unter null'), { 'balance.amount:money': '-4.2' })}
    </div>
    <h3>${say('Users', 'Benutzer')}</h3>
    <ul class="list">
      ${own.map((user) => userRow(view, user, as))}
    </ul>
    <details data-key="edit-${account.id}">
      <summary>${say('Change the account', 'Konto ändern')}</summary>
      ${form(
        target,
        html`<label for="company-${account.id}">${say('Company', 'Firma')}</label
          ><input
            id="company-${account.id}"
            name="details.company"
            maxlength="200"
            value="${account.details.company}"
          />
          <label for="product-${account.id}">${say('Product', 'Produkt')}</label
          ><input
            id="product-${account.id}"
            name="details.mainProductType"
            maxlength="200"
            value="${account.details.mainProductType}"
          />
          <label for="verified-${account.id}">${say('Verified', 'Verifiziert')}</label
          ><select id="verified-${account.id}" name="details.verified:flag">
            <option value="true" ${account.details.verified ? html` selected` : ''}>
              ${say('yes', 'ja')}
            </option>
            <option value="false" ${account.details.verified ? '' : html` selected`}>
              ${say('no', 'nein')}
            </option>
          </select>
          <div class="actions"><button class="quiet">${say('Save', 'Speichern')}</button></div>`,
      )}
    </details>
  </section>`
}

/** Changed over the API, as an administrator of the account. */
function userRow(
  { say }: View,
  { account, id, name, username, email, admin }: UserView,
  as: string | undefined,
): Html {
  const path = `/users/${id}`
  return html`<li data-key="user-${account}-${id}">
    <span>
      <strong>${name}</strong> <span class="soft">${id}</span> <code>${username}</code> ${email}
      <span class="badge">${admin ? say('administrator', 'Administrator') : say('user', 'Benutzer')}</span>
    </span>
    ${
      as === undefined || as === `${account}/${id}`
        ? ''
        : html`<span class="actions">
            ${button({ method: 'PUT', path: `${path}/role`, back: here, as }, admin ? say('No administrator', 'Kein Administrator') : say('Make administrator', 'Zum Administrator machen'), { 'admin:flag': String(!admin) }, { of: name })}
            ${button({ method: 'DELETE', path, back: here, as, confirm: say(`Delete ${name}?`, `${name} löschen?`) }, say('Delete', 'Löschen'), {}, { look: 'danger', of: name })}
          </span>`
    }
  </li>`
}

function money({ balance: { amount, currency } }: AccountView): string {
  return `${(amount / 10_000).toFixed(amount % 100 === 0 ? 2 : 4)} ${currency}`
}
