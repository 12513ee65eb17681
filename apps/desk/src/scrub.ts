const longest = 2_000

/**
 * A text made fit for the log: no tokens, no telephone numbers, no control characters, not endless. Desk logs only
 * fields it chose itself; this holds back what an address or a foreign error message may carry all the same.
 */
export function scrub(text: string): string {
  return (
    (text.length > longest ? `${text.slice(0, longest)}…` : text)
      // Stack traces keep their line ends, which JSON escapes; all else could steer a terminal.
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

/** The last two digits stay, so that two lines about one number can still be matched by eye. */
function maskNumber(number: string): string {
  return `***${number.slice(-2)}`
}

/** The same for every text inside a value that is to be logged. */
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
