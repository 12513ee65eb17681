/** A request as the handler needs it, whatever server received it. */
export interface PushRequest {
  readonly method: string
  /** With its query: a path, or a whole URL. */
  readonly url: string
  readonly header: (name: string) => string | undefined
  /**
   * Reads the raw bytes.
   * @throws BodyRefused
   */
  readonly body: (mostBytes: number) => Promise<Uint8Array>
}

/** What is answered. */
export interface PushReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A body that cannot be read. */
export class BodyRefused extends Error {
  readonly code: 'body_too_large' | 'body_broken_off'
  constructor(code: BodyRefused['code']) {
    super(code)
    this.code = code
  }
}
