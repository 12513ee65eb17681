import { describe, expect, it } from 'vitest'
import { findMissing } from './find-missing.ts'

const balance = { amount: 'integer', currency: 'string' } as const
const list = { items: [{ id: 'string' }] } as const

describe('an answer with what it needs', () => {
  it.each([0, -5000, -0, 123400, 9007199254740991])('may have the amount %d', (amount) => {
    expect(findMissing({ amount, currency: 'EUR' }, balance)).toBeUndefined()
  })

  it('may have more, and empty lists and texts', () => {
    expect(findMissing({ items: [], totalCount: 0 }, list)).toBeUndefined()
    expect(findMissing({ items: [{ id: '', new: 1 }] }, list)).toBeUndefined()
    expect(
      findMissing({ a: null, b: 1.5, c: false }, { a: 'any', b: 'number', c: 'boolean' }),
    ).toBeUndefined()
    expect(findMissing({}, {})).toBeUndefined()
  })
})

describe('what is missing', () => {
  it.each([
    [{ currency: 'EUR' }, balance, 'The field /amount is missing.'],
    [
      { amount: '0', currency: 'EUR' },
      balance,
      'The field /amount is a text, not a whole number below 2^53.',
    ],
    [{ amount: null, currency: 'EUR' }, balance, 'The field /amount is null, not a whole number below 2^53.'],
    [
      { amount: 12.5, currency: 'EUR' },
      balance,
      'The field /amount is a number, not a whole number below 2^53.',
    ],
    [JSON.parse('{"amount":9007199254740993,"currency":"EUR"}'), balance, /\/amount/],
    [JSON.parse('{"amount":1e999,"currency":"EUR"}'), balance, /\/amount/],
    [{ amount: 0, currency: 978 }, balance, 'The field /currency is a number, not a text.'],
    [Object.create({ amount: 0, currency: 'EUR' }), balance, 'The field /amount is missing.'],
    [null, balance, 'The answer is null, not an object.'],
    [[], balance, 'The answer is a list, not an object.'],
    ['no', balance, 'The answer is a text, not an object.'],
    [{}, list, 'The field /items is missing.'],
    [{ items: {} }, list, 'The field /items is an object, not a list.'],
    [{ items: [{ id: 'w0' }, { id: 1 }] }, list, 'The field /items/1/id is a number, not a text.'],
    [{ items: [null] }, list, 'The field /items/0 is null, not an object.'],
    [[], 'boolean', 'The answer is a list, not true or false.'],
  ] as const)('in %j is named', (value, shape, problem) => {
    expect(findMissing(value, shape)).toMatch(problem)
  })
})
