import type { Push } from '@sipgate-kit/contract'

/**
 * The account that a user belongs to: `1234567` of `1234567w0`. sipgate puts it into each push and signs it, so it tells whose call
 * this is, whereas anybody with an account can make sipgate post their calls to our URL.
 */
export function accountOf(fullUserId: string | undefined): string | undefined {
  return /^(\d{1,20})w\d{1,20}$/.exec(fullUserId ?? '')?.[1]
}

/** The account that a push tells. That a call ended, and digits, come without users. */
export function accountIn(push: Push): string | undefined {
  if (push.event === 'newCall')
    return push.fullUserIds.map(accountOf).find((account) => account !== undefined)
  return push.event === 'answer' ? accountOf(push.fullUserId) : undefined
}
