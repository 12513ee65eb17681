import type { AccountState, UserState } from '../../world/state/state.ts'
import type { RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'

/** @throws Refusal 403 */
export function needsAdmin({ user }: RestCaller, what: string): void {
  if (!user.profile.admin)
    throw new Refusal(403, `Only an administrator may ${what}, and ${user.id} is not one.`)
}

/**
 * Within the caller's own account only: the same id in another account is another user.
 * @throws Refusal 404
 */
export function findUser(account: AccountState, userId: string): UserState {
  const wanted = userId.toLowerCase()
  const user = account.users.find(({ id }) => id === wanted)
  if (!user) throw new Refusal(404, 'The account of the token has no user with this id.')
  return user
}

/**
 * The caller, or for an administrator anyone in the account. Others learn nothing about which ids exist.
 * @throws Refusal 403, 404
 */
export function userFor(caller: RestCaller, userId: string, what: string): UserState {
  if (userId.toLowerCase() === caller.user.id) return caller.user
  needsAdmin(caller, what)
  return findUser(caller.account, userId)
}

/** What belongs to one user, by its id (letters of ids may be capital). */
interface Owned {
  id: string
  userId?: string
}

/**
 * The caller's own, or for an administrator anybody's. To users who may not see it, a colleague's object looks
 * like a missing one.
 * @param thing in words: `device`
 * @throws Refusal `status` (404 unless said otherwise)
 */
export function ownedBy<Thing extends Owned>(
  caller: RestCaller,
  things: readonly Thing[],
  id: string,
  thing: string,
  status = 404,
): Thing {
  const wanted = id.toLowerCase()
  const found = things.find((candidate) => candidate.id === wanted)
  if (!found || (found.userId !== caller.user.id && !caller.user.profile.admin))
    throw new Refusal(status, `${caller.user.id} has no access to the ${thing} ${id.slice(0, 20)}.`)
  return found
}
