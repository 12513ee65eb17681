import { nextId } from '../../world/ids/next-id.ts'
import { faxline } from '../../world/accounts/new-extension.ts'
import type { FaxlineState } from '../../world/state/extensions.ts'
import { shownFaxline } from '../answers/shown-faxline.ts'
import { shownNumbersOf } from '../answers/shown-number.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { checkCallerId } from '../rights/extension-rights.ts'
import { userFor } from '../rights/user-rights.ts'

export const faxlines = {
  'GET /{userId}/faxlines': ({ path }, caller) => {
    const user = userFor(caller, path.userId, 'see the fax lines of others')
    return { items: caller.account.faxlines.filter(({ userId }) => userId === user.id).map(shownFaxline) }
  },
  'POST /{userId}/faxlines': ({ path }, caller) => {
    const user = userFor(caller, path.userId, 'add fax lines for others')
    const id = nextId(caller.account, 'f')
    const line = faxline({ id, userId: user.id, alias: `Fax ${id}` })
    caller.account.faxlines.push(line)
    return shownFaxline(line)
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
  'GET /{userId}/faxlines/{faxlineId}/numbers': ({ path }, caller) =>
    shownNumbersOf(caller.account, find(caller, path).id),
  'PUT /{userId}/faxlines/{faxlineId}/tagline': ({ path, body }, caller) => {
    find(caller, path).tagline = body.value
    return undefined
  },
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
