import { invalidArgument } from '../errors/sipgate-error.ts'
import { printable } from './operation-path.ts'

/**
 * Refuses options that would otherwise be ignored: a misspelt limit is no limit.
 * @param where whose options these are, as the caller names it
 * @throws SipgateError `invalid_argument`
 */
export function refuseUnknown(where: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (!known.includes(name))
      throw invalidArgument(`${where} takes no \`${printable(name)}\`, only ${known.join(', ')}.`)
  }
}
