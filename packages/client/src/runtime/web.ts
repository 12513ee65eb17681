/** Browsers, edge workers and all other runtimes: the web's own interfaces, and nothing that not everyone needs. */
import { redact } from '../errors/redact.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'

/** A browser does not tell at which step a request failed, so all may have left. */
export function neverLeft(_error: unknown): boolean {
  return false
}

/** A browser does not tell why either. */
export function explainFailure(_cause: unknown, place: string): string {
  return `The connection to ${place} failed. Check the network and CORS.`
}

/** Calls `listener` with the reason when `signal` is aborted, at once if it already is. The function it returns takes that back. */
export function onAbort(signal: AbortSignal, listener: (reason: unknown) => void): () => void {
  const hear = () => listener(signal.reason)
  if (signal.aborted) hear()
  else signal.addEventListener('abort', hear)
  return () => signal.removeEventListener('abort', hear)
}

/** The header `Retry-After` in seconds. Where a browser sees it at all, it is a number. */
export function readRetryAfter(value: string | null | undefined, _now: number): number | undefined {
  return value && /^\d+$/.test(value) ? Number(value) : undefined
}

/** The text of what was thrown, without secrets: a browser has no more to say than that. */
export function redactCause(cause: unknown, secrets: readonly string[]): unknown {
  return cause instanceof Error ? new Error(redact(cause.message, secrets)) : undefined
}

/** A browser hides where a redirect leads. */
export function explainRedirect(..._answer: readonly unknown[]): string {
  return 'It is a redirect, and redirects are not followed.'
}

/**
 * No cookies: they would be a second credential. No cache: it knows nothing of tokens, and would show one user the answer
 * of another. Some edge runtimes refuse options that they do not have.
 */
export function fetchOptions(): RequestInit {
  return {
    ...('credentials' in Request.prototype && { credentials: 'omit' }),
    ...('cache' in Request.prototype && { cache: 'no-store' }),
  }
}

/** There are no files to read by their path. */
export function readFile(_path: string | URL): AsyncIterable<Uint8Array> {
  throw invalidArgument('`file` can be a path on Node only. Pass a Blob, bytes or a stream.')
}
