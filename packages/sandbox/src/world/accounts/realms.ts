import type { Realm } from '../state/state.ts'

/** Both realms that sipgate's documentation names. A client lives in one of them. */
export const realms: readonly Realm[] = ['third-party', 'sipgate-apps']

export function isRealm(name: string): name is Realm {
  return (realms as readonly string[]).includes(name)
}
