import { formatMoney } from '@sipgate-kit/client'
import { homeOf } from '../../actions/destination.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { locales } from '../../language/language.ts'

/** A price in 1/10000 of the account's currency, written out in the reader's language. */
export function writePrice(amount: number, { login, language }: UserRequest): string {
  const currency = homeOf(login.user.domain) === 'GB' ? 'GBP' : 'EUR'
  return formatMoney({ amount, currency }, locales[language])
}
