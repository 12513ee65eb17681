const mask = '[redacted]'

/** `text` without the secrets, as they are and as they are in URLs. */
export function redact(text: string, secrets: readonly string[]): string {
  for (const secret of secrets)
    text = text.replaceAll(secret, mask).replaceAll(encodeURIComponent(secret), mask)
  return text
}
