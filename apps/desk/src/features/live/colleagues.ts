import type { User } from '@sipgate-kit/contract'
import { peopleOf, type LiveCall } from '@sipgate-kit/webhooks'
import { onVisit } from '../../http/visit.ts'
import type { UserRequest } from '../../http/user-request.ts'
import type { Tools } from '../feature.ts'

/** A user of the account. */
export interface Colleague {
  /** Such as `1234567w0`. */
  readonly fullUserId: string
  readonly name: string
}

export type Busy = 'ringing' | 'talking'
export type Presence = 'free' | Busy

/** What a colleague does, as far as the calls in progress tell. */
export interface ColleagueState extends Colleague {
  readonly presence: Presence
}

const usersScope = 'users:read'
const freshFor = 5 * 60_000
const mostAccounts = 1_000
const mostShown = 200

/** Reads who works here. Only administrators may see that at sipgate; for others, and while sipgate does not answer, nobody is known. */
export function createColleagues({ platform, log }: Pick<Tools, 'platform' | 'log'>) {
  const known = new Map<string, { readonly at: number; readonly people: Promise<readonly Colleague[]> }>()

  async function ask({ sipgate, login }: UserRequest): Promise<readonly Colleague[]> {
    try {
      const { items } = await sipgate.users.list({ timeout: 3_000, retries: 0 })
      return items.slice(0, mostShown).map((user) => colleagueOf(user, login.user.masterSipId))
    } catch {
      log.info(onVisit({ event: 'colleagues.unknown' }))
      return []
    }
  }

  return (request: UserRequest): Promise<readonly Colleague[]> => {
    const { user, scopes } = request.login
    if (!scopes.includes(usersScope)) return Promise.resolve([])
    const before = known.get(user.key)
    const now = platform.now()
    if (before && now >= before.at && now < before.at + freshFor) return before.people
    known.delete(user.key)
    const [oldest] = known.keys()
    if (oldest !== undefined && known.size >= mostAccounts) known.delete(oldest)
    const people = ask(request)
    known.set(user.key, { at: now, people })
    return people
  }
}

function colleagueOf({ id, firstname, lastname }: User, account: string): Colleague {
  const name = [firstname, lastname].filter((part) => typeof part === 'string').join(' ')
  return { fullUserId: `${account}${id}`, name: name.replace(/\s+/g, ' ').trim().slice(0, 100) }
}

/** Who talks or is rung, by full user id. */
export function busyOf(calls: Iterable<LiveCall>): ReadonlyMap<string, Busy> {
  const busy = new Map<string, Busy>()
  for (const call of calls)
    for (const { fullUserId } of peopleOf(call))
      if (fullUserId !== undefined && busy.get(fullUserId) !== 'talking')
        busy.set(fullUserId, call.state === 'talking' ? 'talking' : 'ringing')
  return busy
}

/** What each of them does, in the order of their names. */
export function statesOf(
  colleagues: readonly Colleague[],
  calls: Iterable<LiveCall>,
): readonly ColleagueState[] {
  const busy = busyOf(calls)
  return colleagues
    .map((one) => ({ ...one, presence: busy.get(one.fullUserId) ?? ('free' as const) }))
    .sort((one, other) => one.name.localeCompare(other.name))
}
