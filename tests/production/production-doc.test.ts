import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog, readConfig, startDesk } from '@sipgate-kit/desk'
import { startSandbox } from '@sipgate-kit/sandbox'
import { expect, it, onTestFinished } from 'vitest'
import { root } from '../support/program.ts'

const document = readFileSync(join(root, 'docs/production.md'), 'utf8')
/** The part of the document below this heading. */
const section = (name: string) => document.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? ''

it('the table of variables in docs/production.md has each that desk reads, and no other', () => {
  const read = new Set<string>()
  const env = new Proxy<Record<string, string>>({}, { get: (_, name) => void read.add(String(name)) })
  readConfig(env, { root })

  const rows = section('Variables')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const explained = rows.flatMap((row) => row.split('|')[1]?.match(/[A-Z][A-Z_]+/g) ?? [])
  expect(explained.toSorted()).toEqual([...read].toSorted())
})

it('the table of metrics there has each that desk adds', async () => {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const folder = mkdtempSync(join(tmpdir(), 'metrics-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const env = { PORT: '0', DATABASE_URL: 'sqlite:desk.db', METRICS_TOKEN: 'm'.repeat(32) }
  const log = createLog({ level: 'silent', platform: Date })
  const desk = await startDesk({ config: readConfig(env, { root: folder }), sandbox, log })
  onTestFinished(() => desk.close())
  const answer = await fetch(`${desk.url}/metrics`, {
    headers: { authorization: `Bearer ${env.METRICS_TOKEN}` },
  })
  const text = await answer.text()
  const served = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name)
  const explained = section('Metrics').match(/`(desk|nodejs|process)_\w+`/g) ?? []
  const names = explained.map((name) => name.replaceAll('`', ''))
  expect(names.filter((name) => !served.includes(name))).toEqual([])
  expect(served.filter((name) => name.startsWith('desk_') && !names.includes(name))).toEqual([])
})
