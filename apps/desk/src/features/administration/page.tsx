import { formatMoney } from '@sipgate-kit/client'
import { locales } from '../../language/language.ts'
import { Stale } from '../../pages/stale.tsx'
import { Time } from '../../pages/time.tsx'
import { logAddress } from './log-query.ts'
import type { Overview, UserRow } from './overview.ts'
import type { AdministrationText } from './text.en.ts'
import { kindName, nameOf, type AdministrationView } from './view.ts'

type View = AdministrationView & { readonly overview: Overview; readonly month: string }

/** The users of the account, what desk has of them, and what they spent. */
export function AdministrationPage({ view, text }: { view: View; text: AdministrationText }) {
  return (
    <>
      <Stale {...view} />
      <header class="page-head">
        <h1>{text.name}</h1>
        <a class="button secondary" href="/administration/log">
          {text.log.open}
        </a>
      </header>
      <p>{text.intro}</p>
      <Users view={view} text={text} />
      <Spending view={view} text={text} />
    </>
  )
}

function Users({ view, text }: { view: View; text: AdministrationText }) {
  const { users } = text
  return (
    <section class="card" aria-labelledby="users">
      <h2 id="users">{users.title}</h2>
      <div class="table-wrap" tabIndex={0} role="group" aria-labelledby="users">
        <table class="administration-table">
          <thead>
            <tr>
              {[users.user, users.role, users.lastAction, users.actions, users.stored].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.overview.users.map((user) => (
              <User user={user} view={view} text={text} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{users.logins}</p>
    </section>
  )
}

function User({ user, view, text }: { user: UserRow; view: View; text: AdministrationText }) {
  const { users } = text
  const { id, name, admin, lastAt, actions, stored } = user
  const number = new Intl.NumberFormat(locales[view.language])
  const total = stored.reduce((sum, { count }) => sum + count, 0)
  const role = admin === undefined ? users.gone : admin ? users.admin : users.member
  return (
    <tr>
      <th scope="row">
        <a href={logAddress('/administration/log', { user: id })}>{name}</a>
      </th>
      <td>{role}</td>
      <td>
        {lastAt === undefined ? (
          <span class="hint">{users.never}</span>
        ) : (
          <Time at={lastAt} language={view.language} timeZone={view.timeZone} />
        )}
      </td>
      <td>{number.format(actions)}</td>
      <td>
        {total === 0 ? (
          '0'
        ) : (
          <details>
            <summary>{number.format(total)}</summary>
            <ul>
              {stored.map(({ table, count }) => (
                <li>
                  <code>{table}</code>: {number.format(count)}
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  )
}

function Spending({ view, text }: { view: View; text: AdministrationText }) {
  const { spent } = view.overview
  const { spending } = text
  const number = new Intl.NumberFormat(locales[view.language])
  const money = (amount: number) => formatMoney({ amount, currency: view.currency }, locales[view.language])
  return (
    <section class="card" aria-labelledby="spending">
      <h2 id="spending">{spending.title(view.month)}</h2>
      {spent.length === 0 ? (
        <p class="empty">{spending.none}</p>
      ) : (
        <div class="table-wrap" tabIndex={0} role="group" aria-labelledby="spending">
          <table class="administration-table">
            <thead>
              <tr>
                {[text.users.user, spending.kind, spending.count, spending.units, spending.price].map(
                  (head) => (
                    <th scope="col">{head}</th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {spent.map(({ user, kind, count, units, price, unpriced }) => (
                <tr>
                  <th scope="row">{nameOf(view, user)}</th>
                  <td>{kindName(text, kind)}</td>
                  <td>{number.format(count)}</td>
                  <td>{number.format(units)}</td>
                  <td>
                    {money(price)}{' '}
                    {unpriced > 0 && <span class="hint">{spending.unpriced(number.format(unpriced))}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  {spending.total}
                </th>
                <td>{money(spent.reduce((sum, { price }) => sum + price, 0))}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      <p class="hint">{spending.note}</p>
    </section>
  )
}
