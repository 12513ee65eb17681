import { describe, expect, it } from 'vitest'
import { routesOfMethods } from './routes.ts'

describe('without safeguards, an answer', () => {
  const missingOf = (answer: unknown) => routesOfMethods.findMissing?.('GET /balance', answer)

  it('passes when the fields are there that give it a meaning, zero included', () => {
    expect(missingOf({ amount: 0, currency: 'EUR' })).toBe(undefined)
  })

  it('that is empty says so', () => {
    expect(missingOf(undefined)).toBe('The answer is empty.')
  })

  it.each([[null], [[]], ['27.34'], [{ currency: 'EUR' }], [Object.create({ amount: 1 }) as object]])(
    '%j names the first field that it lacks',
    (answer) => {
      expect(missingOf(answer)).toBe('The field /amount is missing.')
    },
  )

  it('may be anything where the operation promises no field', () => {
    expect(routesOfMethods.findMissing?.('DELETE /contacts/{contactId}', undefined)).toBe(undefined)
  })
})
