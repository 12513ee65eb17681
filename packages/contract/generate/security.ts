import { isObject } from './is-object.ts'

/** Whether a value is a list of alternatives, as OpenAPI wants: `[{ oauth2: ['contacts:read'] }]`. */
export function isSecurity(value: unknown): value is Record<string, string[]>[] {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) =>
        isObject(entry) &&
        Object.keys(entry).length > 0 &&
        Object.values(entry).every(
          (scopes) => Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string'),
        ),
    )
  )
}
