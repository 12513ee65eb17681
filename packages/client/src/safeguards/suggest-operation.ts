import { nearestName } from '@sipgate-kit/contract'

/** Which operation somebody probably meant, as one sentence: a slip, another case, or a path that is already filled in. */
export function suggestOperation(name: string, operations: readonly string[]): string | undefined {
  const [method = '', path = ''] = name.trim().split(/\s+/)
  const wanted = `${method.toUpperCase()} ${path.replace(/^(?!\/)/, '/').replace(/[/?#]*$/, '')}`
  const meant =
    operations.find((operation) => operation === wanted) ??
    operations.find((operation) => isFilledIn(wanted, operation)) ??
    nearestName(wanted, operations)
  if (meant === undefined) return undefined
  const isFilled = meant.includes('{') && !name.includes('{')
  return `Did you mean \`${meant}\`${isFilled ? ', with the values in `path`' : ''}?`
}

/** Whether a name is an operation with values in the place of its path parameters: `GET /users/w0`. */
function isFilledIn(name: string, operation: string): boolean {
  const [parts, known] = [name.split('/'), operation.split('/')]
  return (
    parts.length === known.length &&
    known.every((part, index) => (part.startsWith('{') ? parts[index] !== '' : part === parts[index]))
  )
}
