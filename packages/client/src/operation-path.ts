import { invalidArgument } from './sipgate-error.ts'

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
  const text = Number.isSafeInteger(value) ? String(value) : value
  if (typeof text !== 'string' || /^\.{0,2}$|[/\\?#]/.test(text)) {
    const what = text === undefined || text === '' ? 'is missing' : 'is no single path segment'
    throw invalidArgument(`The path parameter \`${name}\` ${what}.`)
  }
  return encode(name, text)
}

function encodeQueryValue(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value)) {
    throw invalidArgument(
      `The parameter \`${name}\` must be a text, a number, true or false, or a list of them.`,
    )
  }
  return encode(name, String(value))
}

function encode(name: string, text: string): string {
  try {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (!/[\0-\x1f\x7f]/.test(text)) return encodeURIComponent(text)
  } catch {
    // Half a surrogate pair.
  }
  throw invalidArgument(`The parameter \`${printable(name)}\` contains control characters or broken Unicode.`)
}

/** A caller's name for something, safe to show: one short line. */
export function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)
}
