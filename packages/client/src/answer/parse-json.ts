/** The value of a JSON text, undefined when it is none. The parser's error quotes the text, so nobody sees it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
