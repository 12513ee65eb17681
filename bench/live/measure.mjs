// Calls begin in this instance, and users who look at another one see them: how long that takes, from the push to each user.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { liveCalls } from '@sipgate-kit/webhooks'
import { postgresStore } from '@sipgate-kit/webhooks/postgres'

const [url, subscribers, calls] = process.argv.slice(2)
const account = '1000001'
const store = await postgresStore(url)
const live = liveCalls({ store })
const child = fork(new URL('subscribers.mjs', import.meta.url), [url, subscribers, account], { execArgv: [] })
process.once('exit', () => child.kill('SIGKILL'))
await once(child, 'message')

const began = new Map()
for (let index = 0; index < Number(calls); index++) {
  const callId = `call-${index}`
  began.set(callId, performance.timeOrigin + performance.now())
  await live.record(
    {
      event: 'newCall',
      direction: 'in',
      from: '+492214710001',
      to: '+493023125000',
      callId,
      origCallId: callId,
      users: ['Dana Sommer'],
      userIds: ['w0'],
      fullUserIds: [`${account}w0`],
    },
    account,
  )
  await pause(20)
}
child.send(Number(subscribers) * Number(calls))
const [seen] = await once(child, 'message')
const times = seen.map(([callId, at]) => at - began.get(callId)).sort((one, other) => one - other)
const at = (share) => times[Math.floor(times.length * share)]
process.stdout.write(
  JSON.stringify({ events: times.length, p50: at(0.5), p99: at(0.99), most: times.at(-1) }),
)
process.exit(0)
