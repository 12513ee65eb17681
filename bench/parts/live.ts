import { startPostgres } from '../../packages/database/test/postgres.ts'
import { runChild } from '../child.ts'
import type { Part } from '../part.ts'

const subscribers = 200
const calls = 200

export const live: Part = {
  name: 'live',
  title: `Live calls: from a push to ${subscribers} users who look at another instance, on PostgreSQL`,
  async run() {
    const postgres = await startPostgres({ own: true })
    try {
      const { events, p50, p99, most } = await runChild<Record<'events' | 'p50' | 'p99' | 'most', number>>(
        'live/measure.mjs',
        [postgres.url, String(subscribers), String(calls)],
      )
      return {
        heads: ['events', 'p50, ms', 'p99, ms', 'most, ms'],
        rows: [[String(events), p50.toFixed(1), p99.toFixed(1), most.toFixed(1)]],
        goals: [
          {
            goal: '99 of 100 users see a call within 100 ms, and none is left out',
            measured: `${p99.toFixed(1)} ms, ${events} of ${subscribers * calls}`,
            reached: p99 <= 100 && events === subscribers * calls,
          },
        ],
      }
    } finally {
      await postgres.close()
    }
  },
}
