import type { PhonelineState } from '../../world/state/extensions.ts'
import type { RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { userFor } from './user-rights.ts'

/**
 * A line below its user: `/w0/phonelines/p0`.
 * @throws Refusal 403 for another user's, 404
 */
export function findPhoneline(
  caller: RestCaller,
  { userId, phonelineId }: { userId: string; phonelineId: string },
): PhonelineState {
  const user = userFor(caller, userId, 'see the lines of others')
  const wanted = phonelineId.toLowerCase()
  const line = caller.account.phonelines.find(
    (candidate) => candidate.id === wanted && candidate.userId === user.id,
  )
  if (!line) throw new Refusal(404, `${user.id} has no phone line ${phonelineId.slice(0, 20)}.`)
  return line
}
