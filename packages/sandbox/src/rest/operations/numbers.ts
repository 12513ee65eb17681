import { findExtension } from '../../world/accounts/find-extension.ts'
import { nextId } from '../../world/ids/next-id.ts'
import { isoTime } from '../../world/iso-time.ts'
import type { NumberState } from '../../world/state/number-state.ts'
import type { AccountState } from '../../world/state/state.ts'
import { shownNumber } from '../answers/shown-number.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { mayUse, ownersOf } from '../rights/extension-rights.ts'
import { userFor } from '../rights/user-rights.ts'

const month = 30 * 86_400_000

export const numbers = {
  'GET /numbers': ({ kernel, query: { offset = 0, limit = Infinity } }, { account }) => ({
    items: account.numbers
      .slice(offset, offset + limit)
      .map((number) => shownNumber(kernel, account, number)),
  }),
  'GET /{userId}/numbers': ({ kernel, path }, caller) => {
    const { id } = userFor(caller, path.userId, 'see the numbers of others')
    const own = caller.account.numbers.filter((number) => leadsTo(caller.account, number, id))
    return { items: own.map((number) => shownNumber(kernel, caller.account, number)) }
  },
  'PUT /numbers/{numberId}': ({ kernel, path, body }, caller) => {
    const { account } = caller
    const number = account.numbers.find(({ id }) => id === path.numberId)
    if (!number) throw new Refusal(404, 'The account has no number with this id.')
    const endpoint = body.endpointId ? findExtension(account, body.endpointId) : undefined
    if (body.endpointId && !endpoint)
      throw new Refusal(400, 'The account has no line, group or device with this id.', '/endpointId')
    const before = findExtension(account, number.endpointId)
    for (const extension of [before, endpoint])
      if (extension && !mayUse(caller, extension))
        throw new Refusal(403, `Only an administrator may route numbers from or to ${extension.id}.`)
    if (body.endpointId !== undefined) number.endpointId = endpoint?.id ?? ''
    if (body.releaseForMnp === true) number.mnpReleasedUntil = isoTime(kernel.clock.now() + month)
    if (body.releaseForMnp === false) delete number.mnpReleasedUntil
    return undefined
  },
  'POST /numbers/quickdial': ({ body }, caller) => {
    const user = userFor(caller, body.userId, 'give quick dials to others')
    const number =
      body.number === undefined ? nextFree(caller.account) : checkFree(caller.account, body.number)
    const id = nextId(caller.account, 'number')
    caller.account.numbers.push({
      id,
      number,
      type: 'QUICKDIAL',
      userId: user.id,
      endpointId: caller.account.phonelines.find(({ userId }) => userId === user.id)?.id ?? '',
      addressId: user.profile.addressId ?? '',
    })
    user.profile.directDialIds = [...(user.profile.directDialIds ?? []), id]
    return undefined
  },
  'GET /numbers/quickdial/validation/{quickDialNumber}': ({ path }, { account }) => {
    if (!isQuickDial(path.quickDialNumber))
      throw new Refusal(409, 'A quick dial must have two to six digits.')
    if (isTaken(account, path.quickDialNumber)) throw new Refusal(409, 'Another user has this quick dial.')
    return undefined
  },
  'PUT /numbers/quickdial/{numberId}': ({ path, body }, caller) => {
    const quickDial = findQuickDial(caller, path.numberId)
    const user = userFor(caller, body.userId, 'give quick dials to others')
    if (body.number !== undefined && body.number !== quickDial.number)
      quickDial.number = checkFree(caller.account, body.number)
    quickDial.userId = user.id
    quickDial.endpointId = caller.account.phonelines.find(({ userId }) => userId === user.id)?.id ?? ''
    return undefined
  },
  'DELETE /numbers/quickdial/{numberId}': ({ path }, caller) => {
    const { account } = caller
    const quickDial = findQuickDial(caller, path.numberId)
    account.numbers = account.numbers.filter((number) => number !== quickDial)
    for (const { profile } of account.users)
      profile.directDialIds = (profile.directDialIds ?? []).filter((id) => id !== quickDial.id)
    return undefined
  },
} satisfies Handlers

function leadsTo(account: AccountState, number: NumberState, userId: string): boolean {
  if (number.userId !== undefined) return number.userId === userId
  const endpoint = findExtension(account, number.endpointId)
  return endpoint !== undefined && ownersOf(account, endpoint).includes(userId)
}

function isQuickDial(digits: string): boolean {
  return /^\d{2,6}$/.test(digits)
}

function isTaken({ numbers }: AccountState, digits: string): boolean {
  return numbers.some(({ type, number }) => type === 'QUICKDIAL' && number === digits)
}

function checkFree(account: AccountState, digits: string): string {
  if (!isQuickDial(digits)) throw new Refusal(400, 'A quick dial must have two to six digits.', '/number')
  if (isTaken(account, digits)) throw new Refusal(400, 'Another user has this quick dial.', '/number')
  return digits
}

function nextFree(account: AccountState): string {
  let digits = 10
  while (isTaken(account, String(digits))) digits += 1
  return String(digits)
}

function findQuickDial(caller: RestCaller, numberId: string): NumberState {
  const { account, user } = caller
  const found = account.numbers.find(({ id, type }) => id === numberId && type === 'QUICKDIAL')
  if (!found || (found.userId !== user.id && !user.profile.admin))
    throw new Refusal(404, 'The user of the token has no access to a quick dial with this id.')
  return found
}
