import { parameterSchema, typeOf } from '../generate/argument-schemas.ts'
import type { Schema } from '../generate/description.ts'
import { limitsOf } from '../generate/limits.ts'
import type { Operation } from '../generate/operation.ts'
import type { Provenance } from '../generate/provenance.ts'
import { fieldsOf, typeWords } from './fields.ts'
import type { Field } from './fields.ts'
import { code, prose, table } from './markdown.ts'

type Follow = (schema: Schema) => Schema

/** What a method takes, wherever it goes in the request. Empty when it takes nothing. */
export function argumentTable(operation: Operation, follow: Follow): string {
  const { pathParameters, queryParameters, body } = operation
  const parameters = [...pathParameters, ...queryParameters].flatMap((parameter) =>
    fieldsOf(parameterSchema(parameter), follow, {
      name: parameter.name,
      required: parameter.in === 'path' || parameter.required === true,
    }).map((field) => ({ place: parameter.in, field })),
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
  const fields = table(['Name', 'In', 'Type', 'Needed', 'Meaning', 'Limits', 'Default'], rows)
  const whole = wholeWords(bodyFields)
  return [fields, whole && `**Body**: ${whole}`].filter(Boolean).join('\n\n')
}

/** What comes back: its type in words, and its fields. */
export function answerTable(operation: Operation, follow: Follow): string {
  const { kind, schema } = operation.answer
  if (kind === 'none') return 'No body.'
  if (kind === 'text') return 'Plain text.'
  if (kind === 'binary' || !schema) return kind === 'binary' ? 'A file.' : 'JSON whose fields are not known.'
  const words = typeWords(schema, follow)
  const type = words === 'object' ? code(typeOf(schema, `${operation.typeName}Answer`)) : `JSON: ${words}`
  const all = fieldsOf(schema, follow)
  const rows = all
    .filter(isListed)
    .map((field) => [
      code(field.name),
      typeWords(field.schema, follow),
      field.required ? 'yes' : '',
      meaning(field),
      limits(field.schema, follow),
    ])
  const fields = table(['Field', 'Type', 'Always there', 'Meaning', 'Values'], rows)
  return [`${type}. ${wholeWords(all)}`.trim(), fields].filter(Boolean).join('\n\n')
}

/** What is known of the whole, which has no line in the table. */
function wholeWords(fields: readonly Field[]): string {
  const whole = fields.find(({ name }) => name === '')
  return whole ? provenanceWords(whole.provenance) : ''
}

/** The whole has no name, and the items of a list are told of where the list is. */
function isListed({ name }: Field): boolean {
  return name !== '' && !name.endsWith('[]')
}

function meaning({ schema, repeats, provenance }: Field): string {
  return [
    ...(schema['deprecated'] === true ? ['Deprecated.'] : []),
    prose(schema.description ?? ''),
    ...(repeats ? ['Its fields are those of the one around it.'] : []),
    provenanceWords(provenance),
  ]
    .filter(Boolean)
    .join(' ')
}

function provenanceWords({ since, source }: Provenance): string {
  return [
    ...since.map((when) => `Since ${prose(when)}.`),
    ...(source.length > 0 ? [`_Source:_ ${source.map(prose).join(' ')}`] : []),
  ].join(' ')
}

function limits(schema: Schema, follow: Follow): string {
  const items = schema.items && follow(schema.items)
  const known = schema.enum ? [`one of ${schema.enum.map((value) => code(String(value))).join(', ')}`] : []
  const each = items && !items.properties ? limits(items, follow) : ''
  return [...limitsOf(schema), ...known, ...(each ? [`each ${each}`] : [])].join('; ')
}
