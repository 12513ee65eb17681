import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'

/** Where a number leads, as far as its digits tell. */
export interface Destination {
  /** In E.164 with `+`. */
  readonly number: string
  /** ISO 3166 letters; undefined for numbers of no country. */
  readonly country: string | undefined
  readonly kind: 'landline' | 'mobile' | 'premium'
}

const premiumTypes = ['PREMIUM_RATE', 'SHARED_COST', 'PERSONAL_NUMBER', 'UAN', 'VOICEMAIL', 'PAGER']

/** Reads what a person typed. Numbers without a country code are taken for those of `home`. Undefined: nobody can be reached by it. */
export function readDestination(typed: string, home: CountryCode): Destination | undefined {
  const number = parsePhoneNumberFromString(typed.slice(0, 60), { defaultCountry: home, extract: false })
  if (!number?.isPossible()) return undefined
  const type = number.getType()
  // A number of no country, such as +979, costs more than anybody expects.
  const isPremium = number.country === undefined || (type !== undefined && premiumTypes.includes(type))
  const kind = isPremium ? 'premium' : type === 'MOBILE' ? 'mobile' : 'landline'
  return { number: number.number, country: number.country, kind }
}

/** The country of an account, by its domain. */
export function homeOf(domain: string | undefined): 'DE' | 'GB' {
  return domain?.endsWith('.co.uk') ? 'GB' : 'DE'
}

/** The currency of an account, by its country. */
export const currencyOf = ({ domain }: { readonly domain?: string | undefined }): string =>
  homeOf(domain) === 'GB' ? 'GBP' : 'EUR'
