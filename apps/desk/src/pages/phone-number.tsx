import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Language } from '../language/language.ts'
import type { Directory } from '../people/directory.ts'

/** Who is called or calls: the name where it is known, and the number, which leads to dialling it. */
export function PhoneNumber(props: {
  /** In E.164 with or without `+`, or what sipgate puts in its place. */
  number: string | undefined
  language: Language
  directory?: Pick<Directory, 'nameOf'> | undefined
  /** Shown in place of the number of somebody who hides it. */
  anonymous: string
  /** Where there is no room for both. */
  nameOnly?: boolean
}) {
  const { number, directory, anonymous, nameOnly = false } = props
  const name = directory?.nameOf(number)
  const readable = readableNumber(number)
  if (readable === undefined) return <span class="number">{name ?? anonymous}</span>
  return (
    <a class="number" href={dialPath(readable.e164)}>
      {name !== undefined && <span class="name">{name}</span>}{' '}
      {(name === undefined || !nameOnly) && <span class="digits">{readable.written}</span>}
    </a>
  )
}

/** Where a number is called from. */
export const dialPath = (e164: string): string => `/dial?to=${encodeURIComponent(e164)}`

/** Where a text message to a number is written. */
export const messagePath = (e164: string): string => `/messages/new?to=${encodeURIComponent(e164)}`

/** Where a fax to a number is made ready. */
export const faxPath = (e164: string): string => `/fax/new?to=${encodeURIComponent(e164)}`

/** A number as people write it: `+49 30 23125000`. Undefined if it is none. */
export function readableNumber(
  number: string | undefined,
): { readonly e164: string; readonly written: string } | undefined {
  if (number === undefined || !/^\+?\d{5,20}$/.test(number)) return undefined
  const parsed = parsePhoneNumberFromString(number.startsWith('+') ? number : `+${number}`)
  if (!parsed) return { e164: number, written: number }
  return { e164: parsed.number, written: parsed.formatInternational() }
}
