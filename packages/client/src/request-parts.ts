import type { Route } from '@sipgate-kit/contract'
import type { CallRoute } from './call-route.ts'
import { operationPath, printable } from './operation-path.ts'
import { invalidArgument } from './sipgate-error.ts'

/** What a caller gave, sorted by where it goes. */
export interface RequestParts {
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

/**
 * The one flat object of a resource method, sorted into path, query and body.
 * @throws SipgateError `invalid_argument` for arguments that the operation does not have
 */
export function sortArguments(route: Route, flat: unknown): RequestParts {
  const path: Record<string, unknown> = {}
  const query: Record<string, unknown> = {}
  const fields: Record<string, unknown> = {}
  let whole: unknown
  for (const [name, value] of Object.entries(checkedObject(flat, 'The arguments'))) {
    if (value === undefined) continue
    if (route.path.includes(`{${name}}`)) path[name] = value
    else if (route.query.includes(name)) query[name] = value
    else if (route.body === 'fields') Object.defineProperty(fields, name, { value, enumerable: true })
    else if (route.body === 'whole' && name === 'body') whole = value
    else throw invalidArgument(`There is no argument \`${printable(name)}\`.`)
  }
  return { path, query, body: route.body === 'fields' ? fields : whole }
}

/**
 * Path with query, and body, as they are sent.
 * @throws SipgateError `invalid_argument`
 */
export function encodeRequest(
  route: CallRoute,
  parts: RequestParts | undefined,
): { path: string; body: string | undefined } {
  const { path, query, body } = checkedObject(parts, 'The input')
  return {
    path: operationPath(route.path, checkedObject(path, '`path`'), checkedObject(query, '`query`')),
    body: encodeBody(route, body),
  }
}

function encodeBody({ body: kind }: CallRoute, body: unknown): string | undefined {
  const given = kind === 'fields' ? checkedObject(body, 'The body') : body
  if (kind === 'none' && given !== undefined) throw invalidArgument('This operation takes no body.')
  if (given === undefined && kind !== 'whole') return undefined
  let cause: unknown
  try {
    const json: string | undefined = JSON.stringify(given)
    if (json !== undefined) return json
  } catch (error) {
    cause = error
  }
  throw invalidArgument('The body is missing, or cannot be written as JSON.', cause)
}

function checkedObject(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (value === undefined) return {}
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw invalidArgument(`${name} must be an object.`)
  return value as Readonly<Record<string, unknown>>
}
