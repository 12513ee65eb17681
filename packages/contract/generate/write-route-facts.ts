import type { RouteFacts } from '../src/route.ts'
import { banner } from './banner.ts'
import type { Description } from './description.ts'
import type { Operation } from './operation.ts'
import { requiredShape } from './required-shape.ts'

/** `route-facts.ts`: scopes, statuses and what answers must hold. */
export function writeRouteFacts(description: Description, operations: readonly Operation[]): string {
  const lines = operations.map(
    (operation) =>
      `  ${JSON.stringify(operation.key)}: ${JSON.stringify(factsOf(description, operation))},\n`,
  )
  return [
    banner,
    "import type { RouteFacts } from '../route.ts'",
    "import type { OperationName } from './operations.ts'",
    '',
    `export const routeFacts: { readonly [Operation in OperationName]: RouteFacts } = {\n${lines.join('')}}`,
    '',
  ].join('\n')
}

function factsOf(description: Description, operation: Operation): RouteFacts {
  const { method, scopes, status } = operation
  const query = operation.queryParameters.map(({ name }) => name)
  const required = requiredShape(description, operation)
  return {
    scopes,
    ...(status !== (method === 'GET' ? 200 : 204) && { status }),
    ...(query.length > 0 && { query }),
    ...(required !== undefined && { required }),
  }
}
