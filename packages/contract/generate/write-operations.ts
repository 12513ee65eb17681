import { banner } from './banner.ts'
import { typeOf } from './argument-schemas.ts'
import { docComment } from './doc-comment.ts'
import type { Description, Parameter } from './description.ts'
import { sidesOf } from './schema-sides.ts'
import type { Operation } from './operation.ts'
import { importTypes } from './import-types.ts'

/** `operations.ts`: what goes in and comes out of each operation, by its method and path. */
export function writeOperations(description: Description, operations: readonly Operation[]): string {
  const { inputs } = sidesOf(description, operations)
  const members = operations
    .map((operation) => {
      const { typeName } = operation
      const pick = (parameters: readonly Parameter[]) =>
        parameters.length === 0
          ? '{}'
          : `Pick<${typeName}Arguments, ${parameters.map(({ name }) => `'${name}'`).join(' | ')}>`
      return [
        `${docComment(operation, '  ')}  '${operation.key}': {`,
        `    path: ${pick(operation.pathParameters)}`,
        `    query: ${pick(operation.queryParameters)}`,
        `    body: ${bodyType(operation, inputs)}`,
        `    answer: ${answerType(operation)}`,
        '  }',
      ].join('\n')
    })
    .join('\n\n')
  const declarations = [
    '/** Every operation by method and path, as a client asks for it by name. */',
    `export interface Operations {\n${members}\n}`,
    '',
    '/** Like `GET /users/{userId}`. */',
    'export type OperationName = keyof Operations',
    '',
  ].join('\n')
  return `${banner}\n${importTypes(declarations, description, operations)}${declarations}`
}

function bodyType({ body, typeName }: Operation, inputs: ReadonlyMap<string, string>): string {
  if (!body) return 'undefined'
  const type = typeOf(body.schema, `${typeName}Body`)
  return `${inputs.get(type) ?? type}${body.required ? '' : ' | undefined'}`
}

/** The type of an operation's answer. */
export function answerType({ answer, typeName, method }: Operation): string {
  switch (answer.kind) {
    case 'none':
      return 'undefined'
    case 'text':
      return 'string'
    case 'binary':
      return 'Uint8Array'
    case 'json': {
      const type = answer.schema ? typeOf(answer.schema, `${typeName}Answer`) : 'unknown'
      // What a deletion shows is not checked, so it may be missing.
      return method === 'DELETE' ? `${type} | undefined` : type
    }
  }
}
