import type { Kernel } from '../world/kernel.ts'
import { isRevealed, masked } from './account-control.ts'

export interface UserView {
  account: string
  /** `w0` exists in every account. */
  id: string
  username: string
  /** Masked unless asked for. */
  password: string
  name: string
  email: string
  locale: string
  admin: boolean
}

export interface UserControl {
  /** All users of all accounts. Passwords are masked unless `reveal` is set. */
  list(options?: { reveal?: boolean }): UserView[]
}

export function userControl(kernel: Kernel): UserControl {
  return {
    list(options) {
      const reveal = isRevealed('users.list', options)
      return kernel.state.accounts.flatMap((account) =>
        account.users.map(({ id, username, password, locale, profile }) => ({
          account: account.masterSipId,
          id,
          username,
          password: reveal ? password : masked,
          name: [profile.firstname, profile.lastname].filter(Boolean).join(' '),
          email: profile.email ?? '',
          locale,
          admin: profile.admin ?? false,
        })),
      )
    },
  }
}
