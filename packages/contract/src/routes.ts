import { methodTable } from './generated/method-table.ts'
import type { OperationName } from './generated/operations.ts'
import { routeFacts } from './generated/route-facts.ts'
import { isMethod, methodRoute, type MethodTable } from './method-table.ts'
import type { Route } from './route.ts'

type Routes = { readonly [Operation in OperationName]: Route }

/** How each operation goes over the wire. The table is read when the first is asked for, so that importing it does no work. */
export const routes = /* @__PURE__ */ Object.defineProperties(
  {},
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ (Object.keys(routeFacts) as OperationName[]).map((operation) => [
      operation,
      { enumerable: true, get: () => readRoutes()[operation] },
    ]),
  ),
) as Routes

let found: Record<string, Route> | undefined

function readRoutes(): Routes {
  if (!found) collect(methodTable, [], (found = {}))
  return found as Routes
}

function collect(table: MethodTable, resource: readonly string[], into: Record<string, Route>): void {
  for (const [name, entry] of Object.entries(table)) {
    const names = [...resource, name]
    if (!isMethod(entry)) {
      collect(entry, names, into)
      continue
    }
    const {
      method,
      path,
      effect,
      paged = false,
      body,
      public: isPublic = false,
      answer,
    } = methodRoute(name, entry)
    const { status = method === 'GET' ? 200 : 204, query = [], ...facts } = routeFacts[entry[0]]
    into[entry[0]] = {
      method,
      path,
      sdk: names.join('.'),
      effect,
      paged,
      query,
      body,
      public: isPublic,
      answer,
      status,
      ...facts,
    }
  }
}
