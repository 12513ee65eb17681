/**
 * The account that a user belongs to: `1234567` of `1234567w0`. sipgate puts it into each push and signs it, so it tells whose call
 * this is, whereas anybody with an account can make sipgate post their calls to our URL.
 */
export function accountOf(fullUserId: string | undefined): string | undefined {
  return /^(\d{1,20})w\d{1,20}$/.exec(fullUserId ?? '')?.[1]
}
