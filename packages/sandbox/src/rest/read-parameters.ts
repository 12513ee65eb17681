import { routes, type OperationName } from '@sipgate-kit/contract'
import { validateParameters, type Checked } from '@sipgate-kit/contract/validators'
import { asScalar, coerce } from './coerce.ts'
import { Refusal } from './refusal.ts'

export interface Parameters {
  path: Record<string, unknown>
  query: Record<string, unknown>
}

/**
 * Path and query as the contract types them. Both are text on the wire; where the contract wants a number, a flag or a
 * list, the text is read as one.
 * @throws Refusal 400 for the query, 404 for the path
 */
export async function readParameters(
  operation: OperationName,
  inPath: Record<string, string>,
  search: URLSearchParams,
): Promise<Parameters> {
  const inQuery = routes[operation].query
  const given: Record<string, unknown> = { ...inPath }
  for (const name of inQuery) {
    const values = search.getAll(name)
    if (values.length > 0) given[name] = values.length === 1 ? values[0] : values
  }
  const isInPath = (name: string) => Object.hasOwn(inPath, name)
  if (inQuery.length > 0 || Object.keys(given).length > 0) {
    const [problem] = await coerce(given, (values) => check(operation, values, isInPath), asParameter)
    if (problem) throw refusalOf(problem, isInPath)
  }
  const entries = Object.entries(given)
  return {
    path: Object.fromEntries(entries.filter(([name]) => isInPath(name))),
    query: Object.fromEntries(entries.filter(([name]) => !isInPath(name))),
  }
}

async function check(
  operation: OperationName,
  given: unknown,
  isInPath: (name: string) => boolean,
): Promise<Checked> {
  const checked = await validateParameters(operation, given as Record<string, unknown>)
  if (checked.ok) return checked
  // An id that cannot be one is refused by its handler, with the status that sipgate gives there.
  const problems = checked.problems.filter(
    ({ field, rule }) => !(isInPath(field.slice(1)) && rule === 'pattern'),
  )
  return problems.length === 0 ? { ok: true } : { ok: false, problems }
}

function asParameter(value: unknown, types: readonly string[]): unknown {
  return types.includes('array') && typeof value === 'string' ? [value] : asScalar(value, types)
}

function refusalOf(
  { field, message }: { field: string; message: string },
  isInPath: (name: string) => boolean,
): Refusal {
  const [, name = ''] = field.split('/')
  return isInPath(name)
    ? new Refusal(404, `There is nothing at this path. ${name}: ${message}`)
    : new Refusal(400, `The query does not match the operation. ${name}: ${message}`)
}
