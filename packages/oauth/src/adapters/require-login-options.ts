import { checkOptions, invalidOption, isRecord } from '../check-options.ts'
import type { Scope } from '../generated/scopes.ts'
import { checkScopes } from '../settings/check-scopes.ts'

/** Options of `requireLogin()`. */
export interface RequireLoginOptions {
  /** The scopes that must be granted, too. Default: none. */
  scopes?: readonly Scope[]
}

const optionNames = Object.keys({ scopes: true } satisfies Record<keyof RequireLoginOptions, true>)

/**
 * The scopes that a page needs.
 * @throws OAuthError `invalid_option`
 */
export function readRequiredScopes(options: RequireLoginOptions): readonly Scope[] {
  // Mounted without parentheses, requireLogin would receive each request and never let it pass.
  if (isRecord(options) && !isPlain(options))
    throw invalidOption('requireLogin returns the middleware: write requireLogin(), with parentheses')
  checkOptions('requireLogin', options, optionNames)
  return checkScopes(options.scopes ?? [])
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
