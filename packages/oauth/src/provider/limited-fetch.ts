import type { Platform } from '../platform.ts'

export interface ReadAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** An answer is longer than anything sipgate sends. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong'
}

/** Fetches and reads an answer of at most `maxBytes`. It follows no redirects, so that a token goes nowhere else. */
export async function limitedFetch(
  platform: Pick<Platform, 'fetch'>,
  request: Request,
  maxBytes: number,
): Promise<ReadAnswer> {
  const response = await platform.fetch(request)
  const chunks: Uint8Array[] = []
  let length = 0
  if (response.body) {
    const reader = response.body.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > maxBytes) {
        // Not awaited: where somebody else reads a copy, it ends only with that copy.
        void reader.cancel().catch(() => {})
        throw new AnswerTooLong(`The answer is longer than ${maxBytes} bytes.`)
      }
      chunks.push(value)
    }
  }
  return {
    status: response.status,
    headers: response.headers,
    text: Buffer.concat(chunks).toString('utf8'),
  }
}
