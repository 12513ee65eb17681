import { banner } from './banner.ts'
import type { ScopeTable } from './read-description.ts'

/** In the contract, and in the packages that may not depend on it. */
export const scopeType = [
  '/** A scope as it is written in code: the known ones are suggested, and others pass, since sipgate may add some. */',
  'export type Scope = KnownScope | (string & {})',
]

/** `scopes.ts`: every scope with its meaning. */
export function writeScopes(scopes: ScopeTable): string {
  const names = scopeNames(scopes)
  return [
    banner,
    "import type { ScopeFacts } from '../scope-facts.ts'",
    '',
    '/** A scope that sipgate is known to have. */',
    `export type KnownScope =\n${names.map((name) => `  | ${JSON.stringify(name)}`).join('\n')}`,
    '',
    ...scopeType,
    '',
    '/** Every known scope with its meaning. Of the scopes an operation lists, a token needs one. */',
    'export const scopes: { readonly [Name in KnownScope]: ScopeFacts } = {',
    ...names.map((name) => {
      const facts = { meaning: scopes[name]?.meaning ?? '', internal: scopes[name]?.internal === true }
      return `  ${JSON.stringify(name)}: ${JSON.stringify(facts)},`
    }),
    '}',
    '',
  ].join('\n')
}

export function scopeNames(scopes: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(scopes).sort()
}
