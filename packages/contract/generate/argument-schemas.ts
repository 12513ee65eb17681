import { resolve } from './description.ts'
import type { Description, Parameter, Schema } from './description.ts'
import type { Operation } from './operation.ts'

/** The one flat object a method takes, as a schema; undefined for a method that takes none. */
export function argumentSchema(operation: Operation): Schema | undefined {
  const properties: Record<string, Schema> = {}
  const required: string[] = []
  for (const parameter of [...operation.pathParameters, ...operation.queryParameters]) {
    properties[parameter.name] = parameterSchema(parameter)
    if (parameter.required || parameter.in === 'path') required.push(parameter.name)
  }
  const { body } = operation
  if (body?.fields) {
    Object.assign(properties, body.fields.properties)
    if (body.required) required.push(...body.fields.required)
  } else if (body) {
    properties['body'] = body.schema
    if (body.required) required.push('body')
  }
  if (Object.keys(properties).length === 0) return undefined
  return { type: 'object', description: `What \`${operation.sdk}\` takes.`, properties, required }
}

/** A parameter's schema with all that is said of the parameter itself, which wins. */
export function parameterSchema(parameter: Parameter): Schema {
  const { name: _, in: _place, required: _required, schema, ...beside } = parameter
  return { ...schema, ...beside }
}

/** Whether the method's argument can be left out. */
export function argumentsOptional(operation: Operation): boolean {
  return operation.selects.length === 0 && (argumentSchema(operation)?.required ?? []).length === 0
}

/** Schemas the operations write in place, under the names they get as types, and the methods' arguments. */
export function operationSchemas(
  description: Description,
  operations: readonly Operation[],
): Record<string, Schema> {
  const schemas: Record<string, Schema> = {}
  for (const operation of operations) {
    const { body, answer } = operation
    const args = argumentSchema(operation)
    const always = body?.fields && body.required ? alwaysOf(resolve(description, body.schema)) : []
    if (args) schemas[`${operation.typeName}Arguments`] = { ...args, 'x-always': always }
    if (body && !body.schema.$ref) schemas[`${operation.typeName}Body`] = body.schema
    if (answer.schema && !answer.schema.$ref) schemas[`${operation.typeName}Answer`] = answer.schema
  }
  return schemas
}

/** The fields that types require and checks do not. */
export function alwaysOf({ 'x-always': always = [], properties = {} }: Schema): readonly string[] {
  const unknown = (always as string[]).filter((name) => !(name in properties))
  if (unknown.length > 0) throw new Error(`x-always names ${unknown.join(', ')}, of which nothing is known.`)
  return always as string[]
}

/** The name of the type a body or answer has. */
export function typeOf(schema: Schema, otherwise: string): string {
  return schema.$ref?.split('/').at(-1) ?? otherwise
}
