import { methodTable } from './generated/method-table.ts'
import type { OperationName } from './generated/operations.ts'
import { routeFacts } from './generated/route-facts.ts'
import { readMethodLine, type MethodTable } from './method-table.ts'
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
  const { '/': path = '', ...entries } = table
  for (const [name, entry] of Object.entries(entries)) {
    const names = [...above, name]
    if (typeof entry !== 'string') {
      collect(entry, names, found)
      continue
    }
    const route = readMethodLine(name, entry, path)
    const { operation, method, path: wholePath, effect, paged = false, body, answer } = route
    const {
      status = method === 'GET' ? 200 : 204,
      query = [],
      ...facts
    } = routeFacts[operation as OperationName]
    found[operation] = {
      method,
      path: wholePath,
      sdk: names.join('.'),
      effect,
      paged,
      query,
      body,
      public: route.public ?? false,
      answer,
      status,
      ...facts,
    }
  }
}
