import type { Schema } from '../generate/description.ts'
import { provenanceOf } from '../generate/provenance.ts'
import type { Provenance } from '../generate/provenance.ts'

/** One field of a body or answer, however deep. */
export interface Field {
  /** Dotted, with `[]` for each item of a list and `*` for any name: `items[].id`. */
  readonly name: string
  /** With its reference followed. What stands beside the reference, such as a description of its own, wins. */
  readonly schema: Schema
  readonly required: boolean
  /** Whether it is of the kind of something above it, so that its own fields are not listed again. */
  readonly repeats: boolean
  /** Since when and how surely it is known: said of itself, of what it refers to or of the items it holds. */
  readonly provenance: Provenance
}

const combinations = ['allOf', 'oneOf', 'anyOf'] as const

/** A schema and all fields below it, itself first, in the order they are described. Circles end where they close. */
export function fieldsOf(
  schema: Schema,
  follow: (schema: Schema) => Schema,
  { name = '', required = false }: { name?: string; required?: boolean } = {},
): Field[] {
  const found = new Map<string, Field>()
  const provenances = new Map<string, { since: string[]; source: string[] }>()
  const provenanceAt = (place: string) => {
    const known = provenances.get(place) ?? { since: [], source: [] }
    provenances.set(place, known)
    return known
  }
  const walk = (part: Schema, place: string, needed: boolean, above: readonly Schema[]): void => {
    const target = follow(part)
    const repeats = above.includes(target)
    const { $ref: _, ...beside } = part
    const provenance = provenanceAt(place)
    if (!found.has(place)) {
      const schema = { ...target, ...beside }
      found.set(place, { name: place, schema, required: needed, repeats, provenance })
    }
    if (repeats) return
    // The items of a list have no line of their own.
    const told = provenanceAt(place.replace(/(\[\])+$/, ''))
    for (const { since, source } of [part, target].map(provenanceOf)) {
      told.since.push(...since.filter((each) => !told.since.includes(each)))
      told.source.push(...source.filter((each) => !told.source.includes(each)))
    }
    const inside = [...above, target]
    for (const kind of combinations) {
      for (const alternative of partsOf(target, kind)) {
        // Of alternatives no field is sure to be there.
        const sure = kind === 'allOf' ? alternative : { ...follow(alternative), required: [] }
        walk(sure, place, needed, inside)
      }
    }
    for (const [property, inner] of Object.entries(target.properties ?? {})) {
      walk(
        inner,
        place ? `${place}.${property}` : property,
        listOf(target.required).includes(property),
        inside,
      )
    }
    if (target.items) walk(target.items, `${place}[]`, false, inside)
    const more = target['additionalProperties']
    if (typeof more === 'object' && more !== null)
      walk(more as Schema, place ? `${place}.*` : '*', false, inside)
  }
  walk(schema, name, required, [])
  return [...found.values()]
}

/** `string`, `integer or null`, `list of object`. `any` where the schema does not say. */
export function typeWords(schema: Schema, follow: (schema: Schema) => Schema): string {
  const types = typesOf(schema, follow, [])
  return types.length === 0 ? 'any' : types.join(' or ')
}

function typesOf(schema: Schema, follow: (schema: Schema) => Schema, above: readonly Schema[]): string[] {
  const target = follow(schema)
  if (above.includes(target)) return []
  const inside = [...above, target]
  const own = listOf(target.type).map(String)
  if (own.length === 0 && target.properties) own.push('object')
  if (own.length === 0 && target.items) own.push('array')
  if (own.length === 0) {
    own.push(
      ...combinations.flatMap((kind) =>
        partsOf(target, kind).flatMap((part) => typesOf(part, follow, inside)),
      ),
    )
  }
  if (target['nullable'] === true) own.push('null')
  const items = target.items && own.includes('array') ? typesOf(target.items, follow, inside) : []
  return [...new Set(own)]
    .map((type) => (type === 'array' ? `list of ${items.join(' or ') || 'any'}` : type))
    .sort((one, other) => Number(one === 'null') - Number(other === 'null'))
}

function listOf<Item>(value: Item | Item[] | undefined): Item[] {
  return value === undefined ? [] : ([value].flat() as Item[])
}

function partsOf(schema: Schema, kind: (typeof combinations)[number]): Schema[] {
  return Array.isArray(schema[kind]) ? (schema[kind] as Schema[]) : []
}
