import { describe, expect, it } from 'vitest'
import { formatMoney } from './format-money.ts'
import { isSipgateError } from '../errors/sipgate-error.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('an amount of money', () => {
  it.each([
    [123400, '12,34 €'],
    [0, '0,00 €'],
    [-0, '0,00 €'],
    [-123400, '-12,34 €'],
    [123450, '12,345 €'],
    [123456, '12,3456 €'],
    [1, '0,0001 €'],
    [-1, '-0,0001 €'],
    [10000, '1,00 €'],
    [9007199254740991, '900.719.925.474,0991 €'],
    [-9007199254740991, '-900.719.925.474,0991 €'],
    [90071992547409931234n, '9.007.199.254.740.993,1234 €'],
  ])('of %d units reads %s', (amount, text) => {
    expect(plain(formatMoney({ amount, currency: 'EUR' }, 'de-DE'))).toBe(text)
  })

  it('is written as its reader writes it', () => {
    expect(formatMoney({ amount: 123400, currency: 'EUR' }, 'en-GB')).toBe('€12.34')
    expect(plain(formatMoney({ amount: 123400, currency: 'GBP' }, ['de-DE', 'en']))).toBe('12,34 £')
    expect(plain(formatMoney({ amount: 123400, currency: 'EUR' }, 'de_DE'))).toBe('12,34 €')
    expect(formatMoney({ amount: 123400, currency: 'EUR' })).toContain('12')
  })

  it('has the digits that its currency has', () => {
    expect(plain(formatMoney({ amount: 120000, currency: 'JPY' }, 'de'))).toBe('12 ¥')
  })

  it.each([
    [{ amount: 1.5, currency: 'EUR' }, 'de'],
    [{ amount: NaN, currency: 'EUR' }, 'de'],
    [{ amount: 2 ** 53, currency: 'EUR' }, 'de'],
    [{ amount: '1' as unknown as number, currency: 'EUR' }, 'de'],
    [{ amount: 1, currency: 'EURO' }, 'de'],
    [{ amount: 1, currency: '' }, 'de'],
    [{ amount: 1, currency: undefined as unknown as string }, 'de'],
    [{ amount: 1, currency: 'EUR' }, 'not a locale'],
    [undefined as unknown as { amount: number; currency: string }, 'de'],
  ])('that makes no sense is refused: %j', (money, locale) => {
    let error: unknown
    try {
      formatMoney(money, locale)
    } catch (thrown) {
      error = thrown
    }
    expect(isSipgateError(error, 'invalid_argument')).toBe(true)
  })
})
