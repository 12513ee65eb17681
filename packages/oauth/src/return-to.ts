/** Any base: a path that a browser would resolve to another host no longer has this one. */
const base = 'https://app.invalid'

/**
 * The path to return to, or undefined if `given` is anything but a path of this app.
 * Backslashes, control characters and encoded slashes are refused, because browsers and servers read them differently.
 */
export function safeReturnTo(given: string): string | undefined {
  if (!given.startsWith('/') || given.length > 2000) return undefined
  if (unsafeText.test(given) || !URL.canParse(given, base)) return undefined
  const path = decodedFully(given.split(/[?#]/, 1)[0] ?? '')
  if (path === undefined || path.includes('//') || unsafeDecoded.test(path)) return undefined
  const url = new URL(given, base)
  const result = url.pathname + url.search
  return url.origin === base && !result.startsWith('//') ? result : undefined
}

// Browsers drop tabs and newlines from an address and read a backslash as a slash: "/\t/evil" is "//evil" to them.
// eslint-disable-next-line no-control-regex
const unsafeText = /[\\\u0000-\u0020\u007f-\u009f\u2028\u2029]/
// eslint-disable-next-line no-control-regex
const unsafeDecoded = /[\\\u0000-\u001f\u007f]/

/** A proxy or a server behind us may decode more often than we do. */
function decodedFully(path: string): string | undefined {
  let text = path
  for (let round = 0; round < 4; round++) {
    const next = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    if (next === text) return text
    text = next
  }
  return undefined
}
