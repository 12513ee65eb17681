import { methodTable, type MethodTable, type Resources } from '@sipgate-kit/contract'
import { makeCall } from './call/make-call.ts'
import { ClientBase } from './client-base.ts'
import { viewOf } from './client-context.ts'
import type { RequestOptions } from './call/request-options.ts'
import type { SipgateOptions } from './client-options.ts'
import { routesOfMethods } from './methods/routes.ts'
import { buildResource } from './methods/resources.ts'
import type { SipgateCore } from './sipgate-core.ts'

/**
 * A client of the sipgate REST API v2. One per process holds sockets, hooks and limits; `as()` gives a view for one user.
 * Each resource of the API is a property. Every method takes one object of arguments, then options, and throws
 * SipgateError.
 */
export interface Sipgate extends SipgateCore, Resources<RequestOptions> {}

export interface SipgateConstructor {
  /** @throws SipgateError `invalid_argument` when an option is not valid */
  new (options?: SipgateOptions): Sipgate
}

const Client = class Sipgate extends ClientBase {
  constructor(options?: SipgateOptions) {
    super(options, routesOfMethods)
    installResources()
  }
}

let hasResources = false

/** Gives all clients their resources, once and not at import. Each is made for a client when it is first used. */
function installResources(): void {
  if (hasResources) return
  hasResources = true
  for (const [name, branch] of Object.entries(methodTable) as [string, MethodTable][])
    Object.defineProperty(Client.prototype, name, {
      enumerable: true,
      get(this: object) {
        // Whoever lists the properties of the class asks the prototype, which is not a client.
        if (this === Client.prototype) return undefined
        const { context, auth } = viewOf(this)
        const value = buildResource(branch, (route, parts, options) =>
          makeCall(context, { operation: route.operation, route, parts, auth, options }),
        )
        Object.defineProperty(this, name, { value })
        return value
      },
    })
}

export const Sipgate = Client as unknown as SipgateConstructor
