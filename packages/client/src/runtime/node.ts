/** Node, and what offers Node's modules. */

export { readRetryAfter } from '../answer/retry-after.ts'
export { onAbort } from '../call/on-abort.ts'
export { explainFailure } from '../errors/explain-connection-failure.ts'
export { redactCause } from '../errors/redact-cause.ts'
export { explainRedirect } from '../errors/redirect.ts'
export { readFile } from './read-file.ts'

/** Errors that arise only while a connection is being made, as Node, Deno and Bun name them. */
const neverConnected = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/

/** Whether the error of a fetch proves that not a byte of the request has left. */
export function neverLeft(error: unknown): boolean {
  const { code, cause } = Object(error) as { code?: unknown; cause?: { code?: unknown } | null }
  return neverConnected.test(String(code ?? cause?.code))
}

/** Node has neither cookies nor a cache, but a given fetch may: it would show one user the answer of another. */
export function fetchOptions(): RequestInit {
  return { credentials: 'omit', cache: 'no-store' }
}
