import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import type Libsql from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { encryptionKeys } from './sqlite-rows.ts'

const kills = process.env['SOAK'] ? 200 : 3
const writer = fileURLToPath(new URL('sqlite-writer.ts', import.meta.url))
// It belongs to the package that uses it.
const Driver = createRequire(import.meta.resolve('@sipgate-kit/oauth/package.json'))(
  'libsql',
) as typeof Libsql

/** What a writer said until it was killed, with -9, in the middle of whatever it did after so many lines. */
async function writeUntilKilled(path: string, run: string, lines: number): Promise<string[]> {
  const tsx = import.meta.resolve('tsx')
  const child = spawn(
    process.execPath,
    ['--conditions=@sipgate-kit/source', '--import', tsx, writer, path, run],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const said: string[] = []
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => {
    said.push(line)
    if (said.length === lines) child.kill('SIGKILL')
  })
  const [exit] = await Promise.all([once(child, 'exit'), once(output, 'close')])
  expect(exit).toEqual([null, 'SIGKILL'])
  return said
}

/** What `pragma integrity_check` says. */
function integrity(path: string): unknown {
  const database = new Driver(path)
  try {
    return database.prepare('pragma integrity_check').all([])
  } finally {
    database.close()
  }
}

it(
  `a process that is killed ${kills} times while it writes loses nothing that its store acknowledged`,
  { timeout: kills * 20_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kills-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const path = join(folder, 'logins.db')
    let acknowledged = 0
    for (let kill = 0; kill < kills; kill++) {
      const said = await writeUntilKilled(path, `run${kill}`, randomInt(1, 120))
      acknowledged += said.length
      const told = (verb: string) =>
        said.flatMap((line) => (line.startsWith(`${verb} `) ? [line.slice(verb.length + 1)] : []))
      const [renewed, ending, ended] = [told('renewed'), told('ending'), told('ended')]

      expect(integrity(path)).toEqual([{ integrity_check: 'ok' }])
      const store = await sqliteStore(path, { encryptionKeys })
      for (const id of told('added')) {
        const found = await store.findSession(id)
        if (ended.includes(id)) expect(found, `${id} was ended`).toBeUndefined()
        else if (!ending.includes(id)) expect(found, `${id} was added`).toBeDefined()
        if (found && renewed.includes(id))
          expect(found.grant).toMatchObject({ version: 1, accessToken: 'renewed' })
      }
      const { count } = await store.countUse('writes', 1, 1e15)
      expect(count).toBeGreaterThan(Math.max(0, ...told('counted').map(Number)))
      await store.close()
    }
    console.log(`  ${kills} kills, ${acknowledged} acknowledged steps, none lost`)
  },
)
