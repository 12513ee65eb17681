import { CliError } from '../../cli-error.ts'
import type { AttackGroup } from './attack.ts'
import { codes } from './attacks/codes.ts'
import { cookies } from './attacks/cookies.ts'
import { evilGroups } from './attacks/evil.ts'
import { grants } from './attacks/grants.ts'
import { headers } from './attacks/headers.ts'
import { logout } from './attacks/logout.ts'
import { outages } from './attacks/outages.ts'
import { parameters } from './attacks/parameters.ts'
import { proof } from './attacks/proof.ts'
import { redirects } from './attacks/redirects.ts'
import { refresh } from './attacks/refresh.ts'
import { secrets } from './attacks/secrets.ts'
import { state } from './attacks/state.ts'
import { users } from './attacks/users.ts'
import type { EvilBehaviour } from './sandbox/evil-provider.ts'

/** All attacks. Those on secrets come last, because they look through everything that was answered before. */
export function attackGroups(behaviours: readonly EvilBehaviour[]): AttackGroup[] {
  return [
    ...[
      state,
      codes,
      proof,
      redirects,
      parameters,
      cookies,
      headers,
      logout,
      users,
      grants,
      refresh,
      outages,
    ],
    ...evilGroups(behaviours),
    secrets,
  ]
}

/** Those that are named, or whose name begins so: `state` selects `state-missing` too. */
export function selectAttacks(groups: readonly AttackGroup[], only: readonly string[]): AttackGroup[] {
  if (only.length === 0) return [...groups]
  const means = (word: string, name: string) => name === word || name.startsWith(`${word}-`)
  const isMeant = (name: string) => only.some((word) => means(word, name))
  const nothing = only.filter(
    (word) => !groups.some(({ attacks }) => attacks.some(({ name }) => means(word, name))),
  )
  if (nothing.length > 0)
    throw new CliError(`No attack is named ${nothing.join(' or ')}. "audit --list" names them all.`)
  return groups
    .map(({ title, attacks }) => ({ title, attacks: attacks.filter(({ name }) => isMeant(name)) }))
    .filter(({ attacks }) => attacks.length > 0)
}
