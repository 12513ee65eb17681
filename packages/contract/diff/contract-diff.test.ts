import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Comparison } from './compare.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const ours = readFileSync(`${root}packages/contract/src/generated/openapi.json`, 'utf8')

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
      news: { summary: '', facts: {} },
    })
  })

  const small = 'openapi: 3.0.0\npaths: { /balance: { get: { responses: { "418": {} } } } }'

  it('ends with 0 where nothing changed since the baseline, whatever ours corrects', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-diff-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const last = join(folder, 'last.yaml')
    writeFileSync(last, small)
    expect(run(small, '-', '--baseline', last)).toMatchObject({ status: 0, stdout: 'No difference.\n' })
    const changed = run(small.replace('418', '451'), '-', '--baseline', last)
    expect(changed.status).toBe(1)
    expect(changed.stdout).toMatch(/^GET \/balance\n {2}\+ error 451; ours: none\n\n/)
  })

  it('lists each difference only when it is asked to', () => {
    const listed = 'POST /calls\n  - operation\n      our x-source: Since 2026-08.'
    expect(run(small, '-').stdout).not.toContain(listed)
    expect(run(small, '-', '--all').stdout).toContain(listed)
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
