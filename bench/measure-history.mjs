// A million entries, one after the other: the most memory it took above what was there before.
import { Sipgate } from '@sipgate-kit/client'

const sipgate = new Sipgate({ baseUrl: `${process.argv[2]}/v2`, auth: { accessToken: 'token' } })
await sipgate.history.list({ limit: 1 })
globalThis.gc?.()
const start = process.memoryUsage()
let most = 0
let count = 0
for await (const _ of sipgate.history.list()) {
  count++
  if (count % 5000 === 0) most = Math.max(most, process.memoryUsage.rss() - start.rss)
}
process.stdout.write(`${JSON.stringify({ count, megabytes: most / 1e6 })}\n`)
process.exit(0)
