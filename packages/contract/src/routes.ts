import { methodTable } from './generated/method-table.ts'
import type { OperationName } from './generated/operations.ts'
import { routeFacts } from './generated/route-facts.ts'
import { isMethodLine, readMethodLine, type MethodTable } from './method-table.ts'
import type { Route } from './route.ts'

/** How each operation goes over the wire. */
export const routes = /* @__PURE__ */ readRoutes()

function readRoutes(): { readonly [Operation in OperationName]: Route } {
  const found: Record<string, Route> = {}
  collect(methodTable, [], found)
  // In the order of the description, which is that of the facts.
  return Object.fromEntries(Object.keys(routeFacts).map((operation) => [operation, found[operation]])) as {
    readonly [Operation in OperationName]: Route
  }
}

function collect(table: MethodTable, above: readonly string[], found: Record<string, Route>): void {
  for (const [name, entry] of Object.entries(table)) {
    const names = [...above, name]
    if (!isMethodLine(entry)) {
      collect(entry, names, found)
      continue
    }
    const route = readMethodLine(entry)
    const operation = `${route.method} ${route.path}` as OperationName
    const { scopes, status = route.method === 'GET' ? 200 : 204 } = routeFacts[operation]
    found[operation] = { ...route, sdk: names.join('.'), scopes, status }
  }
}
