import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '@sipgate-kit/desk'
import { expect, it } from 'vitest'
import { root } from '../support/program.ts'

it('the table of variables in docs/production.md has each that desk reads, and no other', () => {
  const read = new Set<string>()
  const env = new Proxy<Record<string, string>>({}, { get: (_, name) => void read.add(String(name)) })
  readConfig(env, { root })

  const document = readFileSync(join(root, 'docs/production.md'), 'utf8')
  const [, section = ''] = document.split(/^## Variables$/m)
  const rows = (section.split(/^## /m)[0] ?? '').split('\n').filter((line) => line.startsWith('| `'))
  const explained = rows.flatMap((row) => row.split('|')[1]?.match(/[A-Z][A-Z_]+/g) ?? [])
  expect(explained.toSorted()).toEqual([...read].toSorted())
})
