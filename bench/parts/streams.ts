import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Visitor } from '../../apps/desk/test/visitor.ts'
import { reportCalls } from '../../scripts/report-calls.ts'
import { startProduct, type Product } from '../../tests/support/product.ts'
import { median } from '../median.ts'
import type { Part } from '../part.ts'

const users = 20
const streamsEach = 10
const calls = 50
/** Milliseconds from one event to the next. */
const apart = 100
const account = '1000001'

/** Users of one account, who all see its calls. */
const names = Array.from({ length: users }, (_, index) => `user${index}`)
const seed = {
  accounts: [
    {
      masterSipId: account,
      users: names.map((username, index) => ({
        id: `w${index + 10}`,
        username,
        password: username,
        firstname: 'Kim',
        lastname: `Nummer ${index}`,
        email: `${username}@example.com`,
      })),
    },
  ],
}

export const streams: Part = {
  name: 'streams',
  title: `Desk: from a call to ${users * streamsEach} browsers that look at one instance, on SQLite`,
  async run() {
    const product = await startProduct({ seed })
    const watchers = await startWatchers(product)
    try {
      await reportCalls(product.sandbox, product.url)
      const { times, missed } = await measure(product, watchers)
      const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
      return {
        heads: ['events seen', 'median, ms', '99 of 100, ms', 'most, ms'],
        rows: [
          [
            String(times.length),
            median(times).toFixed(1),
            at(0.99).toFixed(1),
            (times.at(-1) ?? 0).toFixed(1),
          ],
        ],
        goals: [
          {
            goal: '99 of 100 browsers see a call begin and end within 100 ms, and none misses it',
            measured: `${at(0.99).toFixed(1)} ms, ${missed} missed`,
            reached: at(0.99) <= 100 && missed === 0,
          },
        ],
      }
    } finally {
      watchers.kill()
      await product.close()
    }
  },
}

async function startWatchers({ url }: Product): Promise<ChildProcess> {
  const cookies: string[] = []
  for (const name of names) {
    const visitor = new Visitor()
    await visitor.logInAndAllow(url, name)
    for (let count = 0; count < streamsEach; count++) cookies.push(visitor.cookieHeader())
  }
  const child = fork(
    fileURLToPath(new URL('../live/watchers.mjs', import.meta.url)),
    [url, JSON.stringify(cookies)],
    { execArgv: [], env: { ...process.env, NODE_OPTIONS: '' } },
  )
  await once(child, 'message')
  return child
}

/** Milliseconds from an event of a call to each browser, ascending. */
async function measure({ sandbox }: Product, watchers: ChildProcess) {
  const now = () => performance.timeOrigin + performance.now()
  const began = new Map<string, number>()
  for (let count = 0; count < calls; count++) {
    const start = now()
    const call = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
    began.set(`${call.id} false`, start)
    await pause(apart)
    began.set(`${call.id} true`, now())
    await call.hangUp()
    await pause(apart)
  }
  await pause(3_000)
  watchers.send('report')
  const [seen] = (await once(watchers, 'message')) as [[string, number][]]
  const times = seen
    .flatMap(([event, at]) => (began.has(event) ? [at - (began.get(event) ?? at)] : []))
    .sort((one, other) => one - other)
  return { times, missed: calls * 2 * users * streamsEach - times.length }
}
