import { describe, expect, it } from 'vitest'
import { telephoneNumber } from './telephone-number.ts'

describe('a number as people type it', () => {
  it.each([
    ['+493023125000', '+493023125000'],
    ['+49 (30) 23125-000', '+493023125000'],
    ['0049 30 23125000', '+493023125000'],
    ['030/23125000', '+493023125000'],
    ['493023125000', '+493023125000'],
    ['11', '11'],
    ['112', '112'],
    ['+49', undefined],
    ['1', undefined],
    ['+0301234567', undefined],
    ['12345678901234567', undefined],
    ['e0', undefined],
    ['', undefined],
  ])('%j is %j', (typed, number) => {
    expect(telephoneNumber(typed)).toBe(number)
  })
})
