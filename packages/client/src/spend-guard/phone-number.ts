/** Countries where a number begins with a 0 that is left out after the country code (their national numbering plans). */
const codesWithTrunkZero = {
  AT: '43',
  AU: '61',
  BE: '32',
  CH: '41',
  DE: '49',
  FI: '358',
  FR: '33',
  GB: '44',
  HR: '385',
  IE: '353',
  NL: '31',
  RO: '40',
  RS: '381',
  SE: '46',
  SI: '386',
  SK: '421',
  TR: '90',
} as const

/** Countries without such a 0, in which no number begins with one either. Italy is not among them: +39 06 is Rome. */
const codesWithoutZero = ['34', '30', '36', '45', '48', '351', '352', '420', '423']

const codesBeforeNoZero: readonly string[] = [...Object.values(codesWithTrunkZero), ...codesWithoutZero]

/** A country that numbers without a country code can be in. */
export type HomeCountry = keyof typeof codesWithTrunkZero

export function isHomeCountry(value: unknown): value is HomeCountry {
  return typeof value === 'string' && Object.hasOwn(codesWithTrunkZero, value)
}

/**
 * A number as people write it, in E.164 form: with `+` or `00` and a country code, or with the 0 of its own country, and
 * spaces, brackets, slashes, dots and hyphens anywhere. Undefined for all else: short numbers and extensions, too.
 */
export function readNumber(value: unknown, home: HomeCountry): string | undefined {
  if (typeof value !== 'string') return undefined
  const number = value
    .replaceAll(/[ ()/.-]/g, '')
    .replace(/^00/, '+')
    .replace(/^0/, `+${codesWithTrunkZero[home]}`)
  return /^\+[1-9]\d{1,14}$/.test(number) ? number : undefined
}

/** Whether a number in E.164 form has a 0 after its country code that does not belong there. Networks may pass it over. */
export function hasTrunkZero(number: string): boolean {
  return codesBeforeNoZero.some((code) => number.startsWith(`+${code}0`))
}
