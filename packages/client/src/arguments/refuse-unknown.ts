import { printable } from './operation-path.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'

/**
 * For options that would be missed: a misspelt limit is none.
 * @param where what is given, as its user names it
 * @throws SipgateError `invalid_argument`
 */
export function refuseUnknown(where: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (!known.includes(name))
      throw invalidArgument(`${where} knows no \`${printable(name)}\`, only ${known.join(', ')}.`)
  }
}
