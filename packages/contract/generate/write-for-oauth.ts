import { readFileSync } from 'node:fs'
import { banner } from './banner.ts'
import { scopeNames, scopeType } from './write-scopes.ts'

/**
 * What oauth has of the contract, by path below that package: it logs users in without depending on the contract, so it gets the
 * names of the scopes, and the search for a name that was meant, as files of its own.
 */
export function writeForOauth(scopes: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map([
    ['src/generated/scopes.ts', scopesText(scopes)],
    ['src/generated/nearest-name.ts', nearestNameText()],
  ])
}

function scopesText(scopes: Readonly<Record<string, unknown>>): string {
  return [
    banner,
    '/** The names of all known scopes. */',
    'export const scopes = [',
    ...scopeNames(scopes).map((name) => `  ${JSON.stringify(name)},`),
    '] as const',
    '',
    '/** A scope that sipgate is known to have. */',
    'export type KnownScope = (typeof scopes)[number]',
    '',
    ...scopeType,
    '',
  ].join('\n')
}

function nearestNameText(): string {
  const source = readFileSync(new URL('../src/nearest-name.ts', import.meta.url), 'utf8')
  return `// Copied from packages/contract/src/nearest-name.ts by \`npm run generate\`. Change it there.\n\n${source}`
}
