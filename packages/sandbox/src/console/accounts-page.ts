import { html } from 'hono/html'
import type { AccountView } from '../control/accounts.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Section } from './console.ts'
import { button, form, secret } from './form.ts'

const here = '/_sandbox/accounts'

export function accountsPage(sandbox: Sandbox, query: URLSearchParams): Section {
  const revealed = query.get('reveal') === 'true'
  const accounts = sandbox.accounts.list({ reveal: true })
  const users = sandbox.users.list()
  const body = html`<p class="lead">
      Two customers of sipgate who must never see each other. Both have a user called <code>w0</code>.
    </p>
    ${accounts.map((account) => {
      const own = users.filter((user) => user.account === account.id)
      return html`<section class="card">
        <h2>${account.details.company} <span class="soft">${account.id}</span></h2>
        <dl>
          <dt>Balance</dt>
          <dd><strong>${money(account)}</strong></dd>
          <dt>Product</dt>
          <dd>${account.details.mainProductType}</dd>
          <dt>Verified</dt>
          <dd>
            ${account.details.verified ? 'yes' : html`no, with the code <code>${account.verificationCode}</code> it will be`}
          </dd>
        </dl>
        ${form(
          { method: 'PATCH', path: `/accounts/${account.id}`, back: here },
          html`<label for="amount-${account.id}">New balance in ${account.balance.currency}</label>
            <input
              id="amount-${account.id}"
              name="balance.amount:money"
              inputmode="decimal"
              required
              placeholder="0.00"
            />
            <div class="actions"><button>Set the balance</button></div>`,
        )}
        <div class="actions">${quickBalances(account.id)}</div>
        <h3>Users</h3>
        <div class="scroll" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">Id</th>
                <th scope="col">Name</th>
                <th scope="col">User name</th>
                <th scope="col">Mail</th>
                <th scope="col">Role</th>
              </tr>
            </thead>
            <tbody>
              ${own.map(
                ({ id, name, username, email, admin }) =>
                  html`<tr>
                    <td>${id}</td>
                    <td>${name}</td>
                    <td><code>${username}</code></td>
                    <td>${email}</td>
                    <td>${admin ? 'administrator' : 'user'}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
        <h3>Personal access tokens</h3>
        <dl>
          ${account.personalAccessTokens.map(
            ({ tokenId, token, userId }) =>
              html`<dt><code>${tokenId}</code> of ${userId}</dt>
                <dd>${secret(token, revealed, here, `the token ${tokenId}`)}</dd>`,
          )}
        </dl>
      </section>`
    })}`
  return { title: 'Accounts and users', body }
}

function quickBalances(id: string) {
  const target = { method: 'PATCH', path: `/accounts/${id}`, back: here } as const
  return [
    button(target, 'Exactly zero', { 'balance.amount:money': '0' }),
    button(target, 'Below zero', { 'balance.amount:money': '-4.2' }),
  ]
}

function money({ balance: { amount, currency } }: AccountView): string {
  return `${(amount / 10_000).toFixed(amount % 100 === 0 ? 2 : 4)} ${currency}`
}
