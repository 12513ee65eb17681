import type { Route } from '../src/route.ts'
import { banner } from './banner.ts'
import type { Description } from './description.ts'
import type { Operation } from './operation.ts'
import { requiredShape } from './required-shape.ts'

/** `routes.ts`: how each operation goes over the wire, as data for client and sandbox. */
export function writeRoutes(description: Description, operations: readonly Operation[]): string {
  const entries = operations.map(
    (operation) =>
      `  ${JSON.stringify(operation.key)}: ${JSON.stringify(routeOf(description, operation))},\n`,
  )
  return [
    banner,
    "import type { Route } from '../route.ts'",
    "import type { OperationName } from './operations.ts'",
    '',
    '/** How each operation goes over the wire. */',
    `export const routes: { readonly [Operation in OperationName]: Route } = {\n${entries.join('')}}`,
    '',
  ].join('\n')
}

function routeOf(description: Description, operation: Operation): Route {
  const required = requiredShape(description, operation)
  return {
    method: operation.method,
    path: operation.path,
    sdk: operation.sdk,
    effect: operation.effect,
    paged: operation.paged,
    query: operation.queryParameters.map(({ name }) => name),
    body: operation.body ? (operation.body.fields ? 'fields' : 'whole') : 'none',
    scopes: operation.scopes,
    public: operation.public,
    answer: operation.answer.kind,
    status: operation.status,
    ...(required !== undefined && { required }),
  }
}
