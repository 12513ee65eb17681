import { nearestName } from '@sipgate-kit/contract'
import { SandboxError } from '../sandbox-error.ts'

/** Returns true when the value is valid, otherwise one sentence about what it should be. */
export type FieldCheck = (value: unknown) => boolean | string

/** One check for each known field. */
export type FieldChecks<Checked> = { readonly [Field in keyof Checked]-?: FieldCheck }

/**
 * Checks an object whose fields are all optional, and that it has no others. What is undefined counts as left out.
 * @throws SandboxError `invalid_argument`
 */
export function checkFields<Checked extends object>(
  what: string,
  value: unknown,
  checks: FieldChecks<Checked>,
): Partial<Checked> {
  return checked(what, 'field', value, checks)
}

/**
 * The same for the options of a function.
 * @throws SandboxError `invalid_argument`
 */
export function checkOptions<Checked extends object>(
  name: string,
  options: unknown,
  checks: FieldChecks<Checked>,
): Partial<Checked> {
  return checked(name, 'option', options, checks)
}

/**
 * The same, with fields that must be there.
 * @throws SandboxError `invalid_argument`
 */
export function checkRequired<Checked extends object>(
  what: string,
  value: unknown,
  checks: FieldChecks<Checked>,
  required: readonly (keyof Checked & string)[],
): Checked {
  const fields = checkFields(what, value, checks)
  const missing = required.find((name) => fields[name] === undefined)
  if (missing === undefined) return fields as Checked
  throw invalid(`${what} needs the field "${missing}".`)
}

function checked<Checked extends object>(
  what: string,
  noun: 'field' | 'option',
  value: unknown,
  checks: FieldChecks<Checked>,
): Partial<Checked> {
  const names = Object.keys(checks)
  const all = names.join(', ')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(`${what} takes an object with some of these ${noun}s: ${all}.`)
  const given = Object.entries(value).filter(([, field]) => field !== undefined)
  for (const [name, field] of given) {
    const check = Object.hasOwn(checks, name) ? checks[name as keyof Checked] : undefined
    if (!check) {
      const meant = nearestName(name, names)
      const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`
      throw invalid(`${what} has no ${noun} "${name.slice(0, 40)}".${hint} It has ${all}.`)
    }
    const verdict = check(field)
    if (verdict !== true) throw invalid(`${name}: ${verdict === false ? `not a valid value.` : verdict}`)
  }
  return Object.fromEntries(given) as Partial<Checked>
}

function invalid(message: string): SandboxError {
  return new SandboxError('invalid_argument', message)
}

/** For values that are checked where they are used. */
export const anything: FieldCheck = () => true

export const aFlag: FieldCheck = (value) => typeof value === 'boolean' || 'true or false.'

export const aText: FieldCheck = (value) => (typeof value === 'string' && value.length <= 200) || 'a text.'

export function oneOf(...values: readonly string[]): FieldCheck {
  const named = values.map((value) => `"${value}"`)
  return (value) =>
    values.includes(value as string) || `${named.slice(0, -1).join(', ')} or ${named.at(-1) ?? ''}.`
}
