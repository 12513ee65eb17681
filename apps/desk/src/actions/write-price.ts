import { formatMoney } from '@sipgate-kit/client'
import type { UserRequest } from '../http/user-request.ts'
import { locales } from '../language/language.ts'
import { currencyOf } from './destination.ts'

/** A price in 1/10000 of the account's currency, written out in the reader's language. Undefined if it is not known. */
export function writePrice(amount: number | undefined, { login, language }: UserRequest): string | undefined {
  if (amount === undefined) return undefined
  return formatMoney({ amount, currency: currencyOf(login.user) }, locales[language])
}
