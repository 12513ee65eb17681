import { SandboxError } from '../sandbox-error.ts'

/** Answers true when the value will do, or one sentence about what it should be. */
type FieldCheck = (value: unknown) => boolean | string

/**
 * Checks an object whose fields are all optional, and that it has no others.
 * @throws SandboxError `invalid_argument`
 */
export function checkFields(
  what: string,
  value: unknown,
  checks: Record<string, FieldCheck>,
): Record<string, unknown> {
  const names = Object.keys(checks)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SandboxError(
      'invalid_argument',
      `${what} is an object with some of these fields: ${names.join(', ')}.`,
    )
  for (const [name, field] of Object.entries(value)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (!check)
      throw new SandboxError(
        'invalid_argument',
        `${what} has no field "${name.slice(0, 40)}"; it has ${names.join(', ')}.`,
      )
    const verdict = check(field)
    if (verdict !== true)
      throw new SandboxError(
        'invalid_argument',
        `${name}: ${verdict === false ? 'not a value of this field.' : verdict}`,
      )
  }
  return { ...value }
}

/**
 * The same, with fields that must be there.
 * @throws SandboxError `invalid_argument`
 */
export function checkRequired<Checked>(
  what: string,
  value: unknown,
  checks: { [Field in keyof Checked]-?: FieldCheck },
  required: readonly (keyof Checked & string)[],
): Checked {
  const fields = checkFields(what, value, checks)
  const missing = required.find((name) => fields[name] === undefined)
  if (missing === undefined) return fields as Checked
  throw new SandboxError('invalid_argument', `${what} needs the field "${missing}".`)
}
