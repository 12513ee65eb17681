import type { Directory } from './directory.ts'

/** What a number of a contact is for, as sipgate says: `cell`, `fax`, `work` and the like. */
export interface ContactNumber {
  readonly number: string
  readonly type: readonly string[]
}

/** What was typed as a recipient: the name of a contact becomes their number that is preferred, or else their first. */
export function recipientOf(
  typed: string,
  directory: Directory,
  prefers: (number: ContactNumber) => boolean,
): string {
  const named = directory.contacts.filter(({ name }) => name?.trim().toLowerCase() === typed.toLowerCase())
  const numbers = named
    .flatMap((contact) => contact.numbers ?? [])
    .flatMap(({ number, type }) => (number ? [{ number, type: type ?? [] }] : []))
  if (typed === '') return typed
  return (numbers.find(prefers) ?? numbers[0])?.number ?? typed
}
