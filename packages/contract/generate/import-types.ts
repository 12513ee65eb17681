import { operationSchemas, typeOf } from './argument-schemas.ts'
import type { Description } from './description.ts'
import { sidesOf } from './schema-sides.ts'
import type { Operation } from './operation.ts'

/** The import of those named types that the text uses. */
export function importTypes(
  text: string,
  description: Description,
  operations: readonly Operation[],
): string {
  const named = operations
    .flatMap(({ body, answer }) => [body?.schema, answer.schema])
    .flatMap((schema) => {
      const name = schema && typeOf(schema, '')
      return name ? [name] : []
    })
  const code = text.replaceAll(/\/\*\*[^]*?\*\//g, '')
  const own = Object.keys(operationSchemas(description, operations))
  const used = [...new Set([...named, ...sidesOf(description, operations).inputs.values(), ...own])]
    .filter((name) => new RegExp(`\\b${name}\\b`).test(code))
    .sort()
  return used.length === 0
    ? ''
    : `import type {\n${used.map((name) => `  ${name},\n`).join('')}} from './types.ts'\n\n`
}
