/** What the answers were made of: reading it from their streams again would take longer than everything else. */
const texts = new WeakMap<Response, string>()

/** An answer in JSON that is still known as a text. */
export function jsonAnswer(value: unknown, init?: ResponseInit): Response {
  const text = JSON.stringify(value)
  const response = new Response(text, init)
  response.headers.set('content-type', 'application/json')
  texts.set(response, text)
  return response
}

/** The whole body; undefined for a response that jsonAnswer did not make. */
export function knownText(response: Response): string | undefined {
  return texts.get(response)
}
