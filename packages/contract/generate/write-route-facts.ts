import type { RouteFacts } from '../src/route.ts'
import { banner } from './banner.ts'
import type { Operation } from './operation.ts'

/** `route-facts.ts`: scopes and statuses, which a client in a browser can do without. */
export function writeRouteFacts(operations: readonly Operation[]): string {
  const lines = operations.map(
    (operation) => `  ${JSON.stringify(operation.key)}: ${JSON.stringify(factsOf(operation))},\n`,
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

function factsOf({ method, scopes, status }: Operation): RouteFacts {
  return { scopes, ...(status !== (method === 'GET' ? 200 : 204) && { status }) }
}
