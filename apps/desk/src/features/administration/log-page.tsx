import { formatMoney } from '@sipgate-kit/client'
import type { Action } from '../../actions/action.ts'
import { locales } from '../../language/language.ts'
import { PhoneNumber, readableNumber } from '../../pages/phone-number.tsx'
import { Stale } from '../../pages/stale.tsx'
import { Time } from '../../pages/time.tsx'
import { LogFilters } from './log-filters.tsx'
import { logAddress, type LogQuery } from './log-query.ts'
import { writePosition } from './position.ts'
import type { AdministrationText } from './text.en.ts'
import { isPaid, kindName, nameOf, type AdministrationView } from './view.ts'

export type LogView = AdministrationView & {
  readonly query: LogQuery
  readonly kinds: readonly string[]
  readonly actions: readonly Action[]
  /** Whether there are older ones. */
  readonly more: boolean
  /** Whether these are not the newest. */
  readonly later: boolean
}

/** What was done in the account, page by page. */
export function LogPage({ view, text }: { view: LogView; text: AdministrationText }) {
  const { actions, query, more, later } = view
  const { log } = text
  const last = actions.at(-1)
  return (
    <>
      <Stale {...view} />
      <header class="page-head">
        <h1>{log.title}</h1>
        <a class="button quiet" href="/administration">
          {log.back}
        </a>
      </header>
      <p>{log.intro}</p>
      <LogFilters view={view} text={text} />
      {actions.length === 0 ? (
        <p class="card empty">{log.empty}</p>
      ) : (
        <section class="card" aria-label={log.entries}>
          <Entries view={view} text={text} />
        </section>
      )}
      {(more || later) && (
        <nav class="actions" aria-label={log.entries}>
          {later && (
            <a class="button quiet" href={logAddress('/administration/log', query)}>
              {log.newest}
            </a>
          )}
          {more && last && (
            <a
              class="button quiet"
              href={logAddress('/administration/log', {
                ...query,
                after: writePosition({ at: last.createdAt, id: last.id }),
              })}
            >
              {log.older}
            </a>
          )}
        </nav>
      )}
    </>
  )
}

function Entries({ view, text }: { view: LogView; text: AdministrationText }) {
  const { log } = text
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={log.entries}>
      <table class="administration-log">
        <thead>
          <tr>
            {[log.time, log.user, log.kind, log.target, log.units, log.price, log.state].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.actions.map((action) => (
            <Entry action={action} view={view} text={text} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Entry({ action, view, text }: { action: Action; view: LogView; text: AdministrationText }) {
  const { language, timeZone, currency } = view
  const { createdAt, user, kind, target, units, price, state, result } = action
  return (
    <tr>
      <td>
        <Time at={createdAt} language={language} timeZone={timeZone} />
      </td>
      <td>{nameOf(view, user)}</td>
      <td>{isPaid(text, kind) ? kindName(text, kind) : <code>{kind}</code>}</td>
      <td>
        {readableNumber(target) && isPaid(text, kind) ? (
          <PhoneNumber number={target} language={language} anonymous="" />
        ) : (
          target
        )}
      </td>
      <td>{new Intl.NumberFormat(locales[language]).format(units)}</td>
      <td>{writePrice()}</td>
      <td>
        {text.states[state]}
        {state === 'failed' && result !== undefined && (
          <>
            {' '}
            <code>{result}</code>
          </>
        )}
      </td>
    </tr>
  )

  function writePrice(): string {
    if (price !== undefined) return formatMoney({ amount: price, currency }, locales[language])
    return isPaid(text, kind) ? text.log.noPrice : '–'
  }
}
