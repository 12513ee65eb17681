import { countriesOf, type Country } from './calling-codes.ts'

/** Numbers that cost more than a call of their country, or are open for a vote: by their beginning. */
const premiumBeginnings = [
  // Germany: premium rate, mass traffic, directory enquiries (Bundesnetzagentur).
  '+49900',
  '+49137',
  '+49118',
  // Austria: value-added services (RTR).
  '+43900',
  '+43901',
  '+43930',
  '+43931',
  '+43939',
  '+43118',
  // Switzerland: value-added services (BAKOM).
  '+41900',
  '+41901',
  '+41906',
]

/** Why a number must not be reached, as one sentence, or undefined. It does not show the number. */
export function refuseDestination(
  value: unknown,
  field: string,
  allowed: { readonly countries: readonly Country[] | undefined; readonly premiumNumbers: boolean },
): string | undefined {
  const { countries, premiumNumbers } = allowed
  if (!countries && premiumNumbers) return undefined
  if (typeof value !== 'string' || !/^\+[1-9]\d{1,14}$/.test(value)) {
    return `\`${field}\` is not in the form +493023125010 (E.164), so nobody can tell which country it is in.`
  }
  if (!premiumNumbers && premiumBeginnings.some((beginning) => value.startsWith(beginning))) {
    return `\`${field}\` is a premium-rate or mass-traffic number; \`premiumNumbers\` would allow it.`
  }
  const found = countriesOf(value)
  if (!countries || found.some((country) => countries.includes(country))) return undefined
  const where = found.length === 0 ? 'no country' : found.join(' or ')
  return `\`${field}\` is in ${where}; \`countries\` allows ${countries.join(', ') || 'none'}.`
}
