import { isMethod, methodRoute, methodTable, type MethodRoute, type MethodTable } from '@sipgate-kit/contract'

/** The table of methods, read. */
export interface MethodTree {
  readonly [name: string]: MethodTree | MethodRoute
}

let tree: MethodTree | undefined
const routes = new Map<string, MethodRoute>()

/** Read at the first need, so that importing this package does no work. */
export function methodTree(): MethodTree {
  tree ??= read(methodTable)
  return tree
}

/** How an operation goes over the wire, by its name: `GET /balance`. */
export function findRoute(operation: string): MethodRoute | undefined {
  methodTree()
  return routes.get(operation)
}

function read(table: MethodTable): MethodTree {
  const found: Record<string, MethodTree | MethodRoute> = {}
  for (const [name, entry] of Object.entries(table)) {
    if (isMethod(entry)) {
      const route = methodRoute(name, entry)
      routes.set(route.operation, route)
      found[name] = route
    } else found[name] = read(entry)
  }
  return found
}
