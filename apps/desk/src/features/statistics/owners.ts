import { isSipgateError } from '@sipgate-kit/client'
import type { UserRequest } from '../../http/user-request.ts'

/** Who has which lines, as far as the user who asks may know. */
export interface Owners {
  readonly users: readonly Owner[]
  readonly groups: readonly Owner[]
  /** Whether sipgate told about users other than the one who asks. */
  readonly all: boolean
  /** Users beyond those that desk asks for. */
  readonly left: number
}

export interface Owner {
  readonly id: string
  readonly name: string
  /** Ids of lines that entries of the history name. Undefined: sipgate did not tell. */
  readonly lines: readonly string[] | undefined
}

/** Each user's lines are a request. */
export const mostUsers = 50
const atOnce = 5

/** What the scopes of `readOwners` are needed for: names, lines, groups. */
export const ownerScopes = ['users:read', 'phonelines:read', 'groups:read']

export async function readOwners(request: UserRequest): Promise<Owners> {
  const { sipgate, login } = request
  const [people, groups] = await Promise.all([readUsers(request), sipgate.groups.list({})])
  const asked = people.slice(0, mostUsers)
  const users: Owner[] = []
  for (let index = 0; index < asked.length; index += atOnce)
    users.push(
      ...(await Promise.all(
        asked.slice(index, index + atOnce).map(async ({ id, firstname, lastname }) => ({
          id,
          name: `${firstname ?? ''} ${lastname ?? ''}`.trim().slice(0, 100) || id,
          lines: await linesOf(request, id),
        })),
      )),
    )
  return {
    users,
    groups: groups.items.map(({ id, alias }) => ({ id, name: alias?.slice(0, 100) || id, lines: [id] })),
    all: people.some(({ id }) => id !== login.user.sub),
    left: people.length - asked.length,
  }
}

/** All users for administrators; for others themselves. */
async function readUsers({ sipgate, login }: UserRequest) {
  try {
    return (await sipgate.users.list()).items
  } catch (error) {
    if (!isSipgateError(error, 'forbidden')) throw error
    return [await sipgate.users.get({ userId: login.user.sub })]
  }
}

/** The ids of a user's phonelines. */
export async function readPhonelines({ sipgate }: UserRequest, userId: string): Promise<readonly string[]> {
  return (await sipgate.phonelines.list({ userId })).items.map(({ id }) => id)
}

async function linesOf(request: UserRequest, userId: string): Promise<readonly string[] | undefined> {
  try {
    return await readPhonelines(request, userId)
  } catch (error) {
    // A colleague who was deleted meanwhile, or whose lines are not to be seen, must not cost the others their row.
    if (isSipgateError(error, 'not_found') || isSipgateError(error, 'forbidden')) return undefined
    throw error
  }
}
