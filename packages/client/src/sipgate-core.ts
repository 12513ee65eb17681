import type { OperationName, Operations } from '@sipgate-kit/contract'
import type { RequestArguments } from './arguments/request-input.ts'
import type { Auth } from './call/auth.ts'
import { routesByName } from './call/call-route.ts'
import { ClientBase } from './client-base.ts'
import type { SipgateOptions } from './client-options.ts'

/**
 * The client without its methods, for programs that count bytes: `request()` calls any operation by its name, fully
 * typed. It carries no table of the API. So it takes no `checks`, does not `validate`, and treats every operation but GET as
 * one that must not happen twice. `safeguards` work on Node, and elsewhere as an option.
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
  /** @throws SipgateError `invalid_argument` when an option is not valid */
  new (options?: SipgateOptions): SipgateCore
}

const Client = class SipgateCore extends ClientBase {
  constructor(options?: SipgateOptions) {
    super(options, routesByName)
  }
}

export const SipgateCore = Client as unknown as SipgateCoreConstructor
