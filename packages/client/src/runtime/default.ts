/** Browsers, edge workers and all other runtimes: the web's own interfaces, and nothing that not everyone needs. */
import type { CheckCall } from '../call/check-call.ts'
import { redact } from '../errors/redact.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import type { Safeguards } from '../safeguards/safeguards.ts'

export { createTransport } from '../transport/fetch.ts'

/** A browser does not tell at which step a request failed, so all may have left. */
export function neverLeft(_error: unknown): boolean {
  return false
}

/**
 * A browser's cookies are not asked for, and its cache knows nothing of tokens: it would show one user the answer of
 * another. Some edge runtimes refuse options that they do not have.
 */
export function fetchOptions(): RequestInit {
  return {
    ...('credentials' in Request.prototype && { credentials: 'omit' }),
    ...('cache' in Request.prototype && { cache: 'no-store' }),
  }
}

/** The text of what was thrown, without secrets: a browser has no more to say than that. */
export function redactCause(cause: unknown, secrets: readonly string[]): unknown {
  return cause instanceof Error ? new Error(redact(cause.message, secrets)) : undefined
}

/** The header `Retry-After` in seconds. Where a browser sees it at all, it is a number. */
export function readRetryAfter(value: string | null | undefined, _now: number): number | undefined {
  return value && /^\d+$/.test(value) ? Number(value) : undefined
}

/** Runs `call` when `signal` is aborted; the function it returns takes that back. */
export function onAbort(signal: AbortSignal, call: () => void): () => void {
  signal.addEventListener('abort', call)
  return () => signal.removeEventListener('abort', call)
}

/** Where every byte counts, they are there when the options say so. */
export const defaultSafeguards: Safeguards | undefined = undefined
export const defaultChecks: readonly CheckCall[] = []

/** There are no files to read by their path. */
export function readFile(_path: string | URL): AsyncIterable<Uint8Array> {
  throw invalidArgument('`file` can be a path on Node only. Pass a Blob, bytes or a stream.')
}
