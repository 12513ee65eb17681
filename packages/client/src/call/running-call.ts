import type { RequestParts } from '../arguments/request-parts.ts'
import type { ClientContext } from '../client-context.ts'
import type { RequestOptions } from './request-options.ts'
import type { TransportRequest } from '../transport/transport.ts'
import type { CallAuth } from './auth.ts'
import type { CallRoute } from './call-route.ts'

/** What is to be called, for whom. */
export interface Call {
  readonly operation: string
  readonly route: CallRoute
  /** Sorts what the caller gave; throws when that is not valid. */
  readonly parts: () => RequestParts | undefined
  readonly auth: CallAuth
  readonly options: RequestOptions | undefined
  /** The value is the answer's body as a stream. */
  readonly streamed?: boolean | undefined
}

/** A call whose arguments are checked and whose time limit runs. */
export interface RunningCall extends TransportRequest, Pick<Call, 'operation' | 'auth'> {
  readonly route: CallRoute
  readonly context: ClientContext
  readonly retries: number
  /** All credentials used for it so far, to be kept out of errors. */
  readonly secrets: string[]
}
