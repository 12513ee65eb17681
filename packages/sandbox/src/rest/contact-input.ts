import type { ContactInput, ContactUpdate } from '@sipgate-kit/contract'
import { visibleContacts } from '../world/accounts/visible-contacts.ts'
import { randomUuid } from '../world/ids/random-id.ts'
import type { Kernel } from '../world/kernel.ts'
import type { ContactState } from '../world/state/directory.ts'
import type { Received, RestCaller } from './handler.ts'
import { Refusal } from './refusal.ts'

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
  findContact(caller, contactId)
  putContact(kernel, caller, contactId, body)
}

/**
 * Puts a contact in place of what the caller sees under this id, or makes one there. The id of another user's private
 * contact is as free as any, and theirs stays as it is.
 * @throws Refusal 403, 404
 */
export function putContact(
  kernel: Kernel,
  caller: RestCaller,
  contactId: string,
  body: Received<ContactInput | ContactUpdate>,
): void {
  const seen = seenUnder(caller, contactId)
  if (seen.some(({ scope }) => scope === 'INTERNAL'))
    throw new Refusal(403, 'sipgate makes internal contacts from the users; change the user.')
  if (seen.length === 0 && !/^[\w.:-]{1,100}$/.test(contactId))
    throw new Refusal(404, 'No contact can have this id: take at most 100 letters, digits and "-".')
  const { account } = caller
  const after = { ...newContact(kernel, caller, body), id: contactId }
  account.contacts = [...account.contacts.filter((contact) => !seen.includes(contact)), after]
}

/**
 * A contact that the caller sees, their own before a shared one of the same id.
 * @throws Refusal 404
 */
export function findContact(caller: RestCaller, contactId: string): ContactState {
  const [contact] = seenUnder(caller, contactId)
  if (!contact) throw new Refusal(404, 'The user of the token sees no contact with this id.')
  return contact
}

/** One contact, or two where the id of a private one was given to a shared one, too. */
function seenUnder({ account, user }: RestCaller, contactId: string): ContactState[] {
  const seen = visibleContacts(account, user.id).filter(({ id }) => id === contactId)
  return [
    ...seen.filter(({ scope }) => scope === 'PRIVATE'),
    ...seen.filter(({ scope }) => scope !== 'PRIVATE'),
  ]
}
