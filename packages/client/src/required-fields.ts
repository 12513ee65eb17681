import type { RequiredShape } from '@sipgate-kit/contract'

/**
 * What an answer lacks of the fields without which it means nothing, as one sentence, or undefined.
 * It names the field and its kind, never its value.
 */
export function findMissing(value: unknown, shape: RequiredShape, at = ''): string | undefined {
  if (typeof shape === 'string') return fits(value, shape) ? undefined : describe(value, kinds[shape], at)
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return describe(value, 'a list', at)
    const item = (shape as readonly [RequiredShape])[0]
    for (let index = 0; index < value.length; index++) {
      const problem = findMissing(value[index], item, `${at}/${index}`)
      if (problem) return problem
    }
    return undefined
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return describe(value, 'an object', at)
  const fields = shape as { readonly [field: string]: RequiredShape }
  for (const field in fields) {
    const needed = fields[field]
    if (needed === undefined) continue
    const place = `${at}/${field}`
    if (!Object.hasOwn(value, field)) return `The field ${place} is missing.`
    const problem = findMissing((value as Record<string, unknown>)[field], needed, place)
    if (problem) return problem
  }
  return undefined
}

const kinds = {
  string: 'a text',
  number: 'a number',
  // Beyond 2^53 a number is silently another one, and some of these are money.
  integer: 'a whole number below 2^53',
  boolean: 'true or false',
  any: 'there',
} as const

function fits(value: unknown, kind: keyof typeof kinds): boolean {
  if (kind === 'any') return value !== undefined
  if (kind === 'integer') return Number.isSafeInteger(value)
  if (kind === 'number') return Number.isFinite(value)
  return typeof value === kind
}

function describe(value: unknown, wanted: string, at: string): string {
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `of type ${typeof value}`
  return `${at ? `The field ${at}` : 'The answer'} is ${found}, not ${wanted}.`
}
