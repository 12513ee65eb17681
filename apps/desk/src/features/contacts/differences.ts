import type { Contact } from '@sipgate-kit/contract'
import { linesOf, writtenNumber } from './contact-page.tsx'
import { entryOf, type Entry } from './entry.ts'

export type DifferentField = 'name' | 'number' | 'email' | 'company' | 'address' | 'note'

/** A field as it is and as it is to be, written out. */
export interface Difference {
  readonly field: DifferentField
  readonly before: string
  readonly after: string
}

/** What a change does to a contact, field by field. */
export function differences(before: Contact, after: object): readonly Difference[] {
  const [was, is] = [written(before), written({ ...after, id: before.id } as Contact)]
  return fields.flatMap((field) =>
    was[field] === is[field] ? [] : [{ field, before: was[field], after: is[field] }],
  )
}

const fields = ['name', 'number', 'email', 'company', 'address', 'note'] as const

function written(contact: Contact): Record<DifferentField, string> {
  const entry: Entry | undefined = entryOf(contact)
  return {
    name: entry?.name ?? '',
    number: entry?.numbers.map(({ number }) => writtenNumber(number)).join('\n') ?? '',
    email: entry?.emails.map(({ email }) => email).join('\n') ?? '',
    company: entry?.organizations.map((units) => units.join(', ')).join('\n') ?? '',
    address: entry?.addresses.map((address) => linesOf(address).join(', ')).join('\n') ?? '',
    note: entry?.note ?? '',
  }
}
