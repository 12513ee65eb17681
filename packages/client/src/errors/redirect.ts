import { redact } from './redact.ts'

/** Says where a redirect leads. Only the origin: the rest of the target may hold anything, tokens included. */
export function explainRedirect(
  { origin }: URL,
  location: string | null | undefined,
  secrets: readonly string[],
): string {
  // Redacted as a URL writes it: in lower case, and nothing encoded.
  const target = location && URL.canParse(location, origin) ? new URL(location, origin).origin : undefined
  const lowerCase = secrets.map((secret) => secret.toLowerCase())
  const place = target === undefined ? '' : ` to ${redact(target.toLowerCase(), lowerCase)}`
  return `It is a redirect${place}, and redirects are not followed.`
}
