import type { Checked, FieldProblem } from '@sipgate-kit/contract/validators'

/**
 * Checks a value and, where it has the wrong type, puts what sipgate would read there in its place: its server takes
 * `"5"` for a number, `1` and `"true"` for a flag, `5` for a text, and `null` for a field that was left out. Changes
 * `value` itself and returns what is wrong after that.
 * @param convert what to read in place of a value, by the types of JSON Schema that are wanted; undefined: nothing else
 */
export async function coerce(
  value: unknown,
  check: (value: unknown) => Promise<Checked>,
  convert: Convert = asScalar,
): Promise<readonly FieldProblem[]> {
  for (;;) {
    const checked = await check(value)
    if (checked.ok) return []
    // Each round changes the type of something to one that is wanted, or removes it, so that this ends.
    const changed = checked.problems.filter((problem) => change(value, problem, convert))
    if (changed.length === 0) return checked.problems
  }
}

export type Convert = (value: unknown, types: readonly string[]) => unknown

function change(whole: unknown, { field, types }: FieldProblem, convert: Convert): boolean {
  if (types === undefined || field === '') return false
  const names = field.slice(1).split('/').map(unescaped)
  const last = names.pop() ?? ''
  let holder = whole
  for (const name of names) holder = ownValue(holder, name)
  const value = ownValue(holder, last)
  if (value === undefined) return false
  const owner = holder as Record<string, unknown>
  if (value === null) return !Array.isArray(owner) && delete owner[last]
  const converted = convert(value, types)
  if (converted === undefined) return false
  owner[last] = converted
  return true
}

function ownValue(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined
  return (holder as Record<string, unknown>)[name]
}

/** RFC 6901. */
function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~')
}

const flags: Readonly<Record<string, boolean>> = { true: true, false: false, 1: true, 0: false }

/** The number, flag or text that a scalar of another type stands for. */
export function asScalar(value: unknown, types: readonly string[]): string | number | boolean | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  // A number that JavaScript cannot hold would become another text.
  if (typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER))
    return undefined
  const text = String(value)
  if (types.includes('boolean') && Object.hasOwn(flags, text)) return flags[text]
  if (typeof value === 'string' && types.includes('integer') && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (typeof value === 'string' && types.includes('number') && /^-?\d{1,15}(\.\d{1,15})?$/.test(text))
    return Number(text)
  if (types.includes('string')) return text
  return undefined
}
