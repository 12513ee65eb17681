import { nearestName } from '@sipgate-kit/contract'
import { WebhookError } from './webhook-error.ts'

/** The error for an invalid option. The sentence says why and never contains the value. */
export function invalidOption(sentence: string): WebhookError {
  return new WebhookError('invalid_option', { detail: `${sentence}.` })
}

/**
 * Refuses options that are not an object, and unknown ones.
 * @throws WebhookError `invalid_option`
 */
export function checkOptions(name: string, given: unknown, known: readonly string[]): void {
  if (!isRecord(given)) throw invalidOption(`${name}() takes an object: { ${known.join(', ')} }`)
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue
    const meant = nearestName(key, known)
    const options = `Its options are ${known.map((each) => `\`${each}\``).join(', ')}`
    throw invalidOption(
      `${name}() has no option \`${key.slice(0, 40)}\`. ${meant ? `Did you mean \`${meant}\`? ` : ''}${options}`,
    )
  }
}

/** @throws WebhookError `invalid_option` */
export function checkFunction(name: string, given: unknown): void {
  if (given !== undefined && typeof given !== 'function') throw invalidOption(`${name} must be a function`)
}

/**
 * A whole number of the given range.
 * @throws WebhookError `invalid_option`
 */
export function checkNumber(name: string, given: number, least: number, most: number, unit = ''): number {
  if (Number.isInteger(given) && given >= least && given <= most) return given
  throw invalidOption(`${name} must be a whole number${unit && ` of ${unit}`} from ${least} to ${most}`)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
