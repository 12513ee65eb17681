import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../packages/database/test/postgres.ts'
import { runChild } from '../child.ts'
import type { Goal, Part } from '../part.ts'

/** `BENCH_GRANTS` takes another number, to try it out. */
const count = Number(process.env['BENCH_GRANTS'] ?? 1_000_000)

interface Percentiles {
  p50: number
  p99: number
}
interface Lookup {
  looked: Percentiles
  remembered: Percentiles
}
interface AtOnce {
  calls: number
  refreshes: number
  p99: number
  refreshTook: number
  added: number
}

const milliseconds = (time: number) => `${time.toFixed(time < 1 ? 3 : 1)} ms`

export const grants: Part = {
  name: 'grants',
  title: `Grants: a fresh access token, with ${count.toLocaleString('en')} of them stored`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'bench-grants-'))
    const postgres = await startPostgres({ own: true })
    try {
      const stores = [
        { name: 'SQLite', url: join(folder, 'app.db'), most: 0.3 },
        { name: 'PostgreSQL', url: postgres.url, most: 1 },
      ]
      const rows: string[][] = []
      const goals: Goal[] = []
      for (const { name, url, most } of stores) {
        const { looked, remembered } = await runChild<Lookup>('grants/lookup.mjs', [url, String(count)])
        const atOnce = await runChild<AtOnce>('grants/measure-at-once.mjs', [url])
        const { added } = atOnce
        rows.push([
          name,
          milliseconds(looked.p50),
          milliseconds(looked.p99),
          milliseconds(remembered.p99),
          String(atOnce.refreshes),
          milliseconds(atOnce.refreshTook),
          milliseconds(atOnce.p99),
        ])
        goals.push(
          {
            goal: `${name}: looked up and decrypted in ${most} ms, 99 of 100`,
            measured: milliseconds(looked.p99),
            reached: looked.p99 <= most,
          },
          {
            goal: `${name}: one refresh for ${atOnce.calls.toLocaleString('en')} calls at once in four processes, and 99 of 100 wait no longer than it and 50 ms`,
            measured: `${atOnce.refreshes}, and ${milliseconds(added)}`,
            reached: atOnce.refreshes === 1 && added <= 50,
          },
        )
      }
      return {
        heads: [
          'store',
          'look up and decrypt, median',
          '99 of 100',
          'just used, 99 of 100',
          'refreshes for 10,000 calls at once',
          'the refresh itself',
          '99 of 100 calls',
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
