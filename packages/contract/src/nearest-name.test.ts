import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

describe('the name that was probably meant', () => {
  const known = ['smsId', 'recipient', 'message', 'sendAt', 'types', 'phonenumber', 'to']

  it.each([
    ['sendAT', 'sendAt'],
    ['send_at', 'sendAt'],
    ['recipeint', 'recipient'],
    ['type', 'types'],
    ['phoneNumbers', 'phonenumber'],
    ['mesage', 'message'],
    ['smsid', 'smsId'],
  ])('by %s is %s', (name, meant) => {
    expect(nearestName(name, known)).toBe(meant)
  })

  it.each(['', 'x', 'from', 'text', 'number', 'constructor', 'x'.repeat(1_000_000)])(
    'by %s is none',
    (name) => {
      expect(nearestName(name.slice(0, 50_000), known)).toBeUndefined()
    },
  )

  it('is the name itself but for case, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z]{1,20}$/), (name) => {
        expect(nearestName(name.toUpperCase(), [name])).toBe(name)
      }),
    )
  })

  it('is never one that has little to do with it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-m]{1,20}$/), fc.stringMatching(/^[n-z]{1,20}$/), (name, other) => {
        expect(nearestName(name, [other])).toBeUndefined()
      }),
    )
  })
})
