import type { OperationName } from '@sipgate-kit/contract'
import type * as Validators from '@sipgate-kit/contract/validators'
import type { CheckedRequest, FieldProblem } from '@sipgate-kit/contract/validators'
import { printable } from '../arguments/operation-path.ts'
import type { CheckCall } from '../call/check-call.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import { findRoute } from '../methods/routes.ts'

/**
 * A check that compares requests with the description of the API.
 * @param load gets what validates them, or undefined where that is not there: then every request passes
 */
export function createRequestCheck(load: () => Promise<typeof Validators | undefined>): CheckCall {
  const refuseInvalid = async (operation: OperationName, request: CheckedRequest): Promise<undefined> => {
    const checked = await (await load())?.validateRequest(operation, request)
    if (checked && !checked.ok) throw invalidArgument([...new Set(checked.problems.map(sentence))].join(' '))
    return undefined
  }
  return ({ operation, path, query, body }) => {
    const route = findRoute(operation)
    if (!route) throw invalidArgument(`There is no operation \`${printable(String(operation))}\`.`)
    const takesNothing = route.body === 'none' && !route.query && !route.path.includes('{')
    const gets = body !== undefined || [path, query].some((part) => Object.keys(part ?? {}).length > 0)
    return takesNothing && !gets ? undefined : refuseInvalid(operation, { path, query, body })
  }
}

function sentence({ field, message }: FieldProblem): string {
  const what = field === '' ? 'The body' : `\`${printable(field.slice(1))}\``
  return `${what} ${message}${message.endsWith('?') ? '' : '.'}`
}
