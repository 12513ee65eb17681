import type { User } from '@sipgate-kit/oauth'
import { usualTimeZone } from './time-zone.ts'

/** What pages show of the user who is logged in, as far as sipgate tells. */
export interface Profile {
  /** First and last name. */
  readonly name?: string
  /** The company that the account belongs to. */
  readonly company?: string
  /** Whether the user is an administrator of the account. Undefined: sipgate did not tell. It decides what is offered, not what is allowed. */
  readonly admin?: boolean
  /** The zone of every time on a page: an IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string
}

/** What the scopes of `readProfile` allow desk to ask. Without them, pages show numbers in place of names. */
export const profileScopes = ['users:read', 'account:read'] as const

/** Everything known without asking sipgate. */
export function unknownProfile(user: Pick<User, 'domain'>): Profile {
  return { timeZone: usualTimeZone(user.domain) }
}
