import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import Libsql from 'libsql'
import pg from 'pg'
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
  /** Changes its database behind its back. */
  sql(statement: string): Promise<void>
  close(): Promise<void>
}

interface TestDatabase {
  readonly env: Record<string, string>
  sql(statement: string): Promise<void>
  close(): Promise<void>
}

/** On SQLite; with `DESK_TEST_DATABASE=postgres`, on a PostgreSQL. */
function newDatabase(folder: string): Promise<TestDatabase> | TestDatabase {
  return process.env['DESK_TEST_DATABASE'] === 'postgres' ? newPostgres() : newSqlite(folder)
}

function newSqlite(folder: string): TestDatabase {
  return {
    env: { DATABASE_URL: 'sqlite:desk.db' },
    async sql(statement) {
      const database = new Libsql(join(folder, 'desk.db'))
      database.exec(statement)
      database.close()
    },
    close: () => Promise.resolve(),
  }
}

async function newPostgres(): Promise<TestDatabase> {
  const { url, close } = await startPostgres()
  const keys = `k1:${Buffer.alloc(32, 1).toString('base64')}`
  return {
    env: { DATABASE_URL: url, ENCRYPTION_KEYS: keys },
    async sql(statement) {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query(statement)
      await client.end()
    },
    close,
  }
}

/** A desk on a free port and in its own folder, with a sandbox beside it. */
export async function deskUnderTest(
  env: Record<string, string> = {},
  options: Partial<DeskOptions> = {},
): Promise<DeskUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const [sandbox, database] = await Promise.all([startSandbox(), newDatabase(folder)])
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
    sql: (statement) => database.sql(statement),
    async close() {
      await desk.close()
      await sandbox.close()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
