import { redact } from './redact.ts'

/**
 * A copy of what a transport threw: name, text, stack and code, without secrets. The original may carry the whole
 * request with its headers, and errors end up in logs.
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 3): unknown {
  if (typeof cause === 'string') return redact(cause, secrets)
  if (!(cause instanceof Error) || depth === 0) return undefined
  const deeper = redactCause(cause.cause, secrets, depth - 1)
  const copy = new Error(undefined, deeper === undefined ? undefined : { cause: deeper })
  for (const name of ['message', 'name', 'stack', 'code']) {
    const value: unknown = Reflect.get(cause, name)
    if (typeof value === 'string')
      Object.defineProperty(copy, name, { value: redact(value, secrets), enumerable: name === 'code' })
  }
  return copy
}
