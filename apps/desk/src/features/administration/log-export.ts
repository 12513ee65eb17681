import type { Action } from '../../actions/action.ts'
import type { AdministrationText } from './text.en.ts'
import { kindName, nameOf, type AdministrationView } from './view.ts'

/** The log as rows for a spreadsheet. Times are in UTC, prices in the account's currency. */
export function logRows(
  actions: readonly Action[],
  view: AdministrationView,
  text: AdministrationText,
): readonly (readonly (string | number)[])[] {
  const { log } = text
  const price = `${log.price} (${view.currency})`
  return [
    [log.id, `${log.time} (UTC)`, log.user, log.kind, log.target, log.units, price, log.state, log.result],
    ...actions.map((action) => [
      action.id,
      new Date(action.createdAt).toISOString(),
      nameOf(view, action.user),
      kindName(text, action.kind),
      action.target,
      action.units,
      action.price === undefined ? '' : action.price / 10_000,
      text.states[action.state],
      action.result ?? '',
    ]),
  ]
}
