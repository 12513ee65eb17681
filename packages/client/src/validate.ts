import { say } from '#words'
import { routes, type OperationName } from '@sipgate-kit/contract'
import {
  validateAnswer,
  validateRequest,
  type CheckedRequest,
  type FieldProblem,
} from '@sipgate-kit/contract/validators'
import type { CheckCall } from './check-call.ts'
import { printable } from './operation-path.ts'
import { invalidArgument } from './sipgate-error.ts'

export { validateAnswer, validateRequest }
export type { Checked, CheckedRequest, FieldProblem } from '@sipgate-kit/contract/validators'

/**
 * A check for a client's option `checks`: holds every request against the description of the API before it is sent.
 * The client for Node does so without being asked. An operation's checks are loaded at its first call.
 *
 * It throws SipgateError `invalid_argument` whose `detail` names the fields, never their values.
 */
export const checkRequest: CheckCall = ({ operation, path, query, body }) => {
  if (!Object.hasOwn(routes, operation)) throw invalidArgument(say('operation', printable(String(operation))))
  const route = routes[operation]
  const takesNothing = route.body === 'none' && route.query.length === 0 && !route.path.includes('{')
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
