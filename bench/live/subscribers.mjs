// Another instance of the program, where many users look at the calls of their account: when each of them learned of each call.
import { liveCalls } from '@sipgate-kit/webhooks'
import { postgresStore } from '@sipgate-kit/webhooks/postgres'

const [url, count, account] = process.argv.slice(2)
const store = await postgresStore(url)
const live = liveCalls({ store })
const seen = []
let watching = 0

async function look() {
  for await (const change of live.changes({ account })) {
    if (change.type === 'reset') {
      if (++watching === Number(count)) process.send('ready')
      continue
    }
    seen.push([change.call.id, performance.timeOrigin + performance.now()])
  }
}
for (let index = 0; index < Number(count); index++) void look()
process.on('message', (expected) => {
  const timer = setInterval(() => {
    if (seen.length < expected) return
    clearInterval(timer)
    process.send(seen)
  }, 50)
})
