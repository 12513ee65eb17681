// Many calls in progress at once: what a push costs then, beside what it costs when there are few, and the memory that a call takes.
import { liveCalls, memoryStore } from '@sipgate-kit/webhooks'
import { postgresStore } from '@sipgate-kit/webhooks/postgres'
import { sqliteStore } from '@sipgate-kit/webhooks/sqlite'

const [url, given] = process.argv.slice(2)
const count = Number(given)
const few = 10
const rounds = 300
const store =
  url === 'memory'
    ? memoryStore()
    : await (url.startsWith('postgres:') ? postgresStore(url) : sqliteStore(url))
const live = liveCalls({ store })
// A company of fifty and more: of ten thousand calls, each account has a hundred.
const accountOf = (index) => String(1000001 + (index % 100))

const push = (event, index) => {
  const callId = `call-${index}`
  const account = accountOf(index)
  const about = {
    event,
    callId,
    origCallId: callId,
    direction: 'in',
    from: '+492214710001',
    to: '+493023125000',
  }
  const people = { users: ['Dana Sommer'], userIds: ['w0'], fullUserIds: [`${account}w0`] }
  const more = {
    newCall: people,
    answer: {
      user: 'Dana Sommer',
      userId: 'w0',
      fullUserId: `${account}w0`,
      answeringNumber: '+493023125000',
    },
    hangup: { cause: 'normalClearing', answeringNumber: '+493023125000' },
  }[event]
  return live.record({ ...about, ...more }, account)
}

let next = 0
async function begin(calls) {
  for (let call = 0; call < calls; call++, next++) {
    await push('newCall', next)
    await push('answer', next)
  }
}
/** Calls that begin, are answered and end, while the others go on. */
async function median() {
  const times = []
  for (let round = 0; round < rounds; round++, next++)
    for (const event of ['newCall', 'answer', 'hangup']) {
      const began = performance.now()
      await push(event, next)
      times.push(performance.now() - began)
    }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)]
}
const heap = () => {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

await begin(few)
await median()
const withFew = await median()
const before = heap()
await begin(count - few)
const bytes = (heap() - before) / (count - few)
const withMany = await median()
const listed = []
for (let account = 0; account < 100; account++) {
  const began = performance.now()
  await live.list({ account: accountOf(account) })
  listed.push(performance.now() - began)
}
const list = listed.sort((one, other) => one - other)[50]
process.stdout.write(JSON.stringify({ withFew, withMany, bytes, list }))
process.exit(0)
