/** A value as TypeScript writes it, on one line while that is short. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    return wrap(
      '[',
      value.map((item) => literal(item, deeper)),
      ']',
      indent,
    )
  }
  const fields = Object.entries(value).map(
    ([name, inner]) => `${/^[a-z_$][\w$]*$/i.test(name) ? name : text(name)}: ${literal(inner, deeper)}`,
  )
  return wrap('{ ', fields, ' }', indent)
}

const longest = 80

function wrap(open: string, parts: readonly string[], close: string, indent: string): string {
  if (parts.length === 0) return `${open.trim()}${close.trim()}`
  const line = `${open}${parts.join(', ')}${close}`
  if (line.length + indent.length <= longest && !line.includes('\n')) return line
  return `${open.trim()}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close.trim()}`
}

function text(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped}'`
}
