import type { OperationName, Operations } from '@sipgate-kit/contract'
import { createTransport as createDefaultTransport } from '#transport'
import { readAuth, type Auth, type Credentials, type GetCredentials } from './auth.ts'
import { readOptions, type RequestOptions, type SipgateOptions } from './client-options.ts'
import { namesAlone, type Knowledge } from './knowledge.ts'
import { makeCall } from './make-call.ts'
import { printable } from './operation-path.ts'
import type { RequestArguments } from './request-input.ts'
import type { RequestParts } from './request-parts.ts'
import type { Connection } from './running-call.ts'
import { invalidArgument } from './sipgate-error.ts'
import { createTransport as createFetchTransport } from './transport/fetch.ts'

/**
 * The client without its methods, for programs that count bytes: `request()` calls any operation by its name, fully
 * typed. It carries no table of the API, so three things of `Sipgate` are missing: answers are not checked for required
 * fields, errors name no scopes, and only GET requests are repeated after a failure.
 */
export interface SipgateCore {
  /**
   * A view of this client for another user. It shares sockets, options and hooks, but never an answer, a running
   * request or a token. It costs next to nothing, so make one for each request you serve.
   * @param auth as the option `auth`, or just an access token
   * @throws SipgateError `invalid_argument`
   */
  as(auth: Auth | string): this

  /**
   * Calls an operation by its name: `request('GET /users/{userId}', { path: { userId: 'w0' } })`.
   * @throws SipgateError
   */
  request<O extends OperationName>(
    operation: O,
    ...rest: RequestArguments<O>
  ): Promise<Operations[O]['answer']>
}

export interface SipgateCoreConstructor {
  /** @throws SipgateError `invalid_argument` when an option cannot be right */
  new (options?: SipgateOptions): SipgateCore
}

/** What `as()` hands to the constructor instead of options. */
class View {
  readonly inside: Inside

  constructor(inside: Inside) {
    this.inside = inside
  }
}

/** What a client is made of; private, so that neither console.log nor JSON.stringify shows a token. */
export interface Inside {
  readonly connection: Connection
  readonly auth: Credentials | GetCredentials | undefined
}

export class ClientBase {
  readonly #inside: Inside

  constructor(options: SipgateOptions | View = {}, knowledge: Knowledge = namesAlone) {
    this.#inside =
      options instanceof View
        ? options.inside
        : {
            connection: connect(options, knowledge),
            auth: options.auth === undefined ? undefined : readAuth(options.auth),
          }
  }

  as(auth: Auth | string): this {
    const Class = this.constructor as new (view: View) => this
    return new Class(new View({ ...this.#inside, auth: readAuth(auth) }))
  }

  async request(operation: OperationName, parts?: RequestParts, options?: RequestOptions): Promise<unknown> {
    const { connection, auth } = this.#inside
    const route = connection.knowledge.findRoute(operation)
    if (!route) throw invalidArgument(`There is no operation \`${printable(String(operation))}\`.`)
    return makeCall(connection, { operation, route, parts: () => parts, auth, options })
  }

  /** For the other entries of this package, which work on a client. */
  static inside(client: object): Inside {
    if (!(#inside in client)) throw invalidArgument('The client is no client of this package.')
    return client.#inside
  }
}

function connect(options: SipgateOptions, knowledge: Knowledge): Connection {
  const settings = readOptions(options)
  const { fetch, platform } = settings
  const prefix = Math.floor(platform.random() * 36 ** 8).toString(36)
  let calls = 0
  return {
    settings,
    knowledge,
    transport: fetch ? createFetchTransport({ fetch }) : createDefaultTransport({ fetch: platform.fetch }),
    nextRequestId: () => `${prefix}-${(++calls).toString(36)}`,
  }
}

export const SipgateCore = ClientBase as unknown as SipgateCoreConstructor
