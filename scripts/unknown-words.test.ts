import { describe, expect, it } from 'vitest'
import { runScript } from './run.ts'

describe('a word that a script does not know', () => {
  it.each([
    ['scripts/check.ts', 'lnit', /^There is no check "lnit"; there are types, lint, format, .*\.$/],
    ['scripts/check.ts', '--lint', /^There is no check "--lint"; /],
    ['scripts/generate.ts', '--chekc', /^There is no option "--chekc"; there is --check\.$/],
    ['scripts/generate.ts', 'check', /^There is no option "check"; there is --check\.$/],
  ])('%s refuses %s and lists those it knows', async (script, word, sentence) => {
    const { ok, output } = await runScript(script, word)
    expect(output).toMatch(sentence)
    expect(ok).toBe(false)
  })
})
