import { routes, type OperationName, type Operations, type Resources } from '@sipgate-kit/contract'
import { createTransport as createDefaultTransport } from '#transport'
import { readAuth, type Auth, type Credentials, type GetCredentials } from './auth.ts'
import { readOptions, type RequestOptions, type SipgateOptions } from './client-options.ts'
import { makeCall } from './make-call.ts'
import { printable } from './operation-path.ts'
import type { RequestArguments } from './request-input.ts'
import {
  buildResource,
  defineLazily,
  resourceTree,
  type CallOperation,
  type ResourceTree,
} from './resources.ts'
import type { RequestParts } from './request-parts.ts'
import type { Connection } from './running-call.ts'
import { SipgateError } from './sipgate-error.ts'
import { createTransport as createFetchTransport } from './transport/fetch.ts'

/**
 * A client of the sipgate REST API v2: one a process holds sockets, hooks and limits, `as()` gives a view for one user.
 * Each resource of the API is a property; every method takes one object of arguments, then options, and throws
 * SipgateError.
 */
export interface Sipgate extends Resources<RequestOptions> {
  /**
   * A view of this client for another user. It shares sockets, options and hooks, but never an answer, a running
   * request or a token. It costs next to nothing, so make one for each request you serve.
   * @param auth as the option `auth`, or just an access token
   * @throws SipgateError `invalid_argument`
   */
  as(auth: Auth | string): Sipgate

  /**
   * Calls an operation by its name: `request('GET /users/{userId}', { path: { userId: 'w0' } })`.
   * @throws SipgateError
   */
  request<O extends OperationName>(
    operation: O,
    ...rest: RequestArguments<O>
  ): Promise<Operations[O]['answer']>
}

export interface SipgateConstructor {
  /** @throws SipgateError `invalid_argument` when an option cannot be right */
  new (options?: SipgateOptions): Sipgate
}

/** What `as()` hands to the constructor instead of options. */
class View {
  readonly connection: Connection
  readonly auth: Credentials | GetCredentials

  constructor(connection: Connection, auth: Credentials | GetCredentials) {
    this.connection = connection
    this.auth = auth
  }
}

const Client = class Sipgate {
  // Private, so that neither console.log nor JSON.stringify shows a token.
  readonly #connection: Connection
  readonly #auth: Credentials | GetCredentials | undefined

  constructor(options: SipgateOptions | View = {}) {
    installResources()
    if (options instanceof View) {
      this.#connection = options.connection
      this.#auth = options.auth
    } else {
      this.#connection = connect(options)
      this.#auth = options.auth === undefined ? undefined : readAuth(options.auth)
    }
  }

  as(auth: Auth | string): Sipgate {
    return new Sipgate(new View(this.#connection, readAuth(auth)))
  }

  async request(operation: OperationName, parts?: RequestParts, options?: RequestOptions): Promise<unknown> {
    if (!Object.hasOwn(routes, operation)) {
      const name = typeof operation === 'string' ? `\`${printable(operation)}\`` : 'of this kind'
      throw new SipgateError('invalid_argument', { detail: `There is no operation ${name}.` })
    }
    const route = routes[operation]
    return makeCall(this.#connection, { operation, route, parts: () => parts, auth: this.#auth, options })
  }

  static makeResource(client: Sipgate, branch: ResourceTree): object {
    const call: CallOperation = (operation, route, parts, options) =>
      makeCall(client.#connection, { operation, route, parts, auth: client.#auth, options })
    return buildResource(branch, call)
  }
}

let hasResources = false

/** Gives all clients their resources, once and not at import. Each is made for a client when it is first used. */
function installResources(): void {
  if (hasResources) return
  hasResources = true
  for (const [name, branch] of Object.entries(resourceTree())) {
    if (typeof branch === 'string') continue
    defineLazily(Client.prototype, name, (client) =>
      client === Client.prototype
        ? undefined
        : Client.makeResource(client as InstanceType<typeof Client>, branch),
    )
  }
}

function connect(options: SipgateOptions): Connection {
  const settings = readOptions(options)
  const { fetch, platform } = settings
  const prefix = Math.floor(platform.random() * 36 ** 8).toString(36)
  let calls = 0
  return {
    settings,
    transport: fetch ? createFetchTransport({ fetch }) : createDefaultTransport({ fetch: platform.fetch }),
    nextRequestId: () => `${prefix}-${(++calls).toString(36)}`,
  }
}

export const Sipgate = Client as unknown as SipgateConstructor
