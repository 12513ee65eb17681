import type { Breach } from './check-value.ts'
import type { CheckSchema, JsonType } from './check-schema.ts'

const kinds: Readonly<Record<JsonType, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

const formats: Readonly<Record<string, string>> = {
  'date-time': 'must be a date with time, such as 2026-01-01T00:00:00Z',
  date: 'must be a date, such as 2026-01-01',
  uri: 'must be a URL',
}

/** How many values are named at most. */
const most = 8

/** Why a value is refused, by the rule it breaks. None shows the value itself, which might be a secret. */
const sentences: Readonly<Partial<Record<keyof CheckSchema, (schema: CheckSchema) => string>>> = {
  required: () => 'is missing',
  type: ({ type = [] }) =>
    `must be ${[type]
      .flat()
      .map((kind) => kinds[kind])
      .join(' or ')}`,
  const: ({ const: only }) => `must be ${String(only)}`,
  enum: ({ enum: list = [] }) =>
    `must be ${list.length > 1 ? 'one of ' : ''}${list.slice(0, most).map(String).join(', ')}${list.length > most ? ', …' : ''}`,
  format: ({ format = '' }) => formats[format] ?? `must have the format ${format}`,
  pattern: ({ like }) => (like === undefined ? 'does not have the right form' : `must look like ${like}`),
  minLength: ({ minLength }) =>
    minLength === 1 ? 'must not be empty' : `must have at least ${minLength} characters`,
  maxLength: ({ maxLength }) => `must have at most ${maxLength} characters`,
  minItems: ({ minItems }) =>
    minItems === 1 ? 'must not be an empty list' : `must have at least ${minItems} entries`,
  maxItems: ({ maxItems }) => `must have at most ${maxItems} entries`,
  minimum: ({ minimum, like }) => `must be at least ${minimum}${example(like)}`,
  maximum: ({ maximum, like }) => `must be at most ${maximum}${example(like)}`,
  exclusiveMinimum: ({ exclusiveMinimum, like }) =>
    `must be greater than ${exclusiveMinimum}${example(like)}`,
  exclusiveMaximum: ({ exclusiveMaximum, like }) => `must be less than ${exclusiveMaximum}${example(like)}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  anyOf: () => 'matches none of the allowed forms',
}

function example(like: CheckSchema['like']): string {
  return like === undefined ? '' : `, such as ${like}`
}

/** What is wrong, to be read after the field's name. */
export function problemWords({ rule, schema }: Breach): string {
  return sentences[rule]?.(schema) ?? 'is not valid'
}
