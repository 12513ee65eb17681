import type { OperationName, Operations } from '@sipgate-kit/contract'
import type { RequestOptions } from '../call/request-options.ts'

type Nothing = Record<never, never>

/**
 * One part of a request: refused where the operation has none, optional where all of it is optional. Never just left out,
 * since then anything would do, such as options in the place of the input.
 */
type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [N in Name]?: never }
  : Nothing extends Value
    ? { readonly [N in Name]?: Value }
    : undefined extends Value
      ? { readonly [N in Name]?: Exclude<Value, undefined> }
      : { readonly [N in Name]: Value }

/** What `request()` takes for one operation: `path`, `query` and `body`, each where the operation has it. */
export type RequestInput<O extends OperationName> = Part<'path', Operations[O]['path']> &
  Part<'query', Operations[O]['query']> &
  Part<'body', Operations[O]['body']>

/** The arguments of `request()` after the operation; the input may be left out where nothing in it is required. */
export type RequestArguments<O extends OperationName> =
  Nothing extends RequestInput<O>
    ? [input?: RequestInput<O>, options?: RequestOptions]
    : [input: RequestInput<O>, options?: RequestOptions]

/** Calls an operation by its name. */
export type CallOperation = <O extends OperationName>(
  operation: O,
  ...rest: RequestArguments<O>
) => Promise<Operations[O]['answer']>
