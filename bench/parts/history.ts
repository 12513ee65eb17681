import { runChild, startServer } from '../child.ts'
import type { Part } from '../part.ts'

export const history: Part = {
  name: 'history',
  title: 'A million entries of the history through the iterator',
  async run() {
    const server = await startServer()
    try {
      const began = performance.now()
      const flags = ['--expose-gc']
      const { count, megabytes } = await runChild<{ count: number; megabytes: number }>(
        'measure-history.mjs',
        [server.url],
        flags,
      )
      const seconds = (performance.now() - began) / 1000
      return {
        heads: ['entries', 'seconds', 'most memory above the start, MB'],
        rows: [[String(count), seconds.toFixed(1), megabytes.toFixed(0)]],
        goals: [
          {
            goal: 'under 100 MB above the start',
            measured: `${megabytes.toFixed(0)} MB`,
            reached: megabytes < 100,
          },
        ],
      }
    } finally {
      server.stop()
    }
  },
}
