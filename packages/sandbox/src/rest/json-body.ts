import type { OperationName } from '@sipgate-kit/contract'
import { validateRequestBody } from '@sipgate-kit/contract/validators'
import { coerce } from './coerce.ts'
import { Refusal } from './refusal.ts'

/**
 * The body of a request, as the contract types it.
 * @throws Refusal 400 or 415
 */
export async function jsonBody(
  operation: OperationName,
  contentType: string | null,
  text: string,
): Promise<unknown> {
  if (text === '') throw new Refusal(400, 'This operation needs a JSON body, but the request has none.')
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? ''))
    throw new Refusal(415, 'The content type of the body must be application/json.')
  const body = parse(text)
  const [problem] = await coerce(body, (value) => validateRequestBody(operation, value))
  if (!problem) return body
  const where = problem.field ? `${problem.field.slice(0, 200)}: ` : ''
  throw new Refusal(
    400,
    `The body does not match the operation. ${where}${problem.message}`.trim(),
    problem.field,
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'The body is not JSON.')
  }
}
