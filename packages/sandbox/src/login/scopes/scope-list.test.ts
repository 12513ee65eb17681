import { describe, expect, it } from 'vitest'
import { isKnownScope, knownScopes, parseScopes, sameScopes, scopeMeaning } from './scope-list.ts'

describe('the scopes a client can ask for', () => {
  it('are those of the API without internal, and those of OpenID Connect, each with its meaning', () => {
    const known = knownScopes()
    for (const scope of ['all', 'balance:read', 'openid', 'profile', 'email', 'offline_access'])
      expect(known).toContain(scope)
    expect(known).not.toContain('internal')
    for (const language of ['en', 'de'] as const)
      expect(known.filter((scope) => !scopeMeaning(scope, language))).toEqual([])
    expect(known.length).toBeGreaterThanOrEqual(120)
  })

  it.each(['internal', '', 'toString', '__proto__', 'Balance:read'])('do not include %j', (scope) => {
    expect([isKnownScope(scope), scopeMeaning(scope, 'en')]).toEqual([false, undefined])
  })

  it('count once each, in any order', () => {
    expect(parseScopes(' a  b a ')).toEqual(['a', 'b'])
    expect([
      sameScopes(['a', 'b'], ['b', 'a', 'a']),
      sameScopes(['a'], ['a', 'b']),
      sameScopes([], []),
    ]).toEqual([true, false, true])
  })
})
