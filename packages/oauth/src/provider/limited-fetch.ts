import type { Platform } from '../platform.ts'
import { readLimited } from '../read-limited.ts'

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
  const text = await readLimited(response.body, maxBytes)
  if (text === undefined) throw new AnswerTooLong(`The answer is longer than ${maxBytes} bytes.`)
  return { status: response.status, headers: response.headers, text }
}
