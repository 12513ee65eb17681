import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog, readConfig, startDesk } from '@sipgate-kit/desk'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { startPostgres } from '../../packages/database/test/postgres.ts'
import { reportCalls } from '../../scripts/report-calls.ts'

/** Two desks on one PostgreSQL: sipgate reports calls to `asked`, and browsers are at `watched`. */
export interface TwoDesks {
  readonly sandbox: RunningSandbox
  readonly asked: { readonly url: string }
  readonly watched: { readonly url: string }
  close(): Promise<void>
}

export async function startTwoDesks(): Promise<TwoDesks> {
  const folder = mkdtempSync(join(tmpdir(), 'two-desks-'))
  const [postgres, sandbox] = await Promise.all([startPostgres(), startSandbox()])
  const env = {
    PORT: '0',
    DATABASE_URL: postgres.url,
    ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  }
  const log = createLog({ level: 'silent', platform: Date })
  const start = () => startDesk({ config: readConfig(env, { root: folder }), sandbox, log })
  const asked = await start()
  const watched = await start()
  await reportCalls(sandbox, asked.url)
  return {
    sandbox,
    asked,
    watched,
    async close() {
      await Promise.all([asked.close(), watched.close()])
      await sandbox.close()
      await postgres.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
