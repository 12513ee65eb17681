import type { Resources } from '@sipgate-kit/contract'
import { accountOf } from '../events/account-of.ts'
import type { ClientOfUsers, ConnectionsOfUsers } from '../handler/context.ts'
import { peopleOfLeg } from './call-people.ts'
import type { IsListed } from './clear-calls.ts'
import type { CallLeg } from './live-call.ts'

/** The part of a `Sipgate` of `@sipgate-kit/client` that lists calls. */
export interface ListingClient {
  readonly calls: Pick<Resources<never>['calls'], 'list'>
}

/** Finds out which legs go on. */
export type AskSipgate = (account: string, legs: readonly CallLeg[]) => Promise<IsListed>

/** Large groups would mean as many questions. */
const mostPeople = 10

/**
 * Asks for each leg as somebody who takes part in it: those who are no administrators see only their own calls, so that a call is missing
 * from another user's list says nothing.
 * @param onFailure told when a list cannot be had; its legs stay unknown
 */
export function askPeople(
  connections: ConnectionsOfUsers,
  client: ClientOfUsers<ListingClient>,
  onFailure: (error: unknown) => void,
): AskSipgate {
  return async (account, legs) => {
    const owners = new Map<string, string | undefined>()
    const lists = new Map<string, ReadonlySet<string> | undefined>()

    async function ownerOf(fullUserId = '') {
      if (!owners.has(fullUserId)) owners.set(fullUserId, (await connections.find({ fullUserId }))[0])
      return owners.get(fullUserId)
    }
    async function listOf(owner: string) {
      const { data } = await client.as(connections.accessToken(owner) as never).calls.list()
      return new Set(data.map(({ callId }) => callId))
    }

    const verdicts = new Map<string, boolean>()
    for (const leg of legs) {
      try {
        const owner = await firstOf(peopleOfLeg(leg).slice(0, mostPeople), ({ fullUserId }) =>
          accountOf(fullUserId) === account ? ownerOf(fullUserId) : undefined,
        )
        if (owner === undefined) continue
        if (!lists.has(owner)) {
          lists.set(owner, undefined)
          lists.set(owner, await listOf(owner))
        }
        const list = lists.get(owner)
        if (list) verdicts.set(leg.callId, list.has(leg.callId))
      } catch (error) {
        onFailure(error)
      }
    }
    return ({ callId }) => verdicts.get(callId)
  }
}

async function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Promise<Found | undefined> | undefined,
): Promise<Found | undefined> {
  for (const item of items) {
    const found = await find(item)
    if (found !== undefined) return found
  }
  return undefined
}
