import type { Contact, PostalAddress } from '@sipgate-kit/contract'
import { flag, list, nullable, object, oneOf, partOf, text, unchecked, type Of } from './shape.ts'

export interface AddressState extends Required<Omit<PostalAddress, 'id'>> {
  id: string
}

export const address = partOf<AddressState>({
  id: text,
  countrycode: text,
  state: text,
  postcode: text,
  city: text,
  street: text,
})

/** What an account keeps of a contact; `note` and `websites` only where they were given. */
export interface ContactState extends Required<Omit<Contact, LaterField>>, Pick<Contact, LaterField> {
  /** Of a private contact: whose it is. */
  ownerId?: string
  family: string
  given: string
}

type LaterField = 'note' | 'websites'

export const contact = partOf<ContactState>(
  {
    id: text,
    name: text,
    family: text,
    given: text,
    picture: nullable(text),
    emails: list(partOf<ContactState['emails'][number]>({}, { email: text, type: list(text) })),
    numbers: list(partOf<ContactState['numbers'][number]>({}, { number: text, type: list(text) })),
    addresses: list(unchecked<ContactState['addresses'][number]>()),
    organization: list(list(text)),
    scope: oneOf('PRIVATE', 'SHARED', 'INTERNAL'),
  },
  { ownerId: text },
)

export const blacklistEntry = object({
  /** E.164 with `+`. */
  phoneNumber: text,
  /** Whether all numbers that begin so are meant. */
  isBlock: flag,
})

export const callRestriction = object({
  userId: text,
  foreignSpecial: flag,
  charged: flag,
  roaming: flag,
  highCostForeignNumbers: flag,
})
export type CallRestrictionState = Of<typeof callRestriction>

export const notification = object(
  {
    id: text,
    userId: text,
    about: oneOf('fax', 'voicemail', 'call', 'sms'),
    by: oneOf('email', 'sms', 'report'),
    /** The line it is about. */
    endpointId: text,
    target: text,
  },
  { direction: oneOf('INCOMING', 'OUTGOING'), cause: oneOf('MISSED', 'SUCCESSFUL') },
)
/** Tells somebody about a call, a fax, a message or a voicemail. */
export type NotificationState = Of<typeof notification>
