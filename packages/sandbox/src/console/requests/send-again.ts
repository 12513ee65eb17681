import type { Sandbox } from '../../sandbox.ts'
import { callAs } from '../as-user.ts'
import type { Submitted } from '../forms/submit.ts'
import { entryHref } from './exchange.ts'
import { bodyToRepeat, mayRepeat, repeatable } from './repeat.ts'

/** Sends a request from the journal again, with the user's personal access token. Its answer is a new entry. */
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
  if (!answer) return { status: 404, problem: `${as} has no personal access token.` }
  const [newest] = sandbox.requests({ surface: 'api', limit: 1 })
  // Any answer counts as success here: its entry shows it.
  return { status: 200, ...(newest && { next: entryHref(String(newest.id)) }) }
}
