import { ContractError } from './contract-error.ts'
import type { Description, Schema } from './description.ts'
import type { Operation } from './operation.ts'
import { schemasBelow } from './schemas-below.ts'

/** Which schemas below `components` answers hold, and which callers give. */
export interface Sides {
  readonly answered: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  /**
   * The names of types for what callers give of a schema that answers hold, too, where the two differ: a caller may give lists
   * that cannot be changed, undefined for what is left out, and a Date.
   */
  readonly inputs: ReadonlyMap<string, string>
}

export function sidesOf(description: Description, operations: readonly Operation[]): Sides {
  const schemas = description.components.schemas ?? {}
  const answered = schemasBelow(
    description,
    operations.map(({ answer }) => answer.schema),
  )
  const given = schemasBelow(
    description,
    operations.map(({ body, queryParameters, pathParameters }) => [
      body?.schema,
      queryParameters,
      pathParameters,
    ]),
  )
  const inputs = new Map<string, string>()
  for (const name of given) {
    const { [name]: schema = {} } = schemas
    if (!answered.has(name) || schema.type !== 'object' || !isGivenInOtherWays(description, schema)) continue
    const input = `${name}Input`
    if (input in schemas) throw new ContractError([`${name} is given and answered, so ${input} is taken.`])
    inputs.set(name, input)
  }
  return { answered, given, inputs }
}

function isGivenInOtherWays(description: Description, schema: Schema): boolean {
  const below = [...schemasBelow(description, [schema])].map((name) => description.components.schemas?.[name])
  return [schema, ...below].some((each) => each && hasListsOrGaps(each))
}

function hasListsOrGaps(schema: Schema): boolean {
  const { properties = {}, required = [], items, additionalProperties: more, format } = schema
  return (
    items !== undefined ||
    format === 'date-time' ||
    Object.keys(properties).some((name) => !required.includes(name)) ||
    Object.values(properties).some(hasListsOrGaps) ||
    (typeof more === 'object' && more !== null && hasListsOrGaps(more as Schema))
  )
}
