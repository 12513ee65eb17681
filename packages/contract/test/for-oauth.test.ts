import { describe, expect, it } from 'vitest'
import { nearestName as nearestInOauth } from '../../oauth/src/generated/nearest-name.ts'
import { scopes as scopesOfOauth } from '../../oauth/src/generated/scopes.ts'
import { nearestName, scopes } from '../src/index.ts'

describe('oauth, which does not depend on the contract', () => {
  it('knows every scope by name', () => {
    expect([...scopesOfOauth]).toEqual(Object.keys(scopes))
  })

  it.each([
    ['balance:raed', 'balance:read'],
    ['balance.read', 'balance:read'],
    ['Contacts:Write', 'contacts:write'],
    ['session:sms:write', 'sessions:sms:write'],
    ['history', undefined],
    ['custom:scope', undefined],
  ])('finds the scope that %s was meant to be as the contract does', (given, meant) => {
    expect(nearestInOauth(given, scopesOfOauth)).toBe(meant)
    expect(nearestName(given, Object.keys(scopes))).toBe(meant)
  })
})
