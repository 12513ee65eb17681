import { routes, type OperationName, type Resources } from '@sipgate-kit/contract'
import type { RequestOptions, SipgateOptions } from './client-options.ts'
import { grantedScopes } from './granted-scopes.ts'
import type { Knowledge } from './knowledge.ts'
import { makeCall } from './make-call.ts'
import { listPages } from './list-pages.ts'
import { findMissing } from './required-fields.ts'
import {
  buildResource,
  defineLazily,
  resourceTree,
  type CallOperation,
  type ResourceTree,
} from './resources.ts'
import { ClientBase, type SipgateCore } from './sipgate-core.ts'

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

const wholeTable: Knowledge = {
  findRoute: (operation) =>
    Object.hasOwn(routes, operation) ? routes[operation as OperationName] : undefined,
  findMissing,
  grantedScopes,
}

const Client = class Sipgate extends ClientBase {
  constructor(options?: SipgateOptions) {
    installResources()
    super(options, wholeTable)
  }
}

function makeResource(client: object, branch: ResourceTree): object {
  const { connection, auth } = ClientBase.inside(client)
  const call: CallOperation = (operation, route, parts, options) =>
    makeCall(connection, { operation, route, parts, auth, options })
  return buildResource(branch, { call, list: listPages })
}

let hasResources = false

/** Gives all clients their resources, once and not at import. Each is made for a client when it is first used. */
function installResources(): void {
  if (hasResources) return
  hasResources = true
  for (const [name, branch] of Object.entries(resourceTree())) {
    if (typeof branch === 'string') continue
    defineLazily(Client.prototype, name, (client) =>
      client === Client.prototype ? undefined : makeResource(client, branch),
    )
  }
}

export const Sipgate = Client as unknown as SipgateConstructor
