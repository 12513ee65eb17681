import { methodTable } from './generated/method-table.ts'
import type { OperationName } from './generated/operations.ts'
import { routeFacts } from './generated/route-facts.ts'
import { readMethodLine, type MethodTable } from './method-table.ts'
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
  if (!found) collect(methodTable, '', [], (found = {}))
  return found as Routes
}

function collect(
  { '/': below = '', ...entries }: MethodTable,
  above: string,
  resource: readonly string[],
  into: Record<string, Route>,
): void {
  for (const [name, entry] of Object.entries(entries)) {
    const names = [...resource, name]
    if (typeof entry !== 'string') {
      collect(entry, above + below, names, into)
      continue
    }
    const route = readMethodLine(name, entry, above + below)
    const { operation, method, path: wholePath, effect, paged = false, body, answer } = route
    const {
      status = method === 'GET' ? 200 : 204,
      query = [],
      ...facts
    } = routeFacts[operation as OperationName]
    into[operation] = {
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
