import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './support/program.ts'

const page = readFileSync(join(root, 'docs/security.md'), 'utf8')
/** Each entry with the files of its tests. */
const entries = page.split(/\n(?=- \*\*T|\n)/).flatMap((entry) => {
  const number = /^- \*\*T(\d+)\*\* /.exec(entry)?.[1]
  return number === undefined
    ? []
    : [[`T${number}`, [...entry.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map((link) => link[1] ?? '')] as const]
})

describe('docs/security.md', () => {
  it('lists each protection once', () => {
    expect(entries.length).toBeGreaterThan(40)
    expect(new Set(entries.map(([name]) => name)).size).toBe(entries.length)
  })

  it('has an entry for each number that its text names', () => {
    const named = [...page.matchAll(/\bT\d+\b/g)].map(([name]) => name)
    const known: string[] = entries.map(([name]) => name)
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  it('has short lines', () => {
    expect(page.split('\n').filter((line) => line.length > 160)).toEqual([])
  })

  it.each(entries)('%s is shown by tests that carry its number', (name, files) => {
    expect(files).not.toEqual([])
    for (const file of files) {
      expect(readFileSync(join(root, file), 'utf8'), file).toMatch(new RegExp(`\\b${name}\\b`))
    }
  })
})
