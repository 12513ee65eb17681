const mask = '[redacted]'

/** `text` without the secrets, in the spellings in which a server could send one back. */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of secrets) {
    if (!secret) continue
    const spellings = new Set([secret, encodeURIComponent(secret), secret.replaceAll('/', '\\/')])
    for (const spelling of spellings) clean = clean.replaceAll(spelling, mask)
  }
  return clean
}

/** The same for every text and key inside a parsed JSON value. */
export function redactDeep(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redact(value, secrets)
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, secrets))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key, secrets), redactDeep(item, secrets)]),
  )
}

/**
 * A copy of what a transport threw: name, text, stack and code, without secrets. The original may carry the whole
 * request with its headers, and errors end up in logs.
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 3): unknown {
  if (cause === undefined || depth === 0) return undefined
  if (!(cause instanceof Error)) return typeof cause === 'string' ? redact(cause, secrets) : undefined
  const deeper = redactCause(cause.cause, secrets, depth - 1)
  const copy: Error & { code?: string } = new Error(redact(cause.message, secrets), {
    ...(deeper === undefined ? {} : { cause: deeper }),
  })
  copy.name = redact(cause.name, secrets)
  if (cause.stack) copy.stack = redact(cause.stack, secrets)
  const { code } = cause as { code?: unknown }
  if (typeof code === 'string') copy.code = redact(code, secrets)
  return copy
}
