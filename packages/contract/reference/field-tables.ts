import { typeOf } from '../generate/argument-schemas.ts'
import type { Schema } from '../generate/description.ts'
import type { Operation } from '../generate/operation.ts'
import { fieldsOf, typeWords } from './fields.ts'
import type { Field } from './fields.ts'
import { code, prose, table } from './markdown.ts'

type Follow = (schema: Schema) => Schema

/** What a method takes, wherever it goes in the request. Empty when it takes nothing. */
export function argumentTable(operation: Operation, follow: Follow): string {
  const { pathParameters, queryParameters, body } = operation
  const parameters = [...pathParameters, ...queryParameters].flatMap((parameter) =>
    fieldsOf(parameter.schema, follow, {
      name: parameter.name,
      required: parameter.in === 'path' || parameter.required === true,
    }).map((field) => ({
      place: parameter.in,
      field:
        field.name === parameter.name
          ? { ...field, schema: { ...field.schema, description: parameter.description ?? '' } }
          : field,
    })),
  )
  const bodyFields = body
    ? fieldsOf(body.schema, follow, { name: body.fields ? '' : 'body', required: body.required })
    : []
  const rows = [...parameters, ...bodyFields.map((field) => ({ place: 'body', field }))]
    .filter(({ field }) => isListed(field))
    .map(({ place, field }) => [
      code(field.name),
      place,
      typeWords(field.schema, follow),
      field.required ? 'yes' : '',
      meaning(field),
      limits(field.schema, follow),
      'default' in field.schema ? code(JSON.stringify(field.schema['default'])) : '',
    ])
  return table(['Name', 'In', 'Type', 'Needed', 'Meaning', 'Limits', 'Default'], rows)
}

/** What comes back: its type in words, and its fields. */
export function answerTable(operation: Operation, follow: Follow): string {
  const { kind, schema } = operation.answer
  if (kind === 'none') return 'No body.'
  if (kind === 'text') return 'Plain text.'
  if (kind === 'binary' || !schema) return kind === 'binary' ? 'A file.' : 'JSON whose fields are not known.'
  const words = typeWords(schema, follow)
  const type = words === 'object' ? code(typeOf(schema, `${operation.typeName}Answer`)) : `JSON: ${words}`
  const rows = fieldsOf(schema, follow)
    .filter(isListed)
    .map((field) => [
      code(field.name),
      typeWords(field.schema, follow),
      field.required ? 'yes' : '',
      meaning(field),
      limits(field.schema, follow),
    ])
  const fields = table(['Field', 'Type', 'Always there', 'Meaning', 'Values'], rows)
  return [`${type}.`, fields].filter(Boolean).join('\n\n')
}

/** The whole has no name, and the items of a list are told of where the list is. */
function isListed({ name }: Field): boolean {
  return name !== '' && !name.endsWith('[]')
}

function meaning({ schema, repeats }: Field): string {
  const source = schema['x-source']
  return [
    ...(schema['deprecated'] === true ? ['Deprecated.'] : []),
    prose(schema.description ?? ''),
    ...(repeats ? ['Its fields are those of the one around it.'] : []),
    ...(typeof source === 'string' ? [`_Source:_ ${prose(source)}`] : []),
  ].join(' ')
}

const limitWords: Record<string, string> = {
  minimum: 'at least',
  exclusiveMinimum: 'more than',
  maximum: 'at most',
  exclusiveMaximum: 'less than',
  multipleOf: 'a multiple of',
  minLength: 'characters: at least',
  maxLength: 'characters: at most',
  minItems: 'items: at least',
  maxItems: 'items: at most',
  pattern: 'matches',
  format: 'format',
}

/** How numbers are stored is no limit that anybody meets. */
function isWordSize(value: unknown): boolean {
  return value === 'int32' || value === 'int64' || value === 2 ** 31 - 1
}

function limits(schema: Schema, follow: Follow): string {
  const items = schema.items && follow(schema.items)
  const own = Object.entries(limitWords)
    .filter(([keyword]) => keyword in schema && !isWordSize(schema[keyword]))
    .map(([keyword, words]) => `${words} ${code(String(schema[keyword]))}`)
  const known = schema.enum ? [`one of ${schema.enum.map((value) => code(String(value))).join(', ')}`] : []
  const each = items && !items.properties ? limits(items, follow) : ''
  return [...own, ...known, ...(each ? [`each ${each}`] : [])].join('; ')
}
