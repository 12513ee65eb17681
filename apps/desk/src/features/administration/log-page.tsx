import { formatMoney } from '@sipgate-kit/client'
import type { ComponentChild } from 'preact'
import type { Action } from '../../actions/action.ts'
import { locales } from '../../language/language.ts'
import { PhoneNumber, readableNumber } from '../../pages/phone-number.tsx'
import { Stale } from '../../pages/stale.tsx'
import { Time } from '../../pages/time.tsx'
import { LogFilters } from './log-filters.tsx'
import { logAddress } from './log-query.ts'
import type { LogView } from './log-view.ts'
import { writePosition } from './position.ts'
import type { AdministrationText } from './text.en.ts'
import { isPaid, kindName, nameOf } from './view.ts'

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

/** The roles stay when narrow windows show each entry as a block. */
function Entries({ view, text }: { view: LogView; text: AdministrationText }) {
  const heads = headsOf(text)
  return (
    <table class="administration-log" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {view.actions.map((action) => (
          <tr role="row">
            {cellsOf(action, view, text).map((cell, index) => (
              <td role="cell" data-label={heads[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const headsOf = ({ log }: AdministrationText): readonly string[] => [
  log.time,
  log.user,
  log.kind,
  log.target,
  log.units,
  log.price,
  log.state,
]

function cellsOf(action: Action, view: LogView, text: AdministrationText): readonly ComponentChild[] {
  const { language, timeZone } = view
  const { createdAt, user, kind, target, units, state, result } = action
  const isNumber = isPaid(kind) && readableNumber(target) !== undefined
  return [
    <Time at={createdAt} language={language} timeZone={timeZone} exact />,
    nameOf(view, user),
    kindName(text, kind),
    isNumber ? <PhoneNumber number={target} language={language} anonymous="" /> : target,
    new Intl.NumberFormat(locales[language]).format(units),
    writePrice(action, view, text),
    state === 'failed' && result !== undefined ? (
      <>
        {text.states[state]} <code>{result}</code>
      </>
    ) : (
      text.states[state]
    ),
  ]
}

function writePrice({ price, kind }: Action, view: LogView, { log }: AdministrationText): string {
  if (price === undefined) return isPaid(kind) ? log.noPrice : '–'
  return formatMoney({ amount: price, currency: view.currency }, locales[view.language])
}
