import { defaultsOf } from '../src/read-routes.ts'
import type { RouteRow } from '../src/read-routes.ts'
import type { Route } from '../src/route.ts'
import { banner } from './banner.ts'
import type { Description } from './description.ts'
import type { Operation } from './operation.ts'
import { requiredShape } from './required-shape.ts'

/** `route-rows.ts`: how each operation goes over the wire, as data for client and sandbox, short enough for browsers. */
export function writeRoutes(description: Description, operations: readonly Operation[]): string {
  const entries = operations.map(
    (operation) => `  ${JSON.stringify(operation.key)}: ${JSON.stringify(rowOf(description, operation))},\n`,
  )
  return [
    banner,
    "import type { RouteRow } from '../read-routes.ts'",
    "import type { OperationName } from './operations.ts'",
    '',
    '/** Method name, scopes, and what differs from what the HTTP method lets expect. */',
    `export const routeRows: { readonly [Operation in OperationName]: RouteRow } = {\n${entries.join('')}}`,
    '',
  ].join('\n')
}

function rowOf(description: Description, operation: Operation): RouteRow {
  const facts = factsOf(description, operation)
  const usual: Partial<Route> = defaultsOf(operation.method)
  const differing = Object.entries(facts).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name as keyof Route]),
  )
  const scopes = operation.public
    ? '-'
    : operation.scopes.map((scope) => (scope === 'all' ? '*' : scope)).join(' ')
  return differing.length === 0
    ? [operation.sdk, scopes]
    : [operation.sdk, scopes, Object.fromEntries(differing)]
}

function factsOf(description: Description, operation: Operation): Partial<Route> {
  const required = requiredShape(description, operation)
  return {
    effect: operation.effect,
    paged: operation.paged,
    query: operation.queryParameters.map(({ name }) => name),
    body: operation.body ? (operation.body.fields ? 'fields' : 'whole') : 'none',
    answer: operation.answer.kind,
    status: operation.status,
    ...(required !== undefined && { required }),
  }
}
