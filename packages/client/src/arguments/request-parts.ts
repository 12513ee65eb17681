import type { MethodRoute } from '@sipgate-kit/contract'
import type { CallRoute } from '../call/call-route.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import { checkObject } from './check-values.ts'
import { operationPath, printable } from './operation-path.ts'
import { refuseUnknown } from './refuse-unknown.ts'

/** What a caller passed, sorted by where it goes. */
export interface RequestParts {
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

const inputParts = ['path', 'query', 'body'] as const satisfies readonly (keyof RequestParts)[]

/**
 * The one flat object of a resource method, sorted into path, query and body.
 * @throws SipgateError `invalid_argument` for arguments that the operation does not have
 */
export function sortArguments(route: MethodRoute, flat: unknown): RequestParts {
  const given = Object.entries(checkObject(flat, 'arguments')).filter(([, value]) => value !== undefined)
  // Made of entries, so that no name means anything but itself.
  const part = (place: keyof RequestParts) =>
    Object.fromEntries(given.filter(([name]) => placeOf(route, name) === place))
  const body = part('body')
  return { path: part('path'), query: part('query'), body: route.body === 'fields' ? body : body['body'] }
}

function placeOf({ path, query, body }: MethodRoute, name: string): keyof RequestParts {
  if (path.includes(`{${name}}`)) return 'path'
  if (query === true || query?.includes(name)) return 'query'
  if (body === 'fields' || (body === 'whole' && name === 'body')) return 'body'
  throw invalidArgument(`There is no argument \`${printable(name)}\`.`)
}

/**
 * Path with query, and body, as they are sent.
 * @throws SipgateError `invalid_argument`
 */
export function encodeRequest(
  route: CallRoute,
  parts: RequestParts | undefined,
): { path: string; body: string | undefined } {
  const input = checkObject(parts, 'input')
  refuseUnknown('The input', input, inputParts)
  const { path, query, body }: RequestParts = input
  refuseNoSelection(route, query, body)
  return {
    path: operationPath(route.path, checkObject(path, 'path'), checkObject(query, 'query')),
    body: encodeBody(route.body, body),
  }
}

/** Without a selection some operations mean everything, such as all contacts. */
function refuseNoSelection({ selects }: CallRoute, query: unknown, body: unknown): void {
  const given = Object.assign({}, query, body) as Readonly<Record<string, string | readonly unknown[]>>
  if (!selects || selects.some((name) => given[name]?.length)) return
  const choice = selects.map((name) => `\`${name}\``).join(' or ')
  throw invalidArgument(`Select something: pass ${choice}, not empty.`)
}

function encodeBody(kind: CallRoute['body'], body: unknown): string | undefined {
  if (kind === 'none' && body !== undefined) throw invalidArgument('This operation takes no body.')
  const given = kind === 'fields' ? checkObject(body, 'body') : body
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
