import { countriesOf, type Country } from './calling-codes.ts'
import { hasTrunkZero, readNumber, type HomeCountry } from './phone-number.ts'
import { findPremium } from './premium-numbers.ts'
import type { ReachedNumber } from './reached-numbers.ts'

export interface AllowedNumbers {
  readonly countries: readonly Country[] | undefined
  readonly premiumNumbers: boolean
  /** The country of numbers that have no country code. */
  readonly home: HomeCountry
}

/** Why a number must not be reached, as one sentence, or undefined. It does not show the number. */
export function refuseDestination(
  { field, value }: ReachedNumber,
  { countries, premiumNumbers, home }: AllowedNumbers,
): string | undefined {
  if (!countries && premiumNumbers) return undefined
  const number = readNumber(value, home)
  if (number === undefined) {
    return `\`${field}\` is not a number with a country code, such as +493023125010, so nobody can tell where it leads.`
  }
  if (hasTrunkZero(number)) {
    return `\`${field}\` has a 0 after its country code, which does not belong there, so nobody can tell where it leads.`
  }
  const premium = premiumNumbers ? undefined : findPremium(number)
  if (premium) return `\`${field}\` is a premium number (${premium}); \`premiumNumbers\` would allow it.`
  const found = countriesOf(number)
  if (!countries || found.some((country) => countries.includes(country))) return undefined
  const where = found.length === 0 ? 'no country' : found.join(' or ')
  return `\`${field}\` is in ${where}; \`countries\` allows ${countries.join(', ') || 'none'}.`
}
