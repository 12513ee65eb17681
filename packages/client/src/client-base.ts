import type { OperationName } from '@sipgate-kit/contract'
import { createTransport, defaults } from '#defaults'
import type { RequestParts } from './arguments/request-parts.ts'
import { readAuth, type Auth } from './call/auth.ts'
import type { ApiTable } from './call/call-route.ts'
import { callByName } from './call/make-call.ts'
import { setView, viewOf, type ClientContext } from './client-context.ts'
import { type RequestOptions } from './call/request-options.ts'
import { readOptions, type SipgateOptions } from './client-options.ts'
import { createTransport as createFetchTransport } from './transport/fetch.ts'

/** What all clients can do. */
export class ClientBase {
  constructor(options: SipgateOptions = {}, table: ApiTable) {
    const context = createContext(options, table)
    const { auth } = options
    setView(this, { context, auth: auth === undefined ? auth : readAuth(auth) })
  }

  as(auth: Auth | string): this {
    const view = Object.create(Object.getPrototypeOf(this) as object) as this
    setView(view, { ...viewOf(this), auth: readAuth(auth) })
    return view
  }

  async request(operation: OperationName, parts?: RequestParts, options?: RequestOptions): Promise<unknown> {
    const { context, auth } = viewOf(this)
    return callByName(context, auth, operation, parts, options)
  }
}

function createContext(options: SipgateOptions, table: ApiTable): ClientContext {
  const settings = readOptions(options, table, defaults)
  const { fetch, platform, proxy } = settings
  const prefix = platform.randomBytes(5).join('')
  let calls = 0
  return {
    ...settings,
    table,
    transport: fetch
      ? createFetchTransport(fetch, proxy)
      : createTransport((url, init) => platform.fetch(new Request(url, init)), proxy),
    nextRequestId: () => `${prefix}-${(++calls).toString(36)}`,
  }
}
