import type { RequiredShape } from '../src/route.ts'
import { resolve } from './description.ts'
import type { Description, Schema } from './description.ts'
import type { Operation } from './operation.ts'

/** The least the operation's answer must hold; undefined where nothing is to be checked. */
export function requiredShape(description: Description, operation: Operation): RequiredShape | undefined {
  const { kind, schema } = operation.answer
  // A deletion has happened, whatever its answer looks like: turning that into an error would mislead.
  if (kind !== 'json' || !schema || operation.method === 'DELETE') return undefined
  return shapeOf(description, schema, [])
}

function shapeOf(description: Description, schema: Schema, above: readonly Schema[]): RequiredShape {
  const resolved = resolve(description, schema)
  if (above.includes(resolved)) return 'any'
  const inside = [...above, resolved]
  switch (resolved.type) {
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
      return resolved.type
    case 'array':
      return resolved.items ? [shapeOf(description, resolved.items, inside)] : ['any']
    case 'object':
      return Object.fromEntries(
        (resolved.required ?? []).map((name) => [
          name,
          shapeOf(description, resolved.properties?.[name] ?? {}, inside),
        ]),
      )
    default:
      return 'any'
  }
}
