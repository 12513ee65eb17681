/**
 * The header `Retry-After` in seconds: a number of them, or a date (RFC 9110, section 10.2.3).
 * Undefined when it is missing or neither.
 */
export function readRetryAfter(value: string | null | undefined, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text)
  // Date.parse alone would take "-1" or "5.5" for a date.
  const date = /^\w{3}, .* GMT$/.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000))
}
