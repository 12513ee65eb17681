import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './support/program.ts'

const rows = readFileSync(join(root, 'docs/security.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const row = /^\| T(\d+)\s/.exec(line)?.[1]
    return row === undefined
      ? []
      : [[`T${row}`, [...line.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map((link) => link[1] ?? '')] as const]
  })

describe('docs/security.md', () => {
  it('lists each protection once', () => {
    expect(rows.length).toBeGreaterThan(40)
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
  })

  it.each(rows)('%s is shown by tests that carry its number', (name, files) => {
    expect(files).not.toEqual([])
    for (const file of files) {
      expect(readFileSync(join(root, file), 'utf8'), file).toMatch(new RegExp(`\\b${name}\\b`))
    }
  })
})
