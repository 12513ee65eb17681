import {
  isMethodLine,
  methodTable,
  readMethodLine,
  type MethodRoute,
  type MethodTable,
  type Resources,
} from '@sipgate-kit/contract'
import { ClientBase, insideOf } from './client-base.ts'
import type { RequestOptions, SipgateOptions } from './client-options.ts'
import type { Knowledge } from './knowledge.ts'
import { makeCall } from './make-call.ts'
import { findMissing } from './required-fields.ts'
import { buildResource, defineLazily } from './resources.ts'
import type { SipgateCore } from './sipgate-core.ts'

/**
 * A client of the sipgate REST API v2: one a process holds sockets, hooks and limits, `as()` gives a view for one user.
 * Each resource of the API is a property; every method takes one object of arguments, then options, and throws
 * SipgateError.
 */
export interface Sipgate extends SipgateCore, Resources<RequestOptions> {}

export interface SipgateConstructor {
  /** @throws SipgateError `invalid_argument` when an option cannot be right */
  new (options?: SipgateOptions): Sipgate
}

const routes = new Map<string, MethodRoute>()

/** Reads the table at the first need, so that importing this package does no work. */
function findRoute(operation: string): MethodRoute | undefined {
  if (routes.size === 0) collect(methodTable)
  return routes.get(operation)
}

function collect(table: MethodTable): void {
  for (const entry of Object.values(table)) {
    if (!isMethodLine(entry)) {
      collect(entry)
      continue
    }
    const route = readMethodLine(entry)
    routes.set(`${route.method} ${route.path}`, route)
  }
}

const wholeTable: Knowledge = { findRoute, findMissing }

const Client = class Sipgate extends ClientBase {
  constructor(options?: SipgateOptions) {
    super(options, wholeTable)
    installResources()
  }
}

let hasResources = false

/** Gives all clients their resources, once and not at import. Each is made for a client when it is first used. */
function installResources(): void {
  if (hasResources) return
  hasResources = true
  for (const [name, branch] of Object.entries(methodTable) as [string, MethodTable][])
    defineLazily(Client.prototype, name, (client) => {
      if (client === Client.prototype) return undefined
      const { connection, auth } = insideOf(client)
      return buildResource(branch, (route, parts, options) =>
        makeCall(connection, { operation: `${route.method} ${route.path}`, route, parts, auth, options }),
      )
    })
}

export const Sipgate = Client as unknown as SipgateConstructor
