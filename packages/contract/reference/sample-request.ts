import type { Parameter, Schema } from '../generate/description.ts'
import type { Operation, OperationBody } from '../generate/operation.ts'
import { exampleValue, givenExample } from './example-value.ts'
import { typeWords } from './fields.ts'

/** One request that makes sense, as the low-level form of a call takes it. */
export interface SampleRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** More optional parameters than these would bury what the sample is to show. */
const mostOptional = 3

/**
 * What is needed, and a few optional query parameters that the description has examples for. A body is the one the
 * description shows. Without one it has what is needed; all fields where what is left out would be lost.
 */
export function sampleRequest(operation: Operation, follow: (schema: Schema) => Schema): SampleRequest {
  const values = (parameters: readonly Parameter[]) =>
    Object.fromEntries(
      parameters.map((parameter) => [
        parameter.name,
        shownAt(parameter) ?? exampleValue(parameter.schema, follow, parameter.name),
      ]),
    )
  const { pathParameters, queryParameters, body, method } = operation
  const needed = queryParameters.filter((parameter) => parameter.required)
  const shown = queryParameters.filter((each) => !each.required && shownAt(each) !== undefined)
  const wanted = [...needed, ...shown.slice(0, mostOptional)]
  // A change that is told nothing at all could be a change of everything.
  if (method !== 'GET' && !body && pathParameters.length + wanted.length === 0)
    wanted.push(...queryParameters.slice(0, 1))
  return {
    path: values(pathParameters),
    query: values(wanted),
    body: body && (body.example ?? exampleValue(bodyToShow(operation, body, follow), follow, 'body')),
  }
}

function shownAt(parameter: Parameter): unknown {
  return parameter.example ?? givenExample({ ...parameter.schema, enum: [] })
}

/**
 * A PUT that needs some of its fields replaces the whole; one that needs none changes what it is given. Fields of unknown
 * type stay out, since any value of theirs would be made up.
 */
function bodyToShow(
  { method }: Operation,
  { schema, fields }: OperationBody,
  follow: (schema: Schema) => Schema,
): Schema {
  if (method !== 'PUT' || !fields || fields.required.length === 0) return schema
  const known = Object.entries(fields.properties).filter(([, field]) => typeWords(field, follow) !== 'any')
  return { ...follow(schema), required: known.map(([name]) => name) }
}
