import { scopes } from '@sipgate-kit/contract'
import type { ScopeFacts } from '@sipgate-kit/contract'

/** Scopes of the login server itself, beside those of the API. */
const loginScopes = new Map<string, string>([
  ['openid', 'Learn who logged in. Brings an id token.'],
  ['profile', 'Learn the name and the language of the user.'],
  ['email', 'Learn the e-mail address of the user.'],
  ['offline_access', 'Act while the user is away.'],
])

/** What a scope lets a client do, or undefined when third-party clients cannot have it. */
export function scopeMeaning(scope: string): string | undefined {
  const facts = Object.hasOwn(scopes, scope) ? (scopes as Record<string, ScopeFacts>)[scope] : undefined
  return loginScopes.get(scope) ?? (facts && !facts.internal ? facts.meaning : undefined)
}

/** All scopes that a client can ask for. */
export function knownScopes(): string[] {
  return [...new Set([...loginScopes.keys(), ...Object.keys(scopes)])].filter(
    (scope) => scopeMeaning(scope) !== undefined,
  )
}

/** The scopes of a `scope` parameter, each once, in the order of asking. */
export function parseScopes(text: string): string[] {
  return [...new Set(text.split(' ').filter((scope) => scope !== ''))]
}

export function sameScopes(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one)
  return known.size === new Set(other).size && other.every((scope) => known.has(scope))
}
