import { SipgateError } from './sipgate-error.ts'

/**
 * Path and query of an operation, encoded. Arrays in the query are repeated, as sipgate documents it.
 * @throws SipgateError `invalid_argument`; the text names the parameter, never its value.
 */
export function operationPath(
  template: string,
  path: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
): string {
  const encodedPath = template.replace(/\{([^}]*)\}/g, (_, name: string) =>
    encodeSegment(name, Object.hasOwn(path, name) ? path[name] : undefined),
  )
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    for (const item of values) pairs.push(`${encode(name, name)}=${encodeQueryValue(name, item)}`)
  }
  return pairs.length === 0 ? encodedPath : `${encodedPath}?${pairs.join('&')}`
}

/** One segment: what could lead to another path, even after a careless proxy decoded it, is refused. */
function encodeSegment(name: string, value: unknown): string {
  if (value === undefined) throw invalid(`The path parameter \`${name}\` is missing.`)
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  if (typeof text !== 'string')
    throw invalid(`The path parameter \`${name}\` must be a text or a whole number.`)
  if (text === '') throw invalid(`The path parameter \`${name}\` is empty.`)
  if (text === '.' || text === '..' || /[/\\?#]/.test(text)) {
    throw invalid(`The path parameter \`${name}\` is no single path segment.`)
  }
  return encode(name, text)
}

function encodeQueryValue(name: string, value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw invalid(`The parameter \`${name}\` is no number.`)
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw invalid(`The parameter \`${name}\` must be a text, a number, true or false, or a list of them.`)
  }
  return encode(name, String(value))
}

function encode(name: string, text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) {
    throw invalid(`The parameter \`${printable(name)}\` contains line breaks or other control characters.`)
  }
  try {
    return encodeURIComponent(text)
  } catch {
    throw invalid(`The parameter \`${printable(name)}\` is no well-formed Unicode text.`)
  }
}

/** A caller's name for something, safe to show: one short line. */
export function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)
}

function invalid(detail: string): SipgateError {
  return new SipgateError('invalid_argument', { detail })
}
