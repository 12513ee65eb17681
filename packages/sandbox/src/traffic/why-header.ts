/** Names, on answers that refuse, the reason in one sentence. sipgate sends no such header; programs must not read it. */
export const whyHeader = 'x-sandbox-why'

/** A header value is one line of printable ASCII; anything else in the text becomes a question mark. */
export function asHeaderValue(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 500)
}
