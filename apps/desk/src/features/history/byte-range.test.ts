import { expect, it } from 'vitest'
import { readRange } from './byte-range.ts'

it.each([
  ['bytes=0-', { first: 0, last: 99 }],
  ['bytes=0-1', { first: 0, last: 1 }],
  ['bytes=99-99', { first: 99, last: 99 }],
  ['bytes=50-500', { first: 50, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-1000', { first: 0, last: 99 }],
  ['Bytes= 5-6 ', { first: 5, last: 6 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
])('finds that %s of 100 bytes is %j', (header, range) => {
  expect(readRange(header, 100)).toEqual(range)
})

it.each([
  'bytes=-',
  'bytes=5-2',
  'bytes=0-1,5-6',
  'lines=0-1',
  'bytes=a-b',
  '0-1',
  '',
  `bytes=0-${'9'.repeat(50)}`,
])('takes %s for a wish for everything', (header) => {
  expect(readRange(header, 100)).toBeUndefined()
})

it.each(['bytes=0-', 'bytes=-5'])('can meet no range of an empty file, such as %s', (header) => {
  expect(readRange(header, 0)).toBe('unsatisfiable')
})
