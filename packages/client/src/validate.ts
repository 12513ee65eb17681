import type { OperationName } from '@sipgate-kit/contract'
import type * as Validators from '@sipgate-kit/contract/validators'
import type { Checked, CheckedRequest, FieldProblem } from '@sipgate-kit/contract/validators'
import type { CheckCall } from './call/check-call.ts'
import { findRoute } from './methods/routes.ts'
import { printable } from './arguments/operation-path.ts'
import { invalidArgument } from './errors/sipgate-error.ts'

export type { Checked, CheckedRequest, FieldProblem }

let loaded: typeof Validators | undefined

/** At the first check: whoever imports the client on Node need not wait for what checks it. */
async function validators(): Promise<typeof Validators> {
  return (loaded ??= await import('@sipgate-kit/contract/validators'))
}

/**
 * Checks a whole request as a client is given it. Fields are named as a method's arguments are: `/offset`, `/recipient`,
 * and below `/body` where the body is one argument. Names that the description does not know are refused, since a
 * misspelt one would be left out in silence; below the body's own fields they pass.
 */
export async function validateRequest(operation: OperationName, request: CheckedRequest): Promise<Checked> {
  return (await validators()).validateRequest(operation, request)
}

/**
 * Checks a JSON answer. Stricter than what a client insists on: a known field of another type is a problem, too. Fields
 * and values of lists that the description does not know pass.
 */
export async function validateAnswer(operation: OperationName, answer: unknown): Promise<Checked> {
  return (await validators()).validateAnswer(operation, answer)
}

/**
 * A check for a client's option `checks`: holds every request against the description of the API before it is sent.
 * The client for Node does so without being asked. An operation's checks are loaded at its first call.
 *
 * It throws SipgateError `invalid_argument` whose `detail` names the fields, never their values.
 */
export const checkRequest: CheckCall = ({ operation, path, query, body }) => {
  const route = findRoute(operation)
  if (!route) throw invalidArgument(`There is no operation \`${printable(String(operation))}\`.`)
  const takesNothing = route.body === 'none' && !route.query && !route.path.includes('{')
  const gets = body !== undefined || [path, query].some((part) => Object.keys(part ?? {}).length > 0)
  return takesNothing && !gets ? undefined : refuseInvalid(operation, { path, query, body })
}

async function refuseInvalid(
  operation: OperationName,
  { path, query, body }: CheckedRequest,
): Promise<undefined> {
  const checked = await validateRequest(operation, { path, query, body })
  if (!checked.ok) throw invalidArgument([...new Set(checked.problems.map(sentence))].join(' '))
  return undefined
}

function sentence({ field, message }: FieldProblem): string {
  const what = field === '' ? 'The body' : `\`${printable(field.slice(1))}\``
  return `${what} ${message}${message.endsWith('?') ? '' : '.'}`
}
