import type { FaxlineState } from '../../world/state/extensions.ts'
import { shownGroupFaxline } from '../answers/shown-faxline.ts'
import { shownNumbersOf } from '../answers/shown-number.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { mayUse } from '../rights/extension-rights.ts'
import { userFor } from '../rights/user-rights.ts'

export const groupFaxlines = {
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
    shownNumbersOf(caller.account, findGroupLine(caller, path.faxlineId).id),
} satisfies Handlers

function groupLines(caller: RestCaller): FaxlineState[] {
  return caller.account.faxlines.filter((line) => line.groupId !== undefined && mayUse(caller, line))
}

function findGroupLine(caller: RestCaller, faxlineId: string): FaxlineState {
  const wanted = faxlineId.toLowerCase()
  const line = groupLines(caller).find(({ id }) => id === wanted)
  if (!line)
    throw new Refusal(404, `The groups of ${caller.user.id} have no fax line ${faxlineId.slice(0, 20)}.`)
  return line
}
