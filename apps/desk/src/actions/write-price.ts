import { formatMoney } from '@sipgate-kit/client'
import type { UserRequest } from '../http/user-request.ts'
import { locales } from '../language/language.ts'
import { currencyOf } from './destination.ts'

/** A price in 1/10000 of the account's currency, written out in the reader's language. */
export function writePrice(amount: number, { login, language }: UserRequest): string {
  return formatMoney({ amount, currency: currencyOf(login.user) }, locales[language])
}
