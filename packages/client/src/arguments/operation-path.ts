import { invalidArgument } from '../errors/sipgate-error.ts'

/**
 * Path and query of an operation, encoded. Arrays in the query are repeated, as sipgate documents it.
 * @throws SipgateError `invalid_argument`; the text names the parameter, never its value.
 */
export function operationPath(
  template: string,
  path: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
): string {
  const encoded = template.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const value = path[name]
    const text = Number.isSafeInteger(value) ? String(value) : value
    // What could lead to another path, even after a careless proxy decoded it, is refused.
    if (typeof text !== 'string' || /^\.{0,2}$|[/\\?#]/.test(text))
      throw invalidArgument(`The path parameter \`${name}\` is missing, or is not a single path segment.`)
    return encode(name, text)
  })
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    const items: readonly unknown[] = [value].flat()
    // An empty list would ask for all, or delete all, where the caller has none in mind.
    if (!items.length)
      throw invalidArgument(`The parameter \`${printable(name)}\` is an empty list. Leave it out.`)
    for (const given of items) {
      const item: unknown = given instanceof Date ? given.toJSON() : given
      if (!/^(string|boolean)$/.test(typeof item) && !Number.isFinite(item))
        throw invalidArgument(
          `The parameter \`${printable(name)}\` must be a text, a number, true or false, or a list of these.`,
        )
      pairs.push(`${encode(name, name)}=${encode(name, String(item))}`)
    }
  }
  return pairs[0] ? `${encoded}?${pairs.join('&')}` : encoded
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
