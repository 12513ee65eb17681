import { isMethod, methodRoute, methodTable, type MethodRoute, type MethodTable } from '@sipgate-kit/contract'
import { findMissing } from '../answer/find-missing.ts'
import type { ApiTable } from '../call/call-route.ts'

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

/** All that the methods know of the API. */
export const routesOfMethods: ApiTable = {
  findRoute,
  knowsEffects: true,
  findMissing: (operation, answer) => {
    const needs = findRoute(operation)?.needs ?? []
    if (!needs[0]) return undefined
    return findMissing(answer, Object.fromEntries(needs.map((name) => [name, 'any'] as const)))
  },
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
