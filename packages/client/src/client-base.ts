import type { OperationName } from '@sipgate-kit/contract'
import { createTransport } from '#runtime'
import { say } from '#words'
import { readAuth, type Auth } from './call/auth.ts'
import { readOptions, type RequestOptions, type Settings, type SipgateOptions } from './client-options.ts'
import type { FindAbsent, FindRoute } from './call/call-route.ts'
import { callByName } from './call/make-call.ts'
import type { RequestParts } from './arguments/request-parts.ts'
import type { Call, Connection } from './call/running-call.ts'
import { invalidArgument } from './errors/sipgate-error.ts'
import { createTransport as createFetchTransport } from './transport/fetch.ts'

/** What a client is made of. */
export interface Inside {
  readonly connection: Connection
  readonly auth: Call['auth']
}

/** Kept apart from the clients, so that neither console.log nor JSON.stringify shows a token. */
const insides = new WeakMap<object, Inside>()

/**
 * For the other entries of this package, which work on a client.
 * @throws SipgateError `invalid_argument` for anything else
 */
export function insideOf(client: object): Inside {
  const inside = insides.get(client)
  if (!inside) throw invalidArgument(say('client'))
  return inside
}

/** What all clients can do. */
export class ClientBase {
  /** @param findAbsent where `findRoute` tells more than a name does */
  constructor(options: SipgateOptions = {}, findRoute: FindRoute, findAbsent?: FindAbsent) {
    const connection = connect(readOptions(options, findAbsent !== undefined), findRoute, findAbsent)
    const { auth } = options
    insides.set(this, { connection, auth: auth === undefined ? auth : readAuth(auth) })
  }

  as(auth: Auth | string): this {
    const view = Object.create(Object.getPrototypeOf(this) as object) as this
    insides.set(view, { ...insideOf(this), auth: readAuth(auth) })
    return view
  }

  async request(operation: OperationName, parts?: RequestParts, options?: RequestOptions): Promise<unknown> {
    const { connection, auth } = insideOf(this)
    return callByName(connection, auth, operation, parts, options)
  }
}

function connect(settings: Settings, findRoute: FindRoute, findAbsent: FindAbsent | undefined): Connection {
  const { fetch, platform } = settings
  const prefix = platform.random().toString(36).slice(2)
  let calls = 0
  return {
    ...settings,
    findRoute,
    findAbsent,
    callByName,
    transport: fetch ? createFetchTransport(fetch) : createTransport(platform.fetch),
    nextRequestId: () => `${prefix}-${(++calls).toString(36)}`,
  }
}
