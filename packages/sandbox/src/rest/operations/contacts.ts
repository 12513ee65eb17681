import type { Contact, ContactInput, ContactUpdate } from '@sipgate-kit/contract'
import type { Kernel } from '../../world/kernel.ts'
import type { ContactState } from '../../world/state/directory.ts'
import type { AccountState } from '../../world/state/state.ts'
import type { Handlers, Received, RestCaller } from '../handler.ts'
import { randomUuid } from '../../world/ids/random-text.ts'
import { Refusal } from '../refusal.ts'

const pageSize = 5000

export const contacts = {
  'GET /contacts': ({ query }, caller) => {
    const { phonenumbers, offset = 0, limit = pageSize, lastId, scopes } = query
    const all = visibleContacts(caller).filter(({ scope }) => !scopes || scopes.includes(scope))
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
  'GET /contacts/{contactId}': ({ path }, caller) => shown(find(caller, path.contactId)),
  'PUT /contacts/{contactId}': ({ kernel, path, body }, caller) => {
    replaceContact(kernel, caller, path.contactId, body)
    return undefined
  },
  'DELETE /contacts/{contactId}': ({ path, query }, caller) => {
    const contact = find(caller, path.contactId)
    if (contact.scope === 'INTERNAL')
      throw new Refusal(403, 'Internal contacts are made by sipgate from the users; delete the user.')
    // What sipgate does with a contact of another scope is not known.
    if (query.scope && !query.scope.includes(contact.scope))
      throw new Refusal(404, `The contact is ${contact.scope}, which is not among the scopes asked for.`)
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

/** Everything the caller sees: own, shared, and those sipgate makes from the users. By name. */
export function visibleContacts({ account, user }: RestCaller): ContactState[] {
  const stored = account.contacts.filter((contact) => isStoredFor(user.id, contact))
  return [...stored, ...account.users.map(({ id }) => internalContact(account, id))].sort((one, other) =>
    one.name.localeCompare(other.name, 'de'),
  )
}

/** Whether a contact that the account keeps is the user's own or shared. */
function isStoredFor(userId: string, { scope, ownerId }: ContactState): boolean {
  return scope === 'SHARED' || ownerId === userId
}

/** A contact as the account keeps it; a private one is the caller's. */
export function newContact(
  kernel: Kernel,
  { user }: RestCaller,
  body: Received<ContactInput | ContactUpdate>,
): ContactState {
  const given = body.given ?? ''
  const family = body.family ?? ''
  const name = body.name ?? `${given} ${family}`.trim()
  if (name === '') throw new Refusal(400, 'A contact needs a name.', '/name')
  const isShared = body.scope === 'SHARED'
  return {
    id: randomUuid(kernel.platform),
    name,
    given,
    family,
    picture: body.picture ?? null,
    emails: body.emails ?? [],
    numbers: body.numbers ?? [],
    addresses: body.addresses ?? [],
    organization: body.organization ?? [],
    ...(body.note !== undefined && { note: body.note }),
    ...(body.websites && { websites: body.websites }),
    scope: isShared ? 'SHARED' : 'PRIVATE',
    ...(!isShared && { ownerId: user.id }),
  }
}

/** @throws Refusal 403, 404 */
export function replaceContact(
  kernel: Kernel,
  caller: RestCaller,
  contactId: string,
  body: Received<ContactInput | ContactUpdate>,
): void {
  const before = find(caller, contactId)
  if (before.scope === 'INTERNAL')
    throw new Refusal(403, 'Internal contacts are made by sipgate from the users; change the user.')
  const after = { ...newContact(kernel, caller, body), id: before.id }
  const { account } = caller
  account.contacts = account.contacts.map((contact) => (contact === before ? after : contact))
}

function find(caller: RestCaller, contactId: string): ContactState {
  const contact = visibleContacts(caller).find(({ id }) => id === contactId)
  if (!contact) throw new Refusal(404, 'There is no contact with this id that you may see.')
  return contact
}

/** sipgate answers the name, but not its two parts. */
function shown({ given: _given, family: _family, ownerId: _owner, ...contact }: ContactState): Contact {
  return structuredClone(contact)
}

function digits(number: string): string {
  return number.replace(/\D/g, '')
}

function internalContact(account: AccountState, userId: string): ContactState {
  const user = account.users.find(({ id }) => id === userId)
  const { firstname = '', lastname = '', email } = user?.profile ?? {}
  const { mobile, landline } = internalNumbers(account, userId)
  return {
    id: internalId(userId),
    name: `${firstname} ${lastname}`.trim(),
    given: firstname,
    family: lastname,
    picture: null,
    emails: email === undefined ? [] : [{ email, type: ['work'] }],
    numbers: [
      ...landline.map((number) => ({ number, type: ['work'] })),
      ...mobile.map((number) => ({ number, type: ['cell'] })),
    ],
    addresses: [],
    organization: [],
    scope: 'INTERNAL',
  }
}

/** sipgate's are 40 hex digits. */
function internalId(userId: string): string {
  return Buffer.from(`internal contact of ${userId}`.slice(-20).padStart(20, '0')).toString('hex')
}

function fullName({ firstname = '', lastname = '' }: { firstname?: string; lastname?: string }): string {
  return `${firstname} ${lastname}`.trim()
}

function internalNumbers({ numbers, phonelines, faxlines, devices }: AccountState, userId: string) {
  const own = (lines: readonly { id: string; userId?: string }[]) =>
    lines.filter((line) => line.userId === userId).map(({ id }) => id)
  const leadingTo = (ids: readonly string[]) =>
    numbers
      .filter(({ endpointId, type }) => type !== 'QUICKDIAL' && ids.includes(endpointId))
      .map(({ number }) => number)
  return {
    mobile: leadingTo(own(devices)),
    landline: leadingTo(own(phonelines)),
    fax: leadingTo(own(faxlines)),
    directdial: numbers.filter((number) => number.userId === userId).map(({ number }) => number),
  }
}
