import type { Contact } from '@sipgate-kit/contract'
import {
  fullName,
  internalId,
  internalNumbers,
  isStoredFor,
  visibleContacts,
} from '../../world/accounts/visible-contacts.ts'
import type { ContactState } from '../../world/state/directory.ts'
import { findContact, newContact, putContact } from '../contact-input.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'

const pageSize = 5000

export const contacts = {
  'GET /contacts': ({ query }, caller) => {
    const { phonenumbers, offset = 0, limit = pageSize, lastId, scopes } = query
    const all = visibleContacts(caller.account, caller.user.id).filter(
      ({ scope }) => !scopes || scopes.includes(scope),
    )
    if (phonenumbers) {
      const wanted = new Set(phonenumbers.map(digits))
      const found = all.filter(({ numbers }) => numbers.some(({ number = '' }) => wanted.has(digits(number))))
      return { items: found.map(shown), totalCount: found.length }
    }
    const start = lastId === undefined ? offset : 1 + all.findIndex(({ id }) => id === lastId)
    return { items: all.slice(start, start + limit).map(shown), totalCount: all.length }
  },
  'POST /contacts': ({ kernel, body }, caller) => {
    caller.account.contacts.push(newContact(kernel, caller, body))
    return undefined
  },
  'DELETE /contacts': ({ body = {} }, { account, user }) => {
    const { contactIds, scope, source } = body
    const isMeant =
      contactIds || scope || source
        ? (contact: ContactState) =>
            (!contactIds || contactIds.includes(contact.id)) &&
            (!scope || scope.some((one) => one === contact.scope)) &&
            // No contact of the sandbox has a source.
            source === undefined
        : ({ scope: own }: ContactState) => own === 'PRIVATE'
    account.contacts = account.contacts.filter(
      (contact) => !(isStoredFor(user.id, contact) && isMeant(contact)),
    )
    return undefined
  },
  'GET /contacts/{contactId}': ({ path }, caller) => shown(findContact(caller, path.contactId)),
  'PUT /contacts/{contactId}': ({ kernel, path, body }, caller) => {
    putContact(kernel, caller, path.contactId, body)
    return undefined
  },
  'DELETE /contacts/{contactId}': ({ path, query }, caller) => {
    const contact = findContact(caller, path.contactId)
    if (contact.scope === 'INTERNAL')
      throw new Refusal(403, 'sipgate makes internal contacts from the users; delete the user.')
    // What sipgate does with a contact of another scope is not known.
    if (query.scope && !query.scope.includes(contact.scope))
      throw new Refusal(404, `The contact is ${contact.scope}, which is not one of the given scopes.`)
    caller.account.contacts = caller.account.contacts.filter((other) => other !== contact)
    return undefined
  },
  'GET /contacts/internal': (_call, { account }) => ({
    items: account.users.map(({ id, profile }) => ({
      id: internalId(id),
      name: fullName(profile),
      emails: profile.email === undefined ? [] : [profile.email],
      ...internalNumbers(account, id),
    })),
  }),
} satisfies Handlers

/** sipgate answers the name, but not its two parts. */
function shown({ given: _given, family: _family, ownerId: _owner, ...contact }: ContactState): Contact {
  return structuredClone(contact)
}

function digits(number: string): string {
  return number.replace(/\D/g, '')
}
