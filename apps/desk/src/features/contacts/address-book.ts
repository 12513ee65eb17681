import { isSipgateError, type Sipgate } from '@sipgate-kit/client'
import type { Contact } from '@sipgate-kit/contract'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Known } from '../../user/last-known.ts'
import type { Tools } from '../feature.ts'
import { entryOf, type Entry } from './entry.ts'

/** The contacts that a user sees. */
export interface AddressBook {
  /** All of them; what was known, if sipgate does not answer. They may be half a minute old, unless the address says that something was just changed. */
  read(request: UserRequest): Promise<Known<readonly Entry[]>>
  /** To be called when a user's contacts were changed. */
  forget(request: UserRequest): void
}

const freshFor = 30_000
const mostUsers = 200
/** The most contacts that are read. */
const mostContacts = 20_000

export function createAddressBook({ lastKnown, people, platform }: Tools): AddressBook {
  const books = new Map<string, Known<readonly Entry[]>>()
  return {
    async read(request) {
      const user = fullUserId(request.login.user)
      const book = books.get(user)
      const age = book ? platform.now() - book.at : Infinity
      // Another instance may have made the change, and does not tell this one.
      if (book && age >= 0 && age < freshFor && request.query['done'] === undefined) return book
      const known = await lastKnown.read(request, 'contacts', async () =>
        (await allContacts(request.sipgate)).flatMap((contact) => entryOf(contact) ?? []),
      )
      books.delete(user)
      const [oldest] = books.keys()
      if (oldest !== undefined && books.size >= mostUsers) books.delete(oldest)
      if (!known.stale) books.set(user, known)
      return known
    },
    forget(request) {
      const user = fullUserId(request.login.user)
      books.delete(user)
      people.forget(user)
    },
  }
}

/** Everything, as sipgate says it. */
export async function allContacts(sipgate: Sipgate): Promise<readonly Contact[]> {
  const contacts: Contact[] = []
  for await (const contact of sipgate.contacts.list()) {
    contacts.push(contact)
    if (contacts.length >= mostContacts) break
  }
  return contacts
}

/** @throws Problem `not_found` when the user sees no such contact */
export async function readContact(request: UserRequest, contactId: string): Promise<Contact> {
  if (!/^[\w.:-]{1,100}$/.test(contactId) || /^\.+$/.test(contactId)) throw new Problem('not_found')
  try {
    return await request.sipgate.contacts.get({ contactId })
  } catch (cause) {
    if (isSipgateError(cause, 'not_found')) throw new Problem('not_found', { cause })
    throw cause
  }
}
