import type { AuthFunction, Credentials } from './auth.ts'
import type { CallRoute, FindAbsent, FindRoute } from './call-route.ts'
import type { RequestOptions, Settings } from '../client-options.ts'
import type { RequestParts } from '../arguments/request-parts.ts'
import type { Transport, TransportRequest } from '../transport/transport.ts'

/** What a client and all its views share. */
export interface Connection extends Settings {
  readonly findRoute: FindRoute
  /** The field that an answer lacks, as one sentence. A client that knows names alone cannot tell. */
  readonly findAbsent: FindAbsent | undefined
  readonly transport: Transport
  readonly nextRequestId: () => string
  /** For checks, which may ask sipgate something before they let a call pass. */
  readonly callByName: CallByName
}

export type CallByName = (
  connection: Connection,
  auth: Call['auth'],
  operation: string,
  parts?: RequestParts,
  options?: RequestOptions,
) => Promise<unknown>

/** What is to be called, for whom. */
export interface Call {
  readonly operation: string
  readonly route: CallRoute
  /** Sorts what the caller gave; throws when that cannot be right. */
  readonly parts: () => RequestParts | undefined
  readonly auth: Credentials | AuthFunction | undefined
  readonly options: RequestOptions | undefined
  /** The value is the answer's body as a stream. */
  readonly streamed?: boolean | undefined
}

/** A call whose arguments are checked and whose time runs. */
export interface RunningCall extends TransportRequest, Pick<Call, 'operation' | 'auth'> {
  readonly route: CallRoute
  readonly connection: Connection
  readonly retries: number
  /** All credentials that were got for it so far, to be kept out of errors. */
  readonly secrets: string[]
}
