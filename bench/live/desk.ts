/** Desk in a process of its own, with the sandbox of another one. `memory` asks for its heap. */
import { createLog, readConfig, startDesk } from '@sipgate-kit/desk'

const [pushKey = ''] = process.argv.slice(2)
const desk = await startDesk({
  config: readConfig(process.env, { root: process.cwd() }),
  pushKey,
  log: createLog({ level: 'silent', platform: Date }),
})
process.on('message', () => {
  globalThis.gc?.()
  process.send?.(process.memoryUsage().heapUsed)
})
process.send?.(desk.url)
