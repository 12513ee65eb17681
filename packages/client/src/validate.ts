import type { OperationName } from '@sipgate-kit/contract'
import type * as Validators from '@sipgate-kit/contract/validators'
import type { Checked, CheckedRequest, FieldProblem } from '@sipgate-kit/contract/validators'
import { refuseUnknown } from './arguments/refuse-unknown.ts'
import type { CheckCall } from './call/check-call.ts'
import { createRequestCheck } from './safeguards/create-request-check.ts'

export type { Checked, CheckedRequest, FieldProblem }

let loaded: typeof Validators | undefined

/** At the first check, so that importing this package does not load them. */
async function validators(): Promise<typeof Validators> {
  return (loaded ??= await import('@sipgate-kit/contract/validators'))
}

/**
 * Checks a whole request. Fields are named as a method's arguments are: `/offset`, `/recipient`, and below `/body` where the
 * body is one argument. Names that the description does not know are refused, since a misspelt one would silently be left
 * out; below the body's own fields they pass.
 */
export async function validateRequest(operation: OperationName, request: CheckedRequest): Promise<Checked> {
  refuseUnknown('The request', request, ['path', 'query', 'body'] satisfies (keyof CheckedRequest)[])
  return (await validators()).validateRequest(operation, request)
}

/**
 * Checks a JSON answer. Stricter than a client, which insists on few fields: a known field of another type is a problem,
 * too. Fields and values of lists that the description does not know pass.
 */
export async function validateAnswer(operation: OperationName, answer: unknown): Promise<Checked> {
  return (await validators()).validateAnswer(operation, answer)
}

/**
 * A check for a client's option `checks`: compares every request with the description of the API before it is sent. On Node
 * the client does so by default; in a browser, and in a bundle for Node, it takes this check. An operation's checks are
 * loaded at its first call.
 *
 * It throws SipgateError `invalid_argument` whose `detail` names the fields, never their values.
 */
export const checkRequest: CheckCall = /* @__PURE__ */ createRequestCheck(validators)
