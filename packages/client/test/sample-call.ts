import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the tests read of the description. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly minimum?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly format?: string
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query'
  readonly schema: Schema
  readonly example?: unknown
}

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

interface Description {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, Operation>> & { readonly parameters?: readonly Parameter[] }>
  >
}

const path = fileURLToPath(import.meta.resolve('@sipgate-kit/contract/openapi.json'))
const description = JSON.parse(readFileSync(path, 'utf8')) as Description

/** A call with every parameter and field there is, made of the description's own examples. */
export interface SampleCall {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

export function sampleCall(name: string): SampleCall {
  const [method = '', template = ''] = name.split(' ')
  const item = description.paths[template]
  const operation = item?.[method.toLowerCase()]
  const parameters = [...(item?.parameters ?? []), ...(operation?.parameters ?? [])].map((one) =>
    follow<Parameter>(one),
  )
  const valuesIn = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === place)
        .map((one) => [one.name, one.example ?? sampleOf(one.schema)]),
    )
  const schema = operation?.requestBody?.content['application/json']?.schema
  return { path: valuesIn('path'), query: valuesIn('query'), body: schema && sampleOf(schema) }
}

function follow<Found>(value: { readonly $ref?: string }): Found {
  if (value.$ref === undefined) return value as Found
  const found = value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], description)
  return follow<Found>(found as { $ref?: string })
}

function sampleOf(schema: Schema): unknown {
  const {
    examples,
    enum: values,
    anyOf,
    type,
    minimum = 0,
    items,
    properties = {},
    format,
  } = follow<Schema>(schema)
  if (examples?.[0] !== undefined) return examples[0]
  if (values) return values[0]
  if (anyOf?.[0]) return sampleOf(anyOf[0])
  switch (Array.isArray(type) ? (type as string[])[0] : type) {
    case 'integer':
    case 'number':
      return minimum
    case 'boolean':
      return true
    case 'array':
      return items ? [sampleOf(items)] : []
    case 'object':
      return Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, sampleOf(property)]),
      )
    default:
      return format === 'uri' ? 'https://example.com/file' : 'text'
  }
}
