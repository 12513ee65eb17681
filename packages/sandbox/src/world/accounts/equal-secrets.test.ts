import { expect, it } from 'vitest'
import { equalSecrets } from './equal-secrets.ts'

it.each([
  ['secret', 'secret', true],
  ['secret', 'Secret', false],
  ['', '', true],
  ['', 'secret', false],
  ['secret', 'secretsecret', false],
  ['ä'.repeat(1000), 'ä'.repeat(999), false],
])('T56: secrets of any length are compared without a throw: %#', (given, expected, same) => {
  expect(equalSecrets(given, expected)).toBe(same)
})
