import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Comparison } from './compare.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const ours = readFileSync(`${root}packages/contract/generated/openapi.json`, 'utf8')

describe('npm run contract:diff', () => {
  const run = (input: string, ...given: string[]) => {
    const options = [
      '--conditions=@sipgate-kit/source',
      '--import',
      'tsx',
      'scripts/contract-diff.ts',
      ...given,
    ]
    const { status, stdout, stderr } = spawnSync(process.execPath, options, {
      cwd: root,
      input,
      encoding: 'utf8',
    })
    return { status, stdout, stderr: stderr.trim().split('\n') }
  }

  it('ends with 0 where nothing differs', () => {
    expect(run(ours, '-')).toMatchObject({ status: 0, stdout: 'No difference.\n' })
  })

  it('ends with 1 where something does, and tells it to scripts as JSON', () => {
    const { status, stdout } = run('openapi: 3.0.0\npaths: { /teapots: { get: {} } }', '-', '--json')
    expect(status).toBe(1)
    const { operations } = JSON.parse(stdout) as Comparison
    expect(operations).toContainEqual({
      operation: 'GET /teapots',
      differences: [{ fact: 'operation', theirs: '' }],
    })
  })

  it.each([
    ['a file that is not there', ['gone.json'], /^gone\.json cannot be compared\. ENOENT/],
    ['a text of another kind', ['-'], /^Standard input cannot be compared\. It is no API description/],
    ['no file at all', [], /^Give one description/],
  ])('ends with 2 and one line for %s', (_, given, line) => {
    const { status, stderr } = run('hello', ...given)
    expect(status).toBe(2)
    expect(stderr).toEqual([expect.stringMatching(line)])
  })
})
