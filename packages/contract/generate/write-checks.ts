import type { CheckSchema, OperationChecks } from '../src/checks/check-schema.ts'
import { formats } from '../src/checks/formats.ts'
import { banner } from './banner.ts'
import { ContractError } from './contract-error.ts'
import type { Description, Parameter, Schema } from './description.ts'
import type { Operation } from './operation.ts'
import { inFile } from './origins.ts'
import type { Origins } from './origins.ts'
import { readsBack } from './get-fits-put.ts'
import { schemasBelow } from './schemas-below.ts'

/**
 * `checks.ts`: what decides whether parameters, bodies and answers fit, without all that is for people.
 * @throws ContractError naming every operation with a schema that cannot be checked.
 */
export function writeChecks(
  description: Description,
  operations: readonly Operation[],
  origins: Origins,
): string {
  const problems: string[] = []
  const attempt = <Value>(where: string, what: string, work: () => Value): Value | undefined => {
    try {
      return work()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      problems.push(inFile(origins, where, `${what}: cannot be checked: ${reason}.`))
      return undefined
    }
  }
  const checks = operations.map((operation) =>
    attempt(`path ${operation.path}`, operation.key, () => [
      operation.key,
      checksOf(operation, readsBack(description, operations, operation)),
    ]),
  )
  const used = schemasBelow(
    description,
    operations.flatMap(({ pathParameters, queryParameters, body, answer }) => [
      pathParameters,
      queryParameters,
      body?.schema,
      answer.schema,
    ]),
  )
  const schemas = [...used].sort().map((name) => {
    const { [name]: schema = {} } = description.components.schemas ?? {}
    return attempt(`schema ${name}`, `The schema ${name}`, () => [name, checkedOf(schema)])
  })
  if (problems.length > 0) throw new ContractError(problems)
  return [
    banner,
    "import type { CheckSchema, OperationChecks } from '../checks/check-schema.ts'",
    "import type { OperationName } from './operations.ts'",
    '',
    '/** What several operations use, by its name in the description. */',
    'export const schemas: Readonly<Record<string, CheckSchema>> = {',
    ...schemas.map((entry) => `  ${lineOf(entry)},`),
    '}',
    '',
    'export const checks: { readonly [Operation in OperationName]: OperationChecks } = {',
    ...checks.map((entry) => `  ${lineOf(entry)},`),
    '}',
    '',
  ].join('\n')
}

function lineOf(entry: readonly unknown[] | undefined): string {
  return (entry ?? []).map((part) => JSON.stringify(part)).join(': ')
}

function checksOf(
  { pathParameters, queryParameters, body, answer }: Operation,
  readBack: boolean,
): OperationChecks {
  const parameters = [...pathParameters, ...queryParameters]
  return {
    ...(parameters.length > 0 && { parameters: checkedOf(parametersSchema(parameters)) }),
    ...(body && { body: checkedOf(body.schema) }),
    ...(answer.schema && { answer: checkedOf(answer.schema) }),
    ...(['text', 'binary'].includes(answer.kind) && { answersOther: true }),
    ...(readBack && { readBack }),
  }
}

/** Path and query together, as a method takes them. */
function parametersSchema(parameters: readonly Parameter[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      parameters.map(({ name, schema, example }) => [
        name,
        { ...schema, ...(example !== undefined && !schema.$ref && { examples: [example] }) },
      ]),
    ),
    required: parameters
      .filter((parameter) => parameter.required || parameter.in === 'path')
      .map(({ name }) => name),
  }
}

const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const

/** What is checked as it stands. */
const rules = [
  'type',
  'const',
  'enum',
  ...limits,
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'required',
]
const inner = ['items', 'if', 'then']
const combinations = ['anyOf', 'allOf']
/** For people, or for the types. */
const unchecked = ['description', 'title', 'examples', 'example', 'default', 'deprecated', 'nullable']
const known = [
  '$ref',
  'format',
  'properties',
  'additionalProperties',
  ...rules,
  ...inner,
  ...combinations,
  ...unchecked,
]

/** What of a schema decides whether a value fits. */
function checkedOf(schema: Schema): CheckSchema {
  const strange = Object.keys(schema).filter(
    (keyword) => !known.includes(keyword) && !keyword.startsWith('x-'),
  )
  if (strange.length > 0) throw new Error(`no check knows ${strange.join(', ')}`)
  if (schema.$ref) return { $ref: schema.$ref.replace('#/components/schemas/', '') }
  const { pattern, properties, additionalProperties: more } = schema
  const checked: Record<string, unknown> = {}
  for (const keyword of rules) if (keyword in schema) checked[keyword] = schema[keyword]
  if (typeof pattern === 'string') new RegExp(pattern, 'u')
  Object.assign(checked, formatOf(schema))
  for (const keyword of inner) if (schema[keyword]) checked[keyword] = checkedOf(schema[keyword] as Schema)
  for (const keyword of combinations)
    if (schema[keyword]) checked[keyword] = (schema[keyword] as Schema[]).map(checkedOf)
  if (properties)
    checked['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, checkedOf(property)]),
    )
  if (typeof more === 'object' && more !== null) checked['additionalProperties'] = checkedOf(more as Schema)
  const like = exampleOf(schema, checked)
  return { ...checked, ...(like !== undefined && { like }) }
}

/** The formats of numbers are limits. */
function formatOf({ format, minimum, maximum }: Schema): CheckSchema {
  if (format === undefined || format === 'int64' || format === 'double' || format === 'float') return {}
  if (format === 'int32')
    return {
      minimum: minimum ?? -(2 ** 31),
      maximum: maximum ?? 2 ** 31 - 1,
    }
  if (Object.hasOwn(formats, format)) return { format }
  throw new Error(`no check knows the format ${format}`)
}

/** From where on a limit is no number that one has a feeling for. */
const large = 1_000_000_000

/** A value that would pass, where the rules do not show what one looks like. */
function exampleOf(
  { examples, pattern }: Schema,
  checked: Readonly<Record<string, unknown>>,
): string | number | undefined {
  const [like] = (examples as unknown[] | undefined) ?? []
  const isLarge = limits.some((limit) => Math.abs(Number(checked[limit] ?? 0)) >= large)
  if (pattern !== undefined && typeof like === 'string') return like
  return isLarge && typeof like === 'number' ? like : undefined
}
