import type { CountryCode } from 'libphonenumber-js/max'
import { readDestination } from '../../actions/destination.ts'
import type { Form } from '../../forms/form.ts'
import type { BlockedError } from './blocked-page.tsx'

type Read =
  | {
      readonly entry: { readonly phoneNumber: string; readonly isBlock: boolean }
      readonly error?: undefined
    }
  | { readonly error: BlockedError }

/** A shorter beginning would shut out a town or a country. */
const shortestBeginning = 7

/** Reads a number, or with the field `all` the beginning of numbers, that is to be blocked. */
export function readBlocked(form: Pick<Form, 'text'>, home: CountryCode): Read {
  const typed = form.text('number')
  if (form.text('all') === 'yes') {
    const digits = typed.replace(/^00/, '+').replace(/[\s()/.-]/g, '')
    if (!/^\+[1-9]\d{1,14}$/.test(digits)) return { error: 'beginning' }
    if (digits.length <= shortestBeginning) return { error: 'short' }
    return { entry: { phoneNumber: digits, isBlock: true } }
  }
  const number = readDestination(typed, home)?.number
  return number === undefined ? { error: 'number' } : { entry: { phoneNumber: number, isBlock: false } }
}
