import { expect, it } from 'vitest'
import type { Difference } from './compare.ts'
import { summarize } from './summarize.ts'

const each = (count: number, difference: (index: number) => Difference) =>
  Array.from({ length: count }, (_, index) => ({
    operation: `GET /kettles/${index}`,
    differences: [difference(index)],
  }))

it('has a line for each kind that is explained, the most frequent reason first', () => {
  const { listed, lines } = summarize(
    each(4, (index) => ({
      fact: `status 20${index}`,
      theirs: undefined,
      ours: '',
      reason: index === 3 ? 'Seen.' : 'Inferred.',
    })),
  )
  expect(listed).toEqual([])
  expect(lines).toEqual(['- status: 4 in 4 operations. Inferred. And 1 other reason.'])
})

it('has a line for what is the same in many places: a status, a limit, what only ours requires', () => {
  const many = (difference: (index: number) => Difference) => summarize(each(10, difference)).lines
  expect(many(() => ({ fact: 'error 401', theirs: undefined, ours: '' }))).toEqual([
    '- error 401: 10 in 10 operations.',
  ])
  expect(many((index) => ({ fact: `body a${index}, minLength`, theirs: undefined, ours: '1' }))).toEqual([
    '- body, minLength (1): 10 in 10 operations.',
  ])
  expect(many((index) => ({ fact: `body a${index}`, theirs: 'string', ours: 'string, required' }))).toEqual([
    '~ body: required by ours only: 10 in 10 operations.',
  ])
})

it('leaves alone what is in few places', () => {
  const few = each(9, () => ({ fact: 'error 401', theirs: undefined, ours: '' }))
  expect(summarize(few)).toEqual({ listed: few, lines: [] })
})

it('leaves alone what only theirs has, and what changed since a baseline', () => {
  const news = each(20, () => ({ fact: 'error 401', theirs: '', ours: undefined, reason: 'Left out.' }))
  const since = each(20, () => ({
    fact: 'error 401',
    theirs: undefined,
    ours: '',
    before: '',
    reason: 'Seen.',
  }))
  for (const operations of [news, since])
    expect(summarize(operations)).toEqual({ listed: operations, lines: [] })
})
