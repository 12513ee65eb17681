import { banner } from './banner.ts'
import type { ScopeTable } from './read-description.ts'

/** `scopes.ts`: every scope with its meaning. */
export function writeScopes(scopes: ScopeTable): string {
  const names = Object.keys(scopes).sort()
  return [
    banner,
    "import type { ScopeFacts } from '../scope-facts.ts'",
    '',
    '/** A scope that sipgate knows. Tokens may carry others too. */',
    `export type Scope =\n${names.map((name) => `  | ${JSON.stringify(name)}`).join('\n')}`,
    '',
    '/** Every scope with its meaning. Of the scopes an operation lists, a token needs one. */',
    'export const scopes: { readonly [Name in Scope]: ScopeFacts } = {',
    ...names.map((name) => {
      const facts = { meaning: scopes[name]?.meaning ?? '', internal: scopes[name]?.internal === true }
      return `  ${JSON.stringify(name)}: ${JSON.stringify(facts)},`
    }),
    '}',
    '',
  ].join('\n')
}
