import { seed } from '../seed/seed.ts'

/**
 * A state of an earlier version as one of this version; anything else as it is. Logins, consents and balances are kept;
 * what an account did not have yet it gets from the seed.
 */
export function upgraded(parsed: unknown, now: number): unknown {
  if (!isObject(parsed) || parsed['version'] !== 1 || !Array.isArray(parsed['accounts'])) return parsed
  const fresh = seed(now)
  const accounts = parsed['accounts'].map((account: unknown) => {
    const number = isObject(account) ? account['masterSipId'] : undefined
    const seeded = fresh.accounts.find(({ masterSipId }) => masterSipId === number)
    return isObject(account) && seeded ? { ...seeded, ...account } : account
  })
  return { ...parsed, version: fresh.version, tasks: [], passwordResets: [], accounts }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
