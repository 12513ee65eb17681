import { isObject } from './is-object.ts'

/**
 * Whether all properties are own and enumerable: what a Map, a class or a prototype holds, or hides, would count in one place
 * and be ignored in another. A plain object's prototype, in every realm, has no prototype itself.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value) || Reflect.ownKeys(value).length > Object.keys(value).length) return false
  const prototype = Object.getPrototypeOf(value) as object | null
  if (prototype === null) return true
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf')
}
