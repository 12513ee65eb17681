import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { startPostgres } from '../../../packages/database/test/postgres.ts'
import { readConfig } from '../src/config/config.ts'
import type { DeskOptions } from '../src/desk.ts'
import { createLog } from '../src/log.ts'
import { systemPlatform } from '../src/platform.ts'
import { startDesk, type RunningDesk } from '../src/start.ts'

export interface DeskUnderTest {
  readonly url: string
  readonly port: number
  readonly sandbox: RunningSandbox
  /** All lines of the log so far, at its most detailed level. */
  readonly log: string[]
  readonly folder: string
  readonly desk: RunningDesk
  close(): Promise<void>
}

export const onPostgres = process.env['DESK_TEST_DATABASE'] === 'postgres'

/** On SQLite; with `DESK_TEST_DATABASE=postgres`, on a PostgreSQL. */
async function newDatabase(): Promise<{ env: Record<string, string>; close(): Promise<void> }> {
  if (!onPostgres) return { env: { DATABASE_URL: 'sqlite:desk.db' }, close: () => Promise.resolve() }
  const { url, close } = await startPostgres()
  const keys = `k1:${Buffer.alloc(32, 1).toString('base64')}`
  return { env: { DATABASE_URL: url, ENCRYPTION_KEYS: keys }, close }
}

/** A desk on a free port and in its own folder, with a sandbox beside it. */
export async function deskUnderTest(
  env: Record<string, string> = {},
  options: Partial<DeskOptions> = {},
): Promise<DeskUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const [sandbox, database] = await Promise.all([startSandbox(), newDatabase()])
  const log: string[] = []
  const desk = await startDesk({
    config: readConfig({ PORT: '0', ...database.env, ...env }, { root: folder }),
    sandbox,
    log: createLog({ level: 'trace', platform: systemPlatform, write: (line) => void log.push(line) }),
    ...options,
  })
  return {
    url: `http://localhost:${desk.port}`,
    port: desk.port,
    sandbox,
    log,
    folder,
    desk,
    async close() {
      await desk.close()
      await sandbox.close()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
