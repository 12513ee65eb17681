import type { OperationName, Operations } from '@sipgate-kit/contract'
import type { Auth } from './call/auth.ts'
import { ClientBase } from './client-base.ts'
import type { SipgateOptions } from './client-options.ts'
import { deriveRoute } from './call/call-route.ts'
import type { RequestArguments } from './arguments/request-input.ts'

/**
 * The client without its methods, for programs that count bytes: `request()` calls any operation by its name, fully
 * typed. It carries no table of the API: it takes no `checks`, does not `validate`, and all but GET counts as what must not
 * be done twice. What `safeguards` do, it does where they are: on Node, or as an option.
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

const Client = class SipgateCore extends ClientBase {
  constructor(options?: SipgateOptions) {
    super(options, deriveRoute)
  }
}

export const SipgateCore = Client as unknown as SipgateCoreConstructor
