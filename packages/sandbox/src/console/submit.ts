import type { ControlApi } from './control-request.ts'
import type { Sandbox } from '../sandbox.ts'
import { whyHeader } from '../traffic/why-header.ts'
import { callAs } from './as-user.ts'
import { controlRequest, readForm } from './control-request.ts'
import { bodyToRepeat, mayRepeat, repeatable } from './repeat.ts'

/** What became of a form: nothing to say when it worked. */
export interface Submitted {
  status: number
  problem?: string
}

/** Without JavaScript the console is forms. Each one names the call of the control API, or of the API, that it stands for. */
export async function submit(
  request: Request,
  form: URLSearchParams,
  { sandbox, control }: { sandbox: Sandbox; control: ControlApi },
): Promise<Submitted | undefined> {
  const call = readForm(form)
  if (!call) return undefined
  if (call.as !== undefined) {
    // An API call that has no body must get none.
    const body = call.method === 'DELETE' || call.body === '{}' ? {} : { body: call.body }
    return outcome(await callAs(sandbox, call.as, { method: call.method, path: call.path, ...body }), call.as)
  }
  const answer = await control(controlRequest(call, request), call.body)
  if (answer.ok) return { status: answer.status }
  const { error } = (await answer.json()) as { error: { message: string } }
  return { status: answer.status, problem: error.message }
}

/** Sends a request of the journal once more, with the user's personal access token. Its answer is a new entry. */
export async function sendAgain(sandbox: Sandbox, form: URLSearchParams): Promise<Submitted> {
  const id = Number(form.get('id'))
  const entry = sandbox.requests({ surface: 'api' }).find((candidate) => candidate.id === id)
  const as = form.get('as') ?? ''
  if (!entry || !repeatable(entry) || !mayRepeat(sandbox, as))
    return { status: 404, problem: 'This request cannot be sent again, or is no longer kept.' }
  const query = new URLSearchParams(entry.query).toString()
  const answer = await callAs(sandbox, as, {
    method: entry.method,
    path: entry.path.slice('/v2'.length) + (query && `?${query}`),
    ...bodyToRepeat(entry),
  })
  // Whatever it answers stands in the list.
  return answer ? { status: 200 } : { status: 404, problem: `${as} has no personal access token.` }
}

function outcome(answer: Response | undefined, as: string): Submitted {
  if (!answer) return { status: 404, problem: `${as} has no personal access token.` }
  if (answer.ok) return { status: answer.status }
  return {
    status: answer.status,
    problem: answer.headers.get(whyHeader) ?? `The API answers ${answer.status}.`,
  }
}
