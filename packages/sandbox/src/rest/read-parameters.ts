import { routes, type OperationName } from '@sipgate-kit/contract'
import { validateRequest, type FieldProblem } from '@sipgate-kit/contract/validators'
import { Refusal } from './refusal.ts'

export interface Parameters {
  path: Record<string, unknown>
  query: Record<string, unknown>
}

/**
 * Path and query as the contract types them. Both are text on the wire; where the contract wants a number, a flag or a
 * list, its own complaint says so.
 * @throws Refusal 400 for the query, 404 for the path
 */
export async function readParameters(
  operation: OperationName,
  inPath: Record<string, string>,
  search: URLSearchParams,
): Promise<Parameters> {
  const path: Record<string, unknown> = { ...inPath }
  const query: Record<string, unknown> = {}
  for (const name of routes[operation].query) {
    const values = search.getAll(name)
    if (values.length > 0) query[name] = values.length === 1 ? values[0] : values
  }
  if (
    Object.keys(query).length === 0 &&
    Object.keys(path).length === 0 &&
    routes[operation].query.length === 0
  )
    return { path, query }
  for (let round = 0; ; round++) {
    const problems = await problemsOf(operation, path, query)
    const [problem] = problems
    if (!problem) return { path, query }
    const converted = problems.filter(({ field, message }) => convert(field, message, path, query))
    if (converted.length > 0 && round < 3) continue
    const [, name = ''] = problem.field.split('/')
    const said = `${name}: ${problem.message}`
    throw name in path
      ? new Refusal(404, `There is nothing at this path. ${said}`)
      : new Refusal(400, `The query is not what the operation takes. ${said}`)
  }
}

async function problemsOf(
  operation: OperationName,
  path: Record<string, unknown>,
  query: Record<string, unknown>,
): Promise<FieldProblem[]> {
  const names = new Set([...Object.keys(path), ...routes[operation].query])
  const checked = await validateRequest(operation, { path, query })
  // The body is checked by itself, later.
  if (checked.ok) return []
  const ofParameters = checked.problems.filter(({ field }) => names.has(field.split('/')[1] ?? ''))
  // An id that cannot be one is refused by its handler, with the status that sipgate gives there.
  return ofParameters.filter(({ field, message }) => !(field.slice(1) in path && /pattern/.test(message)))
}

const flags: Record<string, boolean> = { true: true, false: false }

function convert(
  field: string,
  message: string,
  path: Record<string, unknown>,
  query: Record<string, unknown>,
): boolean {
  const [, name = '', ...deeper] = field.split('/')
  const where = name in path ? path : query
  const value = where[name]
  if (deeper.length > 0 || typeof value !== 'string') return false
  if (/array/.test(message)) where[name] = [value]
  else if (/integer|number/.test(message) && /^-?\d{1,15}$/.test(value)) where[name] = Number(value)
  else if (/boolean/.test(message) && value in flags) where[name] = flags[value]
  else return false
  return true
}
