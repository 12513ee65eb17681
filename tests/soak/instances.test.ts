import { randomBytes } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { startPostgres, type TestPostgres } from '../../packages/database/test/postgres.ts'
import { freePort } from '../support/free-port.ts'
import { startProgram, type Program } from '../support/program.ts'
import { startProxy } from '../support/proxy.ts'
import type { InstanceOrders } from './instance.ts'
import { logIn, openPage, seedOf, usersOf, type SoakUser } from './users.ts'

/** `npm run test:soak` is the whole run of docs/reliability.md, `npm test` a short one. */
const scale = !process.env['SOAK']
  ? { instances: 4, users: 40, seconds: 15, pause: 500 }
  : { instances: 4, users: 1000, seconds: 120, pause: 4000 }

/** Of an access token. Refresh tokens rotate, and using one twice ends the grant. */
const tokenSeconds = 5
/** A fault is felt this long after it has ended, in milliseconds: the lease of a dead process, a time limit, a start. */
const aftermath = 10_000

interface Tally {
  pages: number
  loggedOut: number
  /** Outside the windows of faults. */
  errors: string[]
  errorsInWindows: number
  mixedUp: number
}

async function instancesOf(sandbox: RunningSandbox, postgres: TestPostgres, count: number) {
  const encryptionKeys = `k1:${randomBytes(32).toString('base64')}`
  const ports = await Promise.all(Array.from({ length: count }, freePort))
  const balancer = await startProxy({ to: () => ports.map((port) => `http://127.0.0.1:${port}`) })
  const origin = `http://localhost:${balancer.port}`
  const programs: Program[] = []
  const start = async (index: number) => {
    const orders: InstanceOrders = {
      port: ports[index] ?? 0,
      database: postgres.url,
      encryptionKeys,
      origin,
      clientId: sandbox.clientId,
      clientSecret: sandbox.clientSecret,
      loginUrl: sandbox.loginUrl,
      apiUrl: sandbox.apiUrl,
    }
    const program = startProgram('tests/soak/instance.ts', { args: [JSON.stringify(orders)] })
    programs[index] = program
    await program.says('ready')
  }
  const kill = async (index: number) => void (await programs[index]?.stop('SIGKILL'))
  await Promise.all(ports.map((_, index) => start(index)))
  onTestFinished(async () => {
    await balancer.close()
    await Promise.all(ports.map((_, index) => kill(index)))
  })
  return { origin, start, kill }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function soak(graceSeconds: number) {
  const postgres = await startPostgres({ own: true })
  const sandbox = await startSandbox({
    seed: seedOf(scale.users),
    loginServer: { accessTokenSeconds: tokenSeconds, refreshGraceSeconds: graceSeconds },
  })
  onTestFinished(async () => {
    await sandbox.close()
    await postgres.close()
  })
  const instances = await instancesOf(sandbox, postgres, scale.instances)
  const users = usersOf(scale.users)
  const began = performance.now()
  const waiting = [...users]
  const logInSome = async () => {
    for (let user = waiting.pop(); user; user = waiting.pop()) await logIn(user, instances.origin)
  }
  await Promise.all(Array.from({ length: 8 }, logInSome))

  const tally: Tally = { pages: 0, loggedOut: 0, errors: [], errorsInWindows: 0, mixedUp: 0 }
  const loggedIn = performance.now()
  const ends = loggedIn + scale.seconds * 1000
  let quietFrom = 0
  const count = async (user: SoakUser): Promise<void> => {
    // While the login server is out of order, logging in again takes more than one attempt.
    if (user.cookie === '') await logIn(user, instances.origin).catch(() => {})
    if (user.cookie === '') return
    const asked = performance.now()
    const answer = await openPage(instances.origin, user)
    if ('page' in answer && answer.page) {
      tally.pages++
      if (answer.page.session !== user.fullUserId || answer.page.token !== user.fullUserId) tally.mixedUp++
    } else if ('status' in answer && [401, 303].includes(answer.status)) {
      tally.loggedOut++
      user.cookie = ''
    } else if (asked < quietFrom || performance.now() < quietFrom) tally.errorsInWindows++
    else tally.errors.push(JSON.stringify(answer).slice(0, 200))
  }
  const behave = async (user: SoakUser) => {
    await pause(Math.random() * scale.pause)
    while (performance.now() < ends) {
      await count(user)
      await pause(scale.pause * (0.5 + Math.random()))
    }
  }

  const fault = async (work: () => unknown) => {
    quietFrom = Number.POSITIVE_INFINITY
    await work()
    quietFrom = performance.now() + aftermath
  }
  const faults = [
    async () => {
      await instances.kill(0)
      await instances.start(0)
    },
    async () => {
      sandbox.faults.next('POST /token', { status: 503, times: 10_000 })
      await pause(2000)
      sandbox.faults.clear()
    },
    async () => {
      // The login server rotates the refresh token, and nobody hears its answer.
      sandbox.faults.next('POST /token', { lost: true, times: Math.ceil(scale.users / 20) })
      await pause(2000)
      sandbox.faults.clear()
    },
    () => postgres.restart('immediate'),
    async () => {
      await Promise.all([instances.kill(1), instances.kill(2)])
      await Promise.all([instances.start(1), instances.start(2)])
    },
  ]
  const misbehave = async () => {
    for (const [index, work] of faults.entries()) {
      const due = loggedIn + (scale.seconds * 1000 * (index + 0.3)) / (faults.length + 0.5)
      await pause(Math.max(0, due - performance.now()))
      await fault(work)
    }
  }
  await Promise.all([...users.map(behave), misbehave()])
  // Every user once more: whoever lost a grant in the last moment is seen, too.
  await pause(tokenSeconds * 1000)
  for (const user of users) await count(user)
  const seconds = (performance.now() - began) / 1000
  const grants = sandbox.grants.list()
  const { errors, ...numbers } = tally
  const { granted: refreshes, endedByReuse: lost } = sandbox.grants.refreshes()
  console.log(
    JSON.stringify({ ...numbers, errors: errors.length, lost, refreshes, seconds: Math.round(seconds) }),
  )
  return { tally, grants, lost, seconds }
}

describe('several instances on one PostgreSQL, killed and restarted under load', () => {
  it('T29, T30: a user is logged out only where a rotation was lost, and sees nobody else’s data', async () => {
    const { tally, grants, lost, seconds } = await soak(0)
    expect(tally.mixedUp).toBe(0)
    expect(tally.errors).toEqual([])
    expect(tally.loggedOut).toBe(lost)
    expect(tally.pages).toBeGreaterThan(scale.users)
    // Per expiry at most one refresh: a token is renewed a fifth of its life ahead.
    const most = Math.ceil(seconds / (tokenSeconds * 0.8))
    for (const { refreshCount } of grants) expect(refreshCount).toBeLessThanOrEqual(most)
  }, 400_000)

  it.runIf(process.env['SOAK'])(
    'T30: nobody is logged out when the login server accepts the previous refresh token for a while',
    async () => {
      const { tally, lost } = await soak(3600)
      expect(tally.mixedUp).toBe(0)
      expect(tally.errors).toEqual([])
      expect(tally.loggedOut).toBe(0)
      expect(lost).toBe(0)
    },
    400_000,
  )
})
