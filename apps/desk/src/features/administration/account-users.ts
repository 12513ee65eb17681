import { isSipgateError } from '@sipgate-kit/client'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Known, LastKnown } from '../../user/last-known.ts'

/** A user of the account, as sipgate lists them. */
export interface AccountUser {
  /** Such as `w0`. */
  readonly id: string
  readonly name: string
  readonly admin: boolean
}

/**
 * The users of the account. sipgate is asked each time, so a role that was taken away counts at once.
 * @throws Problem `not_found` for everybody who is not an administrator: to them these pages do not exist
 */
export async function readAccountUsers(
  request: UserRequest,
  lastKnown: LastKnown,
): Promise<Known<readonly AccountUser[]>> {
  const { user } = request.login
  const known = await lastKnown.read(request, 'administration.users', () => listUsers(request))
  if (known.value.some(({ id, admin }) => id === user.sub && admin)) return known
  // Nothing of the time as an administrator may come back while sipgate is down.
  lastKnown.forget(fullUserId(user))
  throw new Problem('not_found')
}

/** None for those whom sipgate does not tell. */
async function listUsers({ sipgate }: UserRequest): Promise<readonly AccountUser[]> {
  try {
    const { items } = await sipgate.users.list()
    return items.map(({ id, firstname, lastname, admin }) => ({
      id,
      name: [firstname, lastname].filter(isText).join(' ').trim().slice(0, longestName) || id,
      admin: admin === true,
    }))
  } catch (error) {
    if (isSipgateError(error, 'forbidden')) return []
    throw error
  }
}

const longestName = 100

const isText = (value: unknown): value is string => typeof value === 'string'
