import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../packages/database/test/postgres.ts'
import { runChild } from '../child.ts'
import type { Goal, Part } from '../part.ts'

const count = 10_000

export const calls: Part = {
  name: 'calls',
  title: `Live calls: ${count.toLocaleString('en')} in progress at once, in 100 accounts`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'bench-calls-'))
    const postgres = await startPostgres({ own: true })
    try {
      const stores = { memory: 'memory', SQLite: join(folder, 'calls.db'), PostgreSQL: postgres.url }
      const rows: string[][] = []
      const goals: Goal[] = []
      for (const [name, url] of Object.entries(stores)) {
        const { withFew, withMany, bytes, list } = await runChild<
          Record<'withFew' | 'withMany' | 'bytes' | 'list', number>
        >('live/many-calls.mjs', [url, String(count)], ['--expose-gc'])
        rows.push([
          name,
          withFew.toFixed(3),
          withMany.toFixed(3),
          list.toFixed(2),
          (Math.max(0, bytes) / 1000).toFixed(1),
        ])
        goals.push({
          goal: `${name}: a push costs at most 1.5× as much as with ten calls in progress`,
          measured: `${(withMany / withFew).toFixed(2)}×`,
          reached: withMany / withFew <= 1.5,
        })
      }
      return {
        heads: [
          'store',
          'a push with 10, ms',
          'a push with 10,000, ms',
          'an account’s 100 calls, ms',
          'kB of memory a call',
        ],
        rows,
        goals,
      }
    } finally {
      await postgres.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
