import type { Contact, PostalAddress } from '@sipgate-kit/contract'

export interface AddressState extends Required<Omit<PostalAddress, 'id'>> {
  id: string
}

/** What an account keeps of a contact; `note` and `websites` only where they were given. */
export interface ContactState extends Required<Omit<Contact, LaterField>>, Pick<Contact, LaterField> {
  /** Of a private contact: whose it is. */
  ownerId?: string
  family: string
  given: string
}

type LaterField = 'note' | 'websites'

export interface BlacklistState {
  /** E.164 with `+`. */
  phoneNumber: string
  /** Whether all numbers that begin so are meant. */
  isBlock: boolean
}

export interface CallRestrictionState {
  userId: string
  foreignSpecial: boolean
  charged: boolean
  roaming: boolean
  highCostForeignNumbers: boolean
}

/** Tells somebody about a call, a fax, a message or a voicemail. */
export interface NotificationState {
  id: string
  userId: string
  about: 'fax' | 'voicemail' | 'call' | 'sms'
  by: 'email' | 'sms' | 'report'
  /** The line it is about. */
  endpointId: string
  target: string
  direction?: 'INCOMING' | 'OUTGOING'
  cause?: 'MISSED' | 'SUCCESSFUL'
}
