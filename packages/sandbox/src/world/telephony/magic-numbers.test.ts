import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { magicNumbers, magicOutcome } from './magic-numbers.ts'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

describe('numbers with fixed results', () => {
  it.each(Object.entries(magicNumbers))('%s: %s, as the README says', (number, outcome) => {
    expect(readme).toMatch(new RegExp(`\\| \`\\${number}\` +\\| ${outcome} +\\|`))
    expect(magicOutcome(number)).toBe(outcome)
  })

  it('are few: other numbers behave normally', () => {
    expect(magicOutcome('+492214710001')).toBe(undefined)
    expect(magicOutcome('constructor')).toBe(undefined)
  })
})
