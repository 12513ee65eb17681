import type { ContactState } from '../state/directory.ts'
import type { AccountState } from '../state/state.ts'

/** Everything a user sees: their own contacts, shared ones, and those sipgate makes from the users. By name. */
export function visibleContacts(account: AccountState, userId: string): ContactState[] {
  const stored = account.contacts.filter((contact) => isStoredFor(userId, contact))
  return [...stored, ...account.users.map(({ id }) => internalContact(account, id))].sort((one, other) =>
    one.name.localeCompare(other.name, 'de'),
  )
}

/** Whether a contact that the account keeps is the user's own or shared. */
export function isStoredFor(userId: string, { scope, ownerId }: ContactState): boolean {
  return scope === 'SHARED' || ownerId === userId
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
export function internalId(userId: string): string {
  return Buffer.from(`internal contact of ${userId}`.slice(-20).padStart(20, '0')).toString('hex')
}

export function fullName({
  firstname = '',
  lastname = '',
}: {
  firstname?: string
  lastname?: string
}): string {
  return `${firstname} ${lastname}`.trim()
}

export function internalNumbers({ numbers, phonelines, faxlines, devices }: AccountState, userId: string) {
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
