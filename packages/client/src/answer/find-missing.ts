import { say } from '#words'
import type { RequiredShape } from '@sipgate-kit/contract'

/**
 * What an answer lacks of the fields without which it means nothing, as one sentence, or undefined.
 * It names the field and its kind, never its value.
 */
export function findMissing(answer: unknown, shape: RequiredShape): string | undefined {
  const missing = search(answer, shape)
  return missing && say('field', ...missing)
}

/** Where something is missing, what is wanted there, and what is found. */
function search(
  value: unknown,
  shape: RequiredShape,
): [place: string, wanted: string, found: string] | undefined {
  const found = kindOf(value)
  if (typeof shape === 'string') return fits(value, shape) ? undefined : ['', shape, found]
  const wanted = kindOf(shape)
  if (found !== wanted) return ['', wanted, found]
  const isList = wanted === 'list'
  for (const name of Object.keys((isList ? value : shape) as object)) {
    const inside: unknown = Object.hasOwn(value as object, name)
      ? Reflect.get(value as object, name)
      : undefined
    const missing = search(inside, Reflect.get(shape, isList ? 0 : name) as RequiredShape)
    if (missing) return [`/${name}${missing[0]}`, missing[1], missing[2]]
  }
  return undefined
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value
}

function fits(value: unknown, kind: RequiredShape & string): boolean {
  if (kind === 'any') return value !== undefined
  if (kind === 'integer') return Number.isSafeInteger(value)
  if (kind === 'number') return Number.isFinite(value)
  return typeof value === kind
}
