/** What one line of a log may hold of others' words. */
const longest = 500

/**
 * Makes a text fit for one line of a log: nothing that ends a line or controls a terminal, telephone numbers masked up to their last two
 * digits, and a limited length.
 */
export function logLine(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .replaceAll(/(?:\+|%2B)?\d(?:[ ()/-]{0,2}\d){6,}/gi, (number) => `***${number.slice(-2)}`)
}

/** An error's name and message, for one line of a log; empty for what is no error. */
export function errorLine(error: unknown): string {
  // Whatever a program throws, such as a message that throws itself, must not stop the line.
  try {
    return error instanceof Error ? logLine(`${error.name}: ${error.message}`) : ''
  } catch {
    return ''
  }
}
