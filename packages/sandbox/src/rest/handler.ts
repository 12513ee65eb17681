import type { OperationName, Operations } from '@sipgate-kit/contract'
import type { Kernel } from '../world/kernel.ts'
import type { AccountState, UserState } from '../world/state/state.ts'

/** Who sent the request, according to an access token or a personal access token. */
export interface RestCaller {
  account: AccountState
  user: UserState
  scopes: readonly string[]
  /** Missing for a personal access token. */
  clientId?: string
}

export interface RestCall<O extends OperationName> {
  kernel: Kernel
  path: Operations[O]['path']
  /** Checked against the contract. */
  query: Received<Operations[O]['query']>
  /** Checked against the contract. */
  body: Received<Operations[O]['body']>
}

/** What callers may give, as it comes in: nothing is undefined, and lists are the handler's own. */
export type Received<Value> = unknown extends Value
  ? Value
  : Value extends string | number | boolean | null | undefined | Date
    ? Value
    : Value extends readonly (infer Item)[]
      ? Received<Item>[]
      : { [Name in keyof Value]: Received<Exclude<Value[Name], undefined>> }

/**
 * Answers one operation. `undefined` is an answer without a body; a `Response` is one that is not JSON. Whatever it changed
 * is kept once it has answered; a handler of a GET calls `kernel.changed()` itself when it changes something.
 */
export type Handler<O extends OperationName> = (
  call: RestCall<O>,
  caller: RestCaller,
) => Operations[O]['answer'] | Response | Promise<Operations[O]['answer'] | Response>

/** By operation, so that a handler for one that the contract lacks, or with another answer, does not compile. */
export type Handlers = { readonly [O in OperationName]?: Handler<O> }
