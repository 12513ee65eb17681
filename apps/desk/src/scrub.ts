const longest = 2_000

/**
 * Makes a text fit for the log: no tokens, no telephone numbers, no control characters, and a limited length. Desk
 * chooses the fields it logs; this removes what an address or a foreign error message may carry nevertheless.
 */
export function scrub(text: string): string {
  return (
    (text.length > longest ? `${text.slice(0, longest)}…` : text)
      // Stack traces keep their line ends, which JSON escapes. Other control characters could control a terminal.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd')
      .replace(/\b(Bearer|Basic)\s+[^\s"',]+/gi, '$1 [secret]')
      .replace(/\b(code|state|csrf|[a-z_]*token|[a-z_]*secret|password)(=|%3D)[^&\s"']+/gi, '$1$2[secret]')
      .replace(/\beyJ[\w-]*(?:\.[\w-]*)*/g, '[secret]')
      .replace(/[A-Za-z0-9_-]{40,}/g, '[secret]')
      .replace(/(?:\+|%2B|(?<!\w)0)[1-9](?:[ ()/-]?\d){5,}/gi, maskNumber)
      .replace(/(?<![\w.])\d{9,15}(?!\w)/g, maskNumber)
  )
}

/** Keeps the last two digits, so that a reader can still match two lines about one number. */
function maskNumber(number: string): string {
  return `***${number.slice(-2)}`
}

/** Scrubs every text inside a value. */
export function scrubAll(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value)
  if (value === null || typeof value !== 'object') return value
  if (depth > 4) return '[deep]'
  if (Array.isArray(value)) return value.map((item) => scrubAll(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      secretFields.test(key) ? '[secret]' : scrubAll(item, depth + 1),
    ]),
  )
}

const secretFields = /token$|secret|password|authorization|cookie|encryptionkeys|^csrf/i
