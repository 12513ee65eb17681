import type { RequiredShape } from '@sipgate-kit/contract'

const kindNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  // Beyond 2^53 a number silently becomes another one, and some of these are money.
  integer: 'a whole number below 2^53',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  null: 'null',
}

/**
 * What an answer lacks of the fields without which it means nothing, as one sentence, or undefined.
 * It names the field and its kind, never its value.
 */
export function findMissing(answer: unknown, shape: RequiredShape, field = ''): string | undefined {
  const wanted = typeof shape === 'string' ? shape : kindOf(shape)
  if (!isOfKind(answer, wanted)) {
    const what = field ? `The field ${field}` : 'The answer'
    if (answer === undefined) return `${what} is ${field ? 'missing' : 'empty'}.`
    return `${what} is ${kindNames[kindOf(answer)]}, not ${kindNames[wanted]}.`
  }
  if (typeof shape === 'string') return undefined
  const isList = wanted === 'list'
  const values = answer as Readonly<Record<string, unknown>>
  const shapes = shape as Readonly<Record<string, RequiredShape>>
  for (const name of Object.keys(isList ? values : shapes)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const missing = findMissing(value, shapes[isList ? 0 : name] as RequiredShape, `${field}/${name}`)
    if (missing) return missing
  }
  return undefined
}

function isOfKind(value: unknown, kind: string): boolean {
  if (kind === 'any') return value !== undefined
  if (kind === 'integer') return Number.isSafeInteger(value)
  return kindOf(value) === kind && (kind !== 'number' || Number.isFinite(value))
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value
}
