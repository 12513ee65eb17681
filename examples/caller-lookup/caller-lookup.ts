import { reject, type CallHandlers } from '@sipgate-kit/webhooks'
import type { Crm } from './crm.ts'

/** What a user sees while the telephone rings. */
export interface Caller {
  account: string
  /** Whose telephones ring. */
  users: readonly string[]
  from: string
  name: string
  note: string
}

/** Looks up who calls, shows it to those whose telephones ring, and rejects who is blocked. */
export function callerLookup(crm: Crm, show: (caller: Caller) => void): CallHandlers {
  return {
    newCall({ direction, from, users }, { account }) {
      // sipgate has signed whose call it is. A call of a line without a user belongs to nobody that we know.
      if (direction !== 'in' || account === undefined) return undefined
      const customer = from === 'anonymous' ? undefined : crm.find(account, from)
      if (customer?.blocked) return reject('busy')
      const { name = 'unknown', note = '' } = customer ?? {}
      show({ account, users, from, name, note })
      return undefined
    },
  }
}
