import type { Resources } from '@sipgate-kit/contract'
import { ClientBase, insideOf } from './client-base.ts'
import type { RequestOptions, SipgateOptions } from './client-options.ts'
import { findAbsent } from './find-absent.ts'
import { makeCall } from './call/make-call.ts'
import { findRoute, methodTree, type MethodTree } from './methods/method-tree.ts'
import { buildResource } from './methods/resources.ts'
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

const Client = class Sipgate extends ClientBase {
  constructor(options?: SipgateOptions) {
    super(options, findRoute, findAbsent)
    installResources()
  }
}

let hasResources = false

/** Gives all clients their resources, once and not at import. Each is made for a client when it is first used. */
function installResources(): void {
  if (hasResources) return
  hasResources = true
  for (const [name, branch] of Object.entries(methodTree()) as [string, MethodTree][])
    Object.defineProperty(Client.prototype, name, {
      enumerable: true,
      get(this: object) {
        // Asked for by those who list the properties of the class, who want no client.
        if (this === Client.prototype) return undefined
        const { connection, auth } = insideOf(this)
        const value = buildResource(branch, (route, parts, options) =>
          makeCall(connection, { operation: route.operation, route, parts, auth, options }),
        )
        Object.defineProperty(this, name, { value })
        return value
      },
    })
}

export const Sipgate = Client as unknown as SipgateConstructor
