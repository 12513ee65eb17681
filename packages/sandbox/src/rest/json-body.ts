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
  if (text === '') throw new Refusal(400, 'This operation needs a JSON body, and there is none.')
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? ''))
    throw new Refusal(415, 'The body has no content type, or another one than application/json.')
  const body = parse(text)
  const [problem] = await coerce(body, (value) => validateRequestBody(operation, value))
  if (!problem) return body
  const where = problem.field ? `${problem.field.slice(0, 200)}: ` : ''
  throw new Refusal(
    400,
    `The body is not what the operation takes. ${where}${problem.message}`.trim(),
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
