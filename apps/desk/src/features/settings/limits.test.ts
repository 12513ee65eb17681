import { describe, expect, it } from 'vitest'
import { formOf } from '../../forms/form.ts'
import { readLimits } from './limits.ts'

const usage = [{ kind: 'sms', limit: 50, most: 50, used: 3 }] as const
const read = (typed: string) => readLimits(formOf([['sms', typed]]), usage)

describe('a limit of one’s own', () => {
  it.each([
    ['0', 0],
    ['49', 49],
    ['50', undefined],
    ['', undefined],
  ])('%j is kept as %j', (typed, limit) => {
    expect(read(typed)).toEqual({ limits: new Map([['sms', limit]]), wrong: [] })
  })

  it.each(['51', '-1', '1.5', '1e1', 'ten', '0x10', '٣', '9999999'])('%j is refused', (typed) => {
    expect(read(typed).wrong).toEqual(['sms'])
  })
})
