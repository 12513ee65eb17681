import { actionKinds } from '../../actions/planned-action.ts'
import type { Language } from '../../language/language.ts'
import type { Known } from '../../user/last-known.ts'
import type { AccountUser } from './account-users.ts'
import type { AdministrationText } from './text.en.ts'

/** What both pages need to know. */
export interface AdministrationView {
  readonly language: Language
  readonly timeZone: string
  readonly account: string
  /** ISO 4217. */
  readonly currency: string
  /** The users of the account, as sipgate lists them. */
  readonly known: Known<readonly AccountUser[]>
}

/** The name of somebody by their full id. Whoever is no longer in the account keeps the id. */
export function nameOf(
  { known, account }: Pick<AdministrationView, 'known' | 'account'>,
  user: string,
): string {
  const id = user.slice(account.length)
  return known.value.find((one) => one.id === id)?.name ?? id
}

/** What an action is called; what has no name of its own is shown as desk stores it, such as `contact.deleted`. */
export const kindName = ({ kinds }: AdministrationText, kind: string): string =>
  (Object.hasOwn(kinds, kind) && kinds[kind]) || kind

/** Whether it costs money. */
export const isPaid = (kind: string): boolean => actionKinds.some((paid) => paid === kind)
