import type { Faxline, GroupFaxline } from '@sipgate-kit/contract'
import { faxline } from '../../world/seed/telephones.ts'
import type { FaxlineState } from '../../world/state/extensions.ts'
import { checkCallerId, mayUse } from '../extensions.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { nextId } from '../../world/ids/next-id.ts'
import { shownEndpointNumber } from './numbers.ts'
import { Refusal } from '../refusal.ts'
import { userFor } from '../rights.ts'

export const faxlines = {
  'GET /{userId}/faxlines': ({ path }, caller) => {
    const user = userFor(caller, path.userId, 'see the fax lines of others')
    return { items: caller.account.faxlines.filter(({ userId }) => userId === user.id).map(shown) }
  },
  'POST /{userId}/faxlines': ({ path }, caller) => {
    const user = userFor(caller, path.userId, 'add fax lines for others')
    const id = nextId(caller.account, 'f')
    const line = faxline({ id, userId: user.id, alias: `Fax ${id}` })
    caller.account.faxlines.push(line)
    return shown(line)
  },
  'PUT /{userId}/faxlines/{faxlineId}': ({ path, body }, caller) => {
    find(caller, path).alias = body.alias
    return undefined
  },
  'DELETE /{userId}/faxlines/{faxlineId}': ({ path }, caller) => {
    const { account } = caller
    const line = find(caller, path)
    account.faxlines = account.faxlines.filter((other) => other !== line)
    for (const number of account.numbers) if (number.endpointId === line.id) number.endpointId = ''
    return undefined
  },
  'GET /{userId}/faxlines/{faxlineId}/callerid': ({ path }, caller) => ({
    value: find(caller, path).callerId,
  }),
  'PUT /{userId}/faxlines/{faxlineId}/callerid': ({ path, body }, caller) => {
    find(caller, path).callerId = checkCallerId(caller.account, body.value)
    return undefined
  },
  'GET /{userId}/faxlines/{faxlineId}/numbers': ({ path }, caller) => numbersOf(caller, find(caller, path)),
  'PUT /{userId}/faxlines/{faxlineId}/tagline': ({ path, body }, caller) => {
    find(caller, path).tagline = body.value
    return undefined
  },
  'GET /groupfaxlines': ({ query }, caller) => {
    const user =
      query.userId === undefined ? undefined : userFor(caller, query.userId, 'see the groups of others')
    const isOf = ({ groupId }: FaxlineState) =>
      caller.account.groups.some(({ id, userIds }) => id === groupId && (!user || userIds.includes(user.id)))
    return { items: groupLines(caller).filter(isOf).map(shownGroupFaxline) }
  },
  'GET /groupfaxlines/{faxlineId}/callerid': ({ path }, caller) => ({
    value: findGroupLine(caller, path.faxlineId).callerId,
  }),
  'GET /groupfaxlines/{faxlineId}/numbers': ({ path }, caller) =>
    numbersOf(caller, findGroupLine(caller, path.faxlineId)),
} satisfies Handlers

function find(
  caller: RestCaller,
  { userId, faxlineId }: { userId: string; faxlineId: string },
): FaxlineState {
  const user = userFor(caller, userId, 'see the fax lines of others')
  const wanted = faxlineId.toLowerCase()
  const line = caller.account.faxlines.find(
    (candidate) => candidate.id === wanted && candidate.userId === user.id,
  )
  if (!line) throw new Refusal(404, `${user.id} has no fax line ${faxlineId.slice(0, 20)}.`)
  return line
}

function groupLines(caller: RestCaller): FaxlineState[] {
  return caller.account.faxlines.filter((line) => line.groupId !== undefined && mayUse(caller, line))
}

function findGroupLine(caller: RestCaller, faxlineId: string): FaxlineState {
  const wanted = faxlineId.toLowerCase()
  const line = groupLines(caller).find(({ id }) => id === wanted)
  if (!line)
    throw new Refusal(404, `There is no fax line ${faxlineId.slice(0, 20)} of a group that you are in.`)
  return line
}

function numbersOf({ account }: RestCaller, { id }: FaxlineState) {
  return { items: account.numbers.filter(({ endpointId }) => endpointId === id).map(shownEndpointNumber) }
}

function shown({ id, alias, tagline, canSend, canReceive }: FaxlineState): Faxline {
  return { id, alias, tagline, canSend, canReceive }
}

export function shownGroupFaxline(line: FaxlineState): GroupFaxline {
  return { ...shown(line), ...(line.groupId !== undefined && { groupId: line.groupId }) }
}
