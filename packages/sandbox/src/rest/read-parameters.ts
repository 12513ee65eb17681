import { routes, type OperationName } from '@sipgate-kit/contract'
import { validateParameters, type FieldProblem } from '@sipgate-kit/contract/validators'
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
    const converted = problems.filter((found) => convert(found, path, query))
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
  const checked = await validateParameters(operation, { ...path, ...query })
  if (checked.ok) return []
  // An id that cannot be one is refused by its handler, with the status that sipgate gives there.
  return checked.problems.filter(({ field, rule }) => !(field.slice(1) in path && rule === 'pattern'))
}

const flags: Record<string, boolean> = { true: true, false: false }

function convert(
  { field, types = [] }: FieldProblem,
  path: Record<string, unknown>,
  query: Record<string, unknown>,
): boolean {
  const [, name = '', ...deeper] = field.split('/')
  const where = name in path ? path : query
  const value = where[name]
  if (deeper.length > 0 || typeof value !== 'string') return false
  const wants = (...kinds: string[]) => kinds.some((kind) => types.includes(kind))
  if (wants('array')) where[name] = [value]
  else if (wants('integer', 'number') && /^-?\d{1,15}$/.test(value)) where[name] = Number(value)
  else if (wants('boolean') && value in flags) where[name] = flags[value]
  else return false
  return true
}
