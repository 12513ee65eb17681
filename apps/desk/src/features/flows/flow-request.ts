import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import type { Flows, StoredFlow } from './flows.ts'
import { de } from './text.de.ts'
import { en, type FlowsText } from './text.en.ts'

const texts = { en, de }

export const textOf = ({ language }: Pick<UserRequest, 'language'>): FlowsText => texts[language]

export const accountOf = ({ login }: UserRequest): string => login.user.masterSipId

/**
 * The flow that the address names.
 * @throws Problem `not_found`, also if it is another account's
 */
export async function flowOf(request: UserRequest, flows: Flows): Promise<StoredFlow> {
  const { id } = request.params
  const flow =
    typeof id === 'string' && /^[\w-]{16}$/.test(id) ? await flows.get(accountOf(request), id) : undefined
  if (!flow) throw new Problem('not_found')
  return flow
}

/** What `?done=` says has happened. */
export function noticeOf(request: UserRequest): string | undefined {
  const { done } = request.query
  const notices: Readonly<Record<string, string>> = textOf(request).done
  return typeof done === 'string' && Object.hasOwn(notices, done) ? notices[done] : undefined
}
