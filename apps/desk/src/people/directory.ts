import type { Contact } from '@sipgate-kit/contract'

/** Contacts that can be found by number. */
export interface Directory {
  /** The name of whoever has this number, in E.164 with or without `+`. */
  nameOf(number: string | undefined): string | undefined
  contactOf(number: string | undefined): Contact | undefined
  readonly contacts: readonly Contact[]
}

export function directoryOf(contacts: readonly Contact[]): Directory {
  const byNumber = new Map<string, Contact>()
  for (const contact of contacts)
    for (const { number } of contact.numbers ?? []) {
      const key = keyOf(number)
      // The user's own contact comes before one that everybody shares.
      if (key !== '' && (!byNumber.has(key) || contact.scope === 'PRIVATE')) byNumber.set(key, contact)
    }
  const contactOf = (number: string | undefined) => byNumber.get(keyOf(number))
  return {
    contacts,
    contactOf,
    nameOf: (number) => contactOf(number)?.name?.trim() || undefined,
  }
}

const keyOf = (number: unknown): string => (typeof number === 'string' ? number.replace(/\D/g, '') : '')
