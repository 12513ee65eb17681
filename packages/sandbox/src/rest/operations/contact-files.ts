import { visibleContacts } from '../../world/accounts/visible-contacts.ts'
import { writeCsv } from '../../world/files/csv.ts'
import type { ContactState } from '../../world/state/directory.ts'
import { contactColumns, readContactLines } from '../contacts-csv.ts'
import { newContact, replaceContact } from '../contact-input.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { fromVcardItem, toVcardItem } from '../vcard.ts'

export const contactFiles = {
  'POST /contacts/import/csv': ({ kernel, body }, caller) => {
    const added = readContactLines(body.base64Content).map(({ given, family, number }) =>
      newContact(kernel, caller, {
        name: `${given} ${family}`.trim() || number,
        given,
        family,
        numbers: number === '' ? [] : [{ number, type: [] }],
        scope: 'PRIVATE',
      }),
    )
    caller.account.contacts = [...caller.account.contacts, ...added]
    return undefined
  },
  // The sandbox knows no Google account: the token is taken and nothing is added.
  'POST /contacts/import/google': () => undefined,
  'GET /contacts/csv': ({ query }, caller) => {
    const lines = contactsOf(caller, query.scope).map(({ given, family, numbers }) => [
      given,
      family,
      numbers[0]?.number ?? '',
    ])
    return new Response(writeCsv([contactColumns, ...lines]), {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    })
  },
  'GET /contacts/vcard': ({ query }, caller) => {
    const { scope, labels, contactIds, wantedFields, filter = '', limit = 5000, offset = 0, lastId } = query
    const wanted = filter.toLowerCase()
    const found = contactsOf(caller, scope).filter(
      ({ id, name }) =>
        // No contact of the sandbox has a label.
        !labels && (!contactIds || contactIds.includes(id)) && name.toLowerCase().includes(wanted),
    )
    const start = lastId === undefined ? offset : 1 + found.findIndex(({ id }) => id === lastId)
    const isWanted = ([property]: [string, unknown]) => !wantedFields || wantedFields.includes(property)
    return {
      contacts: found.slice(start, start + limit).map((contact) => ({
        contactId: contact.id,
        item: Object.fromEntries(Object.entries(toVcardItem(contact)).filter(isWanted)),
      })),
      overallMatches: found.length,
    }
  },
  'PUT /contacts/vcard': ({ kernel, query, body }, caller) => {
    const before = [...caller.account.contacts]
    try {
      const result = body.data.map(({ contactId, item }) => {
        const contact = fromVcardItem(item)
        if (contactId === undefined) {
          const added = newContact(kernel, caller, { ...contact, scope: query.scope ?? 'PRIVATE' })
          caller.account.contacts.push(added)
          return { contactId: added.id }
        }
        const isShared = before.find(({ id }) => id === contactId)?.scope === 'SHARED'
        const scope = query.scope ?? (isShared ? 'SHARED' : 'PRIVATE')
        replaceContact(kernel, caller, contactId, { ...contact, scope })
        return { contactId }
      })
      return { result }
    } catch (error) {
      // All of them or none.
      caller.account.contacts = before
      throw error
    }
  },
} satisfies Handlers

function contactsOf(caller: RestCaller, scopes: readonly string[] | undefined): ContactState[] {
  return visibleContacts(caller.account, caller.user.id).filter(
    ({ scope }) => !scopes || scopes.includes(scope),
  )
}
