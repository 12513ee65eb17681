import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { Visitor } from '../../apps/desk/test/visitor.ts'
import { reportCalls } from '../../scripts/report-calls.ts'
import { freePort } from '../../tests/support/free-port.ts'
import { median } from '../median.ts'
import type { Part } from '../part.ts'

const users = 20
const streamsEach = 10
const timedCalls = 50
/** Milliseconds from one event of them to the next. */
const apart = 100
const manyCalls = 10_000
const together = 20
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
    const folder = mkdtempSync(join(tmpdir(), 'bench-streams-'))
    const sandbox = await startSandbox({ seed })
    const desk = await startDeskProcess(sandbox, folder)
    const children = [desk.child]
    try {
      await reportCalls(sandbox, desk.url)
      const cookies = await logInAll(desk.url)
      const all = await watch(desk.url, cookies)
      children.push(all)
      const { times, missed } = await timeCalls(sandbox, all)
      all.kill()
      children.push(await watch(desk.url, cookies.slice(0, users)))
      await makeCalls(sandbox, manyCalls / 10)
      const early = await heapOf(desk.child)
      await makeCalls(sandbox, (manyCalls * 9) / 10)
      const late = await heapOf(desk.child)
      const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
      const [p99, megabytes] = [at(0.99), (bytes: number) => (bytes / 1e6).toFixed(1)]
      return {
        heads: [
          'events seen',
          'median, ms',
          '99 of 100, ms',
          'heap after 1,000 calls, MB',
          'after 10,000, MB',
        ],
        rows: [
          [String(times.length), median(times).toFixed(1), p99.toFixed(1), megabytes(early), megabytes(late)],
        ],
        goals: [
          {
            goal: '99 of 100 browsers see a call begin and end within 100 ms, and none misses it',
            measured: `${p99.toFixed(1)} ms, ${missed} missed`,
            reached: p99 <= 100 && missed === 0,
          },
          {
            goal: 'after 10,000 calls that have ended the heap is as large as after 1,000, with ten percent to spare',
            measured: `${(late / early).toFixed(2)}×`,
            reached: late / early <= 1.1,
          },
        ],
      }
    } finally {
      for (const child of children) child.kill('SIGKILL')
      await sandbox.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const file = (name: string) => fileURLToPath(new URL(`../live/${name}`, import.meta.url))

async function startDeskProcess(sandbox: RunningSandbox, folder: string) {
  const child = fork(file('desk.ts'), [sandbox.pushes.publicKey], {
    execArgv: ['--expose-gc', '--conditions=@sipgate-kit/source', '--import', 'tsx'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(await freePort()),
      SIPGATE_CLIENT_ID: sandbox.clientId,
      SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
      SIPGATE_API_URL: sandbox.apiUrl,
      SIPGATE_LOGIN_URL: sandbox.loginUrl,
      DATABASE_URL: `sqlite:${join(folder, 'desk.db')}`,
    },
  })
  const [url] = (await once(child, 'message')) as [string]
  return { child, url }
}

async function logInAll(url: string): Promise<string[]> {
  const cookies: string[] = []
  for (const name of names) {
    const visitor = new Visitor()
    await visitor.logInAndAllow(url, name)
    cookies.push(visitor.cookieHeader())
  }
  return Array.from({ length: streamsEach }, () => cookies).flat()
}

async function watch(url: string, cookies: readonly string[]): Promise<ChildProcess> {
  const child = fork(file('watchers.mjs'), [url, JSON.stringify(cookies)], {
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  await once(child, 'message')
  return child
}

const callIn = (sandbox: RunningSandbox) =>
  sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })

/** Milliseconds from an event of a call to each browser, ascending. */
async function timeCalls(sandbox: RunningSandbox, watchers: ChildProcess) {
  const now = () => performance.timeOrigin + performance.now()
  const began = new Map<string, number>()
  for (let count = 0; count < timedCalls; count++) {
    const start = now()
    const call = callIn(sandbox)
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
  return { times, missed: timedCalls * 2 * users * streamsEach - times.length }
}

/** Calls that ring and are given up. */
async function makeCalls(sandbox: RunningSandbox, count: number): Promise<void> {
  for (let made = 0; made < count; made += together)
    await Promise.all(
      Array.from({ length: together }, async () => {
        const call = callIn(sandbox)
        await call.ringing()
        await call.hangUp()
      }),
    )
  await sandbox.idle()
}

async function heapOf(desk: ChildProcess): Promise<number> {
  const answer = once(desk, 'message')
  desk.send('memory')
  return ((await answer) as [number])[0]
}
