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
  const before = findContact(caller, contactId)
  if (before.scope === 'INTERNAL')
    throw new Refusal(403, 'Internal contacts are made by sipgate from the users; change the user.')
  const after = { ...newContact(kernel, caller, body), id: before.id }
  const { account } = caller
  account.contacts = account.contacts.map((contact) => (contact === before ? after : contact))
}

/** @throws Refusal 404 */
export function findContact(caller: RestCaller, contactId: string): ContactState {
  const contact = visibleContacts(caller.account, caller.user.id).find(({ id }) => id === contactId)
  if (!contact) throw new Refusal(404, 'There is no contact with this id that you may see.')
  return contact
}
