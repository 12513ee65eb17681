import type { ApiAddress } from '../arguments/base-url.ts'
import type { Deadline } from '../call/deadline.ts'

/** The part of the web's fetch that is used: a URL and what to do with it. The global fetch fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The body of an answer may have this many bytes: 32 MB. */
export const maxAnswerBytes = 32 * 1024 * 1024

export interface TransportRequest {
  readonly route: { readonly method: string }
  /** Names the call; see `Hooks`. */
  readonly requestId: string
  /** Its address is parsed once. */
  readonly context: { readonly api: ApiAddress }
  /** Path and query, encoded, below the API's own path. */
  readonly path: string
  readonly body: string | undefined
  readonly deadline: Deadline
  /** Hand over the body of a 2xx answer as it comes in, instead of collecting it. */
  readonly streamed?: boolean | undefined
}

/** What became of a request. Not thrown, since its caller has to decide what follows. */
export type TransportResult = TransportAnswer | TransportFailure

export interface TransportAnswer {
  readonly status: number
  readonly header: (name: string) => string | null | undefined
  readonly body: Uint8Array
  /** The body, where it was to be streamed; `body` is empty then. */
  readonly stream?: ReadableStream<Uint8Array>
  /** Why `body` is not all of it. */
  readonly bodyProblem?: 'broken' | 'tooLarge' | undefined
  readonly cause?: unknown
  /** A redirect whose target the runtime hides, or which fetch followed against our wish. */
  readonly hiddenRedirect?: boolean
}

export interface TransportFailure {
  readonly status?: undefined
  /** False only on proof: not one byte of the request can have reached the server. */
  readonly sent: boolean
  /** What could not be reached, where it is not the API itself. */
  readonly place?: string | undefined
  /** What answered does not speak HTTP. */
  readonly notHttp?: boolean
  readonly cause?: unknown
}

/**
 * Sends one request once. It follows no redirect and never rejects.
 * `fresh`: use no connection that has been idle. When the server closes one at this moment, it looks as if the request had
 * broken; where a repeat does no harm, a transport may then send it again on a new one, which is no failure.
 */
export type Transport = (
  request: TransportRequest,
  headers: Readonly<Record<string, string>>,
  fresh: boolean,
) => Promise<TransportResult>
