import { isObject } from './is-object.ts'

/**
 * Whether all it has is its own and to be seen: what a Map, a class or a prototype holds, or hides, would count in one place
 * and be passed over in another. The plain objects of all realms have a prototype that has none.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value) || Reflect.ownKeys(value).length > Object.keys(value).length) return false
  const prototype = Object.getPrototypeOf(value) as object | null
  if (prototype === null) return true
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf')
}
