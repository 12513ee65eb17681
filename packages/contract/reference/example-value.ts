import type { Schema } from '../generate/description.ts'

type Follow = (schema: Schema) => Schema

/** A value to show: the one the description gives, a known one, or one that fits the type. `name` helps to guess. */
export function exampleValue(
  schema: Schema,
  follow: Follow,
  name: string,
  above: readonly Schema[] = [],
): unknown {
  const inside = [...above, follow(schema)]
  const target = { ...follow(schema), ...schema }
  const given = givenExample(target)
  if (given !== undefined) return given
  const [alternative] = [target['oneOf'], target['anyOf']].flatMap(
    (parts) => (parts as Schema[] | undefined) ?? [],
  )
  if (alternative) return exampleValue(alternative, follow, name, inside)
  if (Array.isArray(target['allOf'])) {
    const parts = (target['allOf'] as Schema[]).map((part) => exampleValue(part, follow, name, inside))
    return Object.assign({}, ...parts) as unknown
  }
  switch ([target.type].flat()[0]) {
    case 'object':
      return exampleObject(target, follow, inside)
    case 'array':
      // A list of its own kind ends here, or it would never.
      return target.items && !inside.includes(follow(target.items))
        ? [exampleValue(target.items, follow, name, inside)]
        : []
    case 'boolean':
      return target['default'] ?? true
    case 'integer':
    case 'number':
      return target.minimum ?? Math.min(1, target.maximum ?? 1)
    default:
      return exampleText(target, name)
  }
}

/** The value the description itself shows, or the first it knows. */
export function givenExample(schema: Schema): unknown {
  const [shown] = Array.isArray(schema['examples']) ? (schema['examples'] as unknown[]) : []
  return schema['example'] ?? shown ?? schema['const'] ?? schema.enum?.[0]
}

/** What is needed. Where nothing is, what the description has examples for, or at least one field. */
function exampleObject(schema: Schema, follow: Follow, inside: readonly Schema[]): Record<string, unknown> {
  const fields = Object.entries(schema.properties ?? {})
  const needed = fields.filter(([name]) => schema.required?.includes(name))
  const shown = fields.filter(([, field]) => givenExample({ ...follow(field), ...field }) !== undefined)
  const [wanted = []] = [needed, shown, fields.slice(0, 1)].filter((list) => list.length > 0)
  return Object.fromEntries(wanted.map(([name, field]) => [name, exampleValue(field, follow, name, inside)]))
}

const textsByFormat: Record<string, string> = {
  'date-time': '2026-03-02T09:15:00Z',
  date: '2026-03-02',
  uri: 'https://app.example.com/',
  email: 'anna@example.com',
  uuid: '2b1f6c1e-8a57-4f0e-9d3a-6c1f0c5d7e42',
  byte: 'SGVsbG8=',
}

function exampleText(schema: Schema, name: string): string {
  const byFormat = textsByFormat[schema.format ?? '']
  if (byFormat) return byFormat
  if (/mail/i.test(name)) return 'anna@example.com'
  if (/url|uri/i.test(name)) return 'https://app.example.com/'
  if (/number|recipient|caller|callee|phone/i.test(name)) return '+493023125010'
  if (/content|base64|picture/i.test(name)) return 'SGVsbG8='
  return 'Example'
}
