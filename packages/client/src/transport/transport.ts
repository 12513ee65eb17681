import type { Deadline } from '../deadline.ts'

/** The part of the web's fetch that is used: one Request in, one Response out. The global fetch fits. */
export type Fetch = (request: Request) => Promise<Response>

export interface TransportRequest {
  readonly method: string
  /** Names the call; see `Hooks`. */
  readonly requestId: string
  /** Scheme, host and port, parsed once. */
  readonly api: ApiAddress
  /** Path and query, encoded. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** Use no connection that has been idle: when the server closes one, it looks as if the request had broken. */
  readonly freshConnection: boolean
  readonly deadline: Deadline
  readonly maxAnswerBytes: number
  /** Hand over the body of a 2xx answer as it comes in, instead of collecting it. */
  readonly streamed?: boolean | undefined
}

export interface ApiAddress {
  readonly secure: boolean
  readonly hostname: string
  /** Empty: the scheme's own. */
  readonly port: string
  /** `https://api.sipgate.com` */
  readonly origin: string
  /** `/v2`, without a slash at the end. */
  readonly path: string
}

/** What became of a request. Not thrown, since its caller has to decide what follows. */
export type TransportResult = TransportAnswer | TransportFailure

export interface TransportAnswer {
  readonly answered: true
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly body: Uint8Array
  /** The body, where it was to be streamed; `body` is empty then. */
  readonly stream?: ReadableStream<Uint8Array>
  /** `body` is still compressed. */
  readonly compressed?: boolean
  /** Why `body` is not all of it. */
  readonly bodyProblem?: 'broken' | 'stopped' | 'too_large' | undefined
  readonly cause?: unknown
  /** The answer is a redirect whose target the runtime hides, or which fetch followed against our wish. */
  readonly hiddenRedirect?: boolean
}

export interface TransportFailure {
  readonly answered: false
  /** False only on proof: not one byte of the request can have reached the server. */
  readonly sent: boolean
  /** The connection had been idle before, so the server may just have been closing it. */
  readonly stale: boolean
  readonly problem: 'connection' | 'not_http' | 'stopped'
  readonly cause?: unknown
}

/** Sends one request once. It follows no redirect, repeats nothing and never rejects. */
export type Transport = (request: TransportRequest) => Promise<TransportResult>
