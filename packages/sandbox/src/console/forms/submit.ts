import type { Sandbox } from '../../sandbox.ts'
import { whyHeader } from '../../traffic/why-header.ts'
import { callAs } from '../as-user.ts'
import { controlRequest, readFormCall, type ControlApi } from './form-call.ts'

/** The result of a submitted form. */
export interface Submitted {
  status: number
  /** Missing when it succeeded. */
  problem?: string
  /** The page to show next, where it is not the one that the form came from. */
  next?: string
}

/**
 * Without JavaScript the console consists of forms. Each form names the call to the control API, or to the API,
 * that it makes.
 */
export async function submit(
  request: Request,
  form: URLSearchParams,
  { sandbox, control }: { sandbox: Sandbox; control: ControlApi },
): Promise<Submitted | undefined> {
  const call = readFormCall(form)
  if (!call) return undefined
  if (call.as !== undefined) {
    // An API call without a body must not get an empty one.
    const body = call.method === 'DELETE' || call.body === '{}' ? {} : { body: call.body }
    return outcome(await callAs(sandbox, call.as, { method: call.method, path: call.path, ...body }), call.as)
  }
  const answer = await control(controlRequest(call, request), call.body)
  if (answer.ok) return { status: answer.status }
  const { error } = (await answer.json()) as { error: { message: string } }
  return { status: answer.status, problem: error.message }
}

function outcome(answer: Response | undefined, as: string): Submitted {
  if (!answer) return { status: 404, problem: `${as} has no personal access token.` }
  if (answer.ok) return { status: answer.status }
  return {
    status: answer.status,
    problem: answer.headers.get(whyHeader) ?? `The API answered ${answer.status}.`,
  }
}
