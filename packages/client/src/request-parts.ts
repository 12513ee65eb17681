import type { Route } from '@sipgate-kit/contract'
import { operationPath, printable } from './operation-path.ts'
import { SipgateError } from './sipgate-error.ts'

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
    else throw invalid(`There is no argument \`${printable(name)}\`.`)
  }
  return { path, query, body: route.body === 'fields' ? fields : whole }
}

/**
 * Path with query, and body, as they are sent.
 * @throws SipgateError `invalid_argument`
 */
export function encodeRequest(
  route: Route,
  parts: RequestParts | undefined,
): { path: string; body: string | undefined } {
  const checked = checkedObject(parts, 'The input')
  const path = operationPath(
    route.path,
    checkedObject(checked['path'], '`path`'),
    checkedObject(checked['query'], '`query`'),
  )
  return { path, body: encodeBody(route, checked['body']) }
}

function encodeBody(route: Route, body: unknown): string | undefined {
  if (route.body === 'none') {
    if (body !== undefined) throw invalid('This operation takes no body.')
    return undefined
  }
  const given = body === undefined && route.body === 'fields' ? {} : body
  if (given === undefined) throw invalid('The body is missing.')
  if (route.body === 'fields') checkedObject(given, 'The body')
  try {
    const json: string | undefined = JSON.stringify(given)
    if (json !== undefined) return json
  } catch (cause) {
    throw new SipgateError('invalid_argument', { detail: 'The body cannot be written as JSON.', cause })
  }
  throw invalid('The body cannot be written as JSON.')
}

function checkedObject(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (value === undefined) return {}
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw invalid(`${name} must be an object.`)
  return value as Readonly<Record<string, unknown>>
}

function invalid(detail: string): SipgateError {
  return new SipgateError('invalid_argument', { detail })
}
