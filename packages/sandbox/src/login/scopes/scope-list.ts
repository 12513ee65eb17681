import { scopes, type KnownScope } from '@sipgate-kit/contract'
import { germanScopes } from './german-scopes.ts'
import type { Language } from '../../pages/language.ts'

/** Scopes of the login server itself, beside those of the API. */
const loginScopes = {
  profile: {
    en: 'Learn the name and the language of the user.',
    de: 'Name und Sprache des Benutzers erfahren.',
  },
  email: {
    en: 'Learn the e-mail address of the user.',
    de: 'Die E-Mail-Adresse des Benutzers erfahren.',
  },
  offline_access: { en: 'Act while the user is away.', de: 'Auch in Abwesenheit des Benutzers zugreifen.' },
}

const meanings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...Object.fromEntries(
    Object.entries(germanScopes).map(([scope, de]) => [
      scope,
      { en: scopes[scope as KnownScope].meaning, de },
    ]),
  ),
  ...loginScopes,
}

/** What a scope lets a client do, or undefined when third-party clients cannot have it. */
export function scopeMeaning(scope: string, language: Language): string | undefined {
  return isKnownScope(scope) ? meanings[scope]?.[language] : undefined
}

export function isKnownScope(scope: string): boolean {
  return Object.hasOwn(meanings, scope)
}

/** All scopes that a client can ask for. */
export function knownScopes(): string[] {
  return Object.keys(meanings)
}

/** The scopes of a `scope` parameter, each once, in the order of asking. */
export function parseScopes(text: string): string[] {
  return [...new Set(text.split(' ').filter((scope) => scope !== ''))]
}

export function sameScopes(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one)
  return known.size === new Set(other).size && other.every((scope) => known.has(scope))
}
