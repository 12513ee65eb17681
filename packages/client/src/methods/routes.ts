import { isMethod, methodRoute, methodTable, type MethodRoute, type MethodTable } from '@sipgate-kit/contract'
import type { ApiTable } from '../call/call-route.ts'

const routes = new Map<string, MethodRoute>()

/** How an operation goes over the wire, by its name: `GET /balance`. */
export function findRoute(operation: string): MethodRoute | undefined {
  // At the first need, so that importing this package does no work.
  if (!routes.size) collect(methodTable)
  return routes.get(operation)
}

function collect(table: MethodTable): void {
  for (const [name, entry] of Object.entries(table)) {
    if (isMethod(entry)) routes.set(entry[0], methodRoute(name, entry))
    else collect(entry)
  }
}

/** All that the methods know of the API. */
export const routesOfMethods: ApiTable = {
  findRoute,
  knowsEffects: true,
  // A light check, that the fields are there; of which kind they are is for `safeguards` to look at.
  findMissing: (operation, answer) => {
    const missing = findRoute(operation)?.needs.find((name) => !Object.hasOwn(Object(answer) as object, name))
    return missing && (answer === undefined ? 'The answer is empty.' : `The field /${missing} is missing.`)
  },
}
