import { SandboxError } from '../sandbox-error.ts'
import type { Kernel } from '../world/kernel.ts'
import type { AccountState } from '../world/state/state.ts'
import { aFlag, anything, checkFields, checkOptions, type FieldChecks } from '../world/check-fields.ts'

export interface AccountView {
  /** sipgate's account number, `masterSipId`. */
  id: string
  domain: string
  details: AccountState['details']
  verificationCode: string
  /** `amount` in 1/10000 of `currency`. */
  balance: { amount: number; currency: string }
  users: string[]
  personalAccessTokens: { tokenId: string; token: string; userId: string; scopes: number }[]
}

/** What `update` changes; omitted fields stay as they are. */
export interface AccountChange {
  /** `amount` is a whole number in 1/10000 of `currency`; zero and negative amounts are allowed. */
  balance?: { amount?: number; currency?: string }
  details?: Partial<AccountState['details']>
  verificationCode?: string
}

export interface AccountControl {
  /** Secrets of personal access tokens are masked unless `reveal` is set. */
  list(options?: { reveal?: boolean }): AccountView[]
  /** @throws SandboxError `not_found` */
  get(id: string, options?: { reveal?: boolean }): AccountView
  /** @throws SandboxError `not_found`, `invalid_argument` */
  update(id: string, change: AccountChange): AccountView
}

export const masked = '••••••'

/** The value of a list's option `reveal`. @throws SandboxError `invalid_argument` */
export function isRevealed(name: string, options: unknown = {}): boolean {
  return checkOptions<{ reveal?: boolean }>(name, options, { reveal: aFlag }).reveal ?? false
}

export function accountControl(kernel: Kernel): AccountControl {
  const find = (id: string) => {
    const account = kernel.state.accounts.find(({ masterSipId }) => masterSipId === id)
    if (account) return account
    const known = kernel.state.accounts.map(({ masterSipId }) => masterSipId).join(' and ')
    throw new SandboxError('not_found', `No account has this number. The accounts are ${known}.`)
  }
  return {
    list: (options) =>
      kernel.state.accounts.map((account) => view(account, isRevealed('accounts.list', options))),
    get: (id, options) => view(find(id), isRevealed('accounts.get', options)),
    update(id, change) {
      const account = find(id)
      const { balance, details, verificationCode } = checkChange(change)
      Object.assign(account.balance, balance)
      Object.assign(account.details, details)
      if (verificationCode !== undefined) account.verificationCode = verificationCode
      kernel.changed()
      return view(account, false)
    },
  }
}

function view(account: AccountState, reveal: boolean): AccountView {
  return structuredClone({
    id: account.masterSipId,
    domain: account.domain,
    details: account.details,
    verificationCode: account.verificationCode,
    balance: account.balance,
    users: account.users.map(({ id }) => id),
    personalAccessTokens: account.personalAccessTokens.map(({ tokenId, token, userId, scopes }) => ({
      tokenId,
      token: reveal ? token : masked,
      userId,
      scopes: scopes.length,
    })),
  })
}

function checkChange(change: unknown): AccountChange {
  const { balance, details, verificationCode } = checkFields<AccountChange>('An account change', change, {
    balance: anything,
    details: anything,
    verificationCode: isText,
  })
  return {
    ...(balance !== undefined && { balance: checkFields('balance', balance, balanceChecks) }),
    ...(details !== undefined && { details: checkFields('details', details, detailChecks) }),
    ...(verificationCode !== undefined && { verificationCode }),
  }
}

const balanceChecks: FieldChecks<AccountState['balance']> = {
  amount: (amount) =>
    (Number.isInteger(amount) && Math.abs(amount as number) < 2 ** 31) ||
    'amount must be a whole number, in 1/10000 of the currency, such as 123400 for 12.34, within 32 bits.',
  currency: (currency) =>
    (typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)) ||
    'currency must be three capital letters, such as "EUR".',
}

const detailChecks: FieldChecks<AccountState['details']> = {
  company: isText,
  logoUrl: isText,
  verified: (verified) => typeof verified === 'boolean' || 'verified must be true or false.',
  mainProductType: isText,
  historyLifeTime: (time) =>
    ['NONE', 'THIRTY_DAYS', 'UNLIMITED'].includes(time as string) ||
    'historyLifeTime must be "NONE", "THIRTY_DAYS" or "UNLIMITED".',
}

function isText(value: unknown): true | string {
  return (
    (typeof value === 'string' && value.length <= 200) ||
    'This field must be a string of at most 200 characters.'
  )
}
