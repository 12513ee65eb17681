import type { CallRestrictionState } from '../../world/state/directory.ts'
import type { AccountState } from '../../world/state/state.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { needsAdmin, userFor } from '../rights/user-rights.ts'

const names = ['foreignSpecial', 'charged', 'roaming', 'highCostForeignNumbers'] as const

export const callRestrictions = {
  'GET /callrestrictions': ({ query: { userIds } }, caller) => {
    const asked = userIds ?? [caller.user.id]
    const users = asked.map((userId) => userFor(caller, userId, 'see the call restrictions of others'))
    const items = users.map(({ id }) => ({ ...of(caller.account, id) }))
    const [only] = items
    return items.length === 1 && only ? only : { items }
  },
  'POST /{userId}/callrestrictions/{restriction}': ({ path, body }, caller) => {
    needsAdmin(caller, 'change call restrictions')
    const { id } = userFor(caller, path.userId, 'change call restrictions')
    const name = names.find((known) => known === path.restriction)
    if (!name) throw new Refusal(404, `The restriction must be one of ${names.join(', ')}.`)
    const { account } = caller
    const restrictions = { ...of(account, id), [name]: body.enabled }
    account.callRestrictions = [
      ...account.callRestrictions.filter(({ userId }) => userId !== id),
      restrictions,
    ]
    return { ...restrictions }
  },
} satisfies Handlers

function of(account: AccountState, userId: string): CallRestrictionState {
  const found = account.callRestrictions.find((restrictions) => restrictions.userId === userId)
  return (
    found ?? { userId, foreignSpecial: false, charged: false, roaming: false, highCostForeignNumbers: false }
  )
}
