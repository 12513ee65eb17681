import { createSandbox } from '../../sandbox/src/index.ts'
import type { Sandbox } from '../../sandbox/src/index.ts'
import { Sipgate } from '../../client/src/index.ts'
import {
  createCallHandler,
  liveCalls,
  memoryStore,
  type CallHandler,
  type CallHandlers,
  type CallProblem,
  type CallStore,
  type LiveCall,
  type LiveCalls,
  type LiveCallsOptions,
  type LiveChange,
  type LiveProblem,
} from '../src/index.ts'

/** The accounts of the sandbox. */
export const accounts = ['1000001', '1000002'] as const

const publicUrl = 'http://localhost:3000/push'
const stateKeys = `k1:${Buffer.alloc(32, 1).toString('base64')}`

/** One instance of a program, with somebody who watches its calls. */
export interface Instance {
  readonly handler: CallHandler
  readonly live: LiveCalls
  readonly watcher: Watcher
}

/**
 * A sandbox whose pushes go to a program of several instances with one store, without a network. The time is the sandbox's, and stands
 * still until it is moved.
 */
export async function liveBed({
  handlers = {},
  store = memoryStore(),
  count = 1,
  options = {},
}: {
  handlers?: CallHandlers
  store?: CallStore
  count?: number
  options?: Partial<LiveCallsOptions>
} = {}) {
  const start = Date.UTC(2026, 0, 5, 9)
  const problems: (CallProblem | LiveProblem)[] = []
  const onProblem = (problem: CallProblem | LiveProblem) => void problems.push(problem)
  const instances: Instance[] = []
  /** Pushes that a scenario holds back. */
  const delayed: (() => void)[] = []
  let turn = 0

  const sandbox: Sandbox = createSandbox({
    platform: {
      now: () => start,
      startTimer: () => () => undefined,
      sleep: () => new Promise<void>((resolve) => void delayed.push(resolve)),
      fetch: async (request) => {
        if (!request.url.startsWith(publicUrl)) return new Response(null, { status: 404 })
        const instance = instances[turn++ % instances.length]
        return instance ? instance.handler.fetch(request) : new Response(null, { status: 503 })
      },
    },
  })
  const platform = { now: () => sandbox.clock.now(), startTimer: () => () => undefined }
  const owners = accounts.flatMap((account) =>
    sandbox.accounts
      .get(account, { reveal: true })
      .personalAccessTokens.map(({ userId, ...token }) => ({ fullUserId: `${account}${userId}`, token })),
  )
  const sipgate = new Sipgate({
    baseUrl: sandbox.apiUrl,
    fetch: (request, init) => sandbox.fetch(request, init),
    retries: 0,
  })
  const connections = {
    find: async ({ fullUserId }: { fullUserId: string }) =>
      owners.some((owner) => owner.fullUserId === fullUserId) ? [fullUserId] : [],
    accessToken: (owner: string) => owners.find(({ fullUserId }) => fullUserId === owner)?.token,
  }
  /** The client of a user. */
  const clientOf = (fullUserId: string) => sipgate.as(connections.accessToken(fullUserId) as never)

  function startInstance(since?: Watcher): Instance {
    const live = liveCalls({ store, connections, sipgate, platform, onProblem, ...options })
    const handler = createCallHandler(handlers, {
      publicUrl,
      live,
      stateKeys,
      publicKeys: sandbox.pushes.publicKey,
      platform,
      onProblem,
    })
    return { live, handler, watcher: watch(live, since) }
  }

  for (let index = 0; index < count; index++) instances.push(startInstance())
  for (const admin of ['1000001w0', '1000002w0'])
    await clientOf(admin).request('PUT /settings/sipgateio', {
      body: { incomingUrl: publicUrl, outgoingUrl: publicUrl, log: false, whitelist: null },
    })

  return {
    sandbox,
    store,
    problems,
    instances,
    clientOf,
    /** Lets held pushes go, and waits for all that are on their way. */
    async arrive() {
      for (let idle = false; !idle;) {
        const waiting = sandbox.idle().then(() => (idle = true))
        while (!idle) {
          for (const go of delayed.splice(0)) go()
          await Promise.race([waiting, new Promise((resolve) => setImmediate(resolve))])
        }
      }
      const { newest } = await store.changesKept()
      await Promise.all(instances.map(({ watcher }) => watcher.reached(newest)))
    },
    /** One instance ends and begins again, with nothing in memory. */
    async restart(which: number) {
      const [old] = instances.splice(which % instances.length, 1)
      await old?.handler.close()
      await old?.live.close()
      instances.push(startInstance(old?.watcher))
    },
    async close() {
      await Promise.all(instances.map(({ live }) => live.close()))
    },
  }
}

export interface Watcher {
  /** The calls in progress, as changes tell. */
  readonly calls: ReadonlyMap<string, LiveCall>
  readonly position: number | undefined
  /** Resolves when all changes up to there have come. */
  reached(position: number): Promise<void>
}

/** Puts changes together, as a page with live calls does; after a restart it goes on where the one before was. */
function watch(live: LiveCalls, before?: Watcher): Watcher {
  const calls = new Map(before?.calls)
  let position = before?.position
  let wake = () => {}

  function take(change: LiveChange) {
    if (change.type === 'reset') {
      calls.clear()
      for (const call of change.calls) calls.set(keyOf(call), call)
    } else if (change.call.state === 'ended') calls.delete(keyOf(change.call))
    else calls.set(keyOf(change.call), change.call)
    position = change.position
    wake()
  }
  async function read() {
    for await (const change of live.changes({ since: position })) take(change)
  }
  void read()

  return {
    calls,
    get position() {
      return position
    },
    async reached(wanted) {
      while (position === undefined || position < wanted)
        await new Promise<void>((resolve) => (wake = resolve))
    },
  }
}

const keyOf = ({ account, id }: LiveCall) => `${account} ${id}`
