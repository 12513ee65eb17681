import { invalidOption } from '../check-options.ts'
import { rowsMethods, type Rows } from './rows.ts'

/**
 * The same rows, for texts only that every database returns as they were written. Others end a text at a NUL character, or turn
 * half a surrogate pair into `\ufffd`, so that one owner would be taken for another.
 */
export function storableTextOnly(rows: Rows): Rows {
  const checked = rowsMethods.map((name): [string, unknown] => [
    name,
    async (...given: never[]) => {
      given.forEach(refuseUnstorable)
      return (rows[name] as (...given: never[]) => unknown).apply(rows, given)
    },
  ])
  return Object.fromEntries(checked) as unknown as Rows
}

/** @throws OAuthError `invalid_option` */
function refuseUnstorable(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || /\p{Surrogate}/u.test(value))
      throw invalidOption('A name in a store must be well-formed Unicode without NUL characters')
  } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseUnstorable)
}
