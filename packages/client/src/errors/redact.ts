const mask = '[redacted]'

/** A shorter secret may be part of an ordinary word, so it is removed only where it stands alone. */
const longEnough = 16

/** `text` without the secrets, as they are and as they are in URLs. */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)])
  if (!forms[0]) return text
  // In one pass, so that no secret is looked for in a mask.
  return text.replace(new RegExp(forms.map(patternOf).join('|'), 'g'), mask)
}

function patternOf(form: string): string {
  const pattern = form.replace(/\W/g, '\\$&')
  return form.length < longEnough ? `(?<![\\w-])${pattern}(?![\\w-])` : pattern
}
