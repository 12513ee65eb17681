import { isObject } from './is-object.ts'

/** Whether all it has is its own: what is inherited would count in one place and be passed over in another. */
export function isPlainObject(value: unknown): boolean {
  if (!isObject(value)) return false
  const prototype = Object.getPrototypeOf(value) as object | null
  // Of another realm, too.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
