import { isOfType } from './json-type.ts'
import type { CheckSchema } from './check-schema.ts'
import { formats } from './formats.ts'

/** A rule of a schema that a value breaks. */
export interface Breach {
  /** A JSON pointer (RFC 6901). */
  readonly field: string
  readonly rule: keyof CheckSchema
  /** Where the rule stands. */
  readonly schema: CheckSchema
}

export interface CheckContext {
  /** What `$ref` names. */
  readonly schemas: Readonly<Record<string, CheckSchema>>
  /** Whether values that an `enum` does not list are refused. */
  readonly closedLists: boolean
}

/** Every rule that a value breaks. What an object only inherits, and what is undefined, counts as not there. */
export function checkValue(schema: CheckSchema, value: unknown, context: CheckContext, field = ''): Breach[] {
  if (schema.$ref !== undefined) return checkValue(context.schemas[schema.$ref] ?? {}, value, context, field)
  return [
    ...brokenRules(schema, value, context).map((rule): Breach => ({ field, rule, schema })),
    ...brokenCombinations(schema, value, context, field),
    ...brokenInside(schema, value, context, field),
  ]
}

type Limit = readonly [
  rule:
    | 'minimum'
    | 'maximum'
    | 'exclusiveMinimum'
    | 'exclusiveMaximum'
    | 'multipleOf'
    | `${'min' | 'max'}${'Length' | 'Items'}`,
  measure: (value: unknown) => number | undefined,
  holds: (measured: number, limit: number) => boolean,
]

const size = (value: unknown) => (isOfType(value, 'number') ? (value as number) : undefined)
const length = (value: unknown) => (typeof value === 'string' ? value.length : undefined)
const count = (value: unknown) => (Array.isArray(value) ? value.length : undefined)
const atLeast = (measured: number, limit: number) => measured >= limit
const atMost = (measured: number, limit: number) => measured <= limit

const limits: readonly Limit[] = [
  ['minimum', size, atLeast],
  ['maximum', size, atMost],
  ['exclusiveMinimum', size, (measured, limit) => measured > limit],
  ['exclusiveMaximum', size, (measured, limit) => measured < limit],
  ['multipleOf', size, (measured, step) => Number.isInteger(measured / step)],
  ['minLength', length, atLeast],
  ['maxLength', length, atMost],
  ['minItems', count, atLeast],
  ['maxItems', count, atMost],
]

/** The rules about the value itself. */
function brokenRules(
  schema: CheckSchema,
  value: unknown,
  { closedLists }: CheckContext,
): (keyof CheckSchema)[] {
  const { type, const: only, enum: list, pattern, format } = schema
  const broken: (keyof CheckSchema)[] = []
  if (type !== undefined && ![type].flat().some((each) => isOfType(value, each))) broken.push('type')
  for (const [rule, measure, holds] of limits) {
    const { [rule]: limit } = schema
    const measured = limit === undefined ? undefined : measure(value)
    if (limit !== undefined && measured !== undefined && !holds(measured, limit)) broken.push(rule)
  }
  if (typeof value === 'string') {
    if (format !== undefined && !formats[format]?.(value)) broken.push('format')
    if (pattern !== undefined && !expression(pattern).test(value)) broken.push('pattern')
  }
  if (only !== undefined && value !== only) broken.push('const')
  if (closedLists && list && !(list as readonly unknown[]).includes(value)) broken.push('enum')
  return broken
}

const expressions = new Map<string, RegExp>()

function expression(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, 'u')
  expressions.set(pattern, known)
  return known
}

/** The rules about the value that are schemas themselves. */
function brokenCombinations(
  schema: CheckSchema,
  value: unknown,
  context: CheckContext,
  field: string,
): Breach[] {
  const check = (part: CheckSchema) => checkValue(part, value, context, field)
  const { anyOf, allOf, if: condition, then } = schema
  const found = (allOf ?? []).flatMap(check)
  const alternatives = (anyOf ?? []).map(check)
  if (anyOf && alternatives.every((breaches) => breaches.length > 0))
    found.push(...alternatives.flat(), { field, rule: 'anyOf', schema })
  if (condition && then && check(condition).length === 0) found.push(...check(then))
  return found
}

/** The rules about what the value holds. */
function brokenInside(schema: CheckSchema, value: unknown, context: CheckContext, field: string): Breach[] {
  const { items, required = [], properties = {}, additionalProperties } = schema
  if (Array.isArray(value))
    return items ? value.flatMap((item, index) => checkValue(items, item, context, `${field}/${index}`)) : []
  if (!isOfType(value, 'object')) return []
  const own = new Map(Object.entries(value as object).filter(([, each]) => each !== undefined))
  const found = required
    .filter((name) => !own.has(name))
    .map((name): Breach => ({ field: `${field}/${pointerPart(name)}`, rule: 'required', schema }))
  const check = (name: string, inner: CheckSchema) =>
    found.push(...checkValue(inner, own.get(name), context, `${field}/${pointerPart(name)}`))
  for (const [name, inner] of Object.entries(properties)) if (own.has(name)) check(name, inner)
  if (additionalProperties)
    for (const name of own.keys()) if (!Object.hasOwn(properties, name)) check(name, additionalProperties)
  return found
}

/** RFC 6901: these two signs mean something in a JSON pointer. */
export function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
