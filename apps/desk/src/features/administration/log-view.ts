import type { Action } from '../../actions/action.ts'
import type { LogQuery } from './log-query.ts'
import type { AdministrationView } from './view.ts'

/** What a page of the audit log shows. */
export type LogView = AdministrationView & {
  readonly query: LogQuery
  readonly kinds: readonly string[]
  readonly actions: readonly Action[]
  /** Whether there are older ones. */
  readonly more: boolean
  /** Whether these are not the newest. */
  readonly later: boolean
}
