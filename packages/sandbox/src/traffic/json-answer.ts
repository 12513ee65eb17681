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

const streams = new WeakSet<Response>()

/** An answer that is only good for being passed on: reading it first would take too long or too much memory. */
export function streamed(response: Response): Response {
  streams.add(response)
  return response
}

export function isStreamed(response: Response): boolean {
  return streams.has(response)
}
