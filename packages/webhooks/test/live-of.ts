import { newCall } from './call-pushes.ts'
import { steeredTime } from './steered-time.ts'
import {
  liveCalls,
  memoryStore,
  type ChangesOptions,
  type CallPush,
  type LiveCalls,
  type LiveCallsOptions,
  type LiveChange,
  type LiveProblem,
} from '../src/index.ts'

export const account = '1000001'
export const minute = 60_000

/** A view of live calls whose time is moved by hand. */
export function liveOf(options: Partial<LiveCallsOptions> = {}) {
  const time = steeredTime()
  const problems: LiveProblem[] = []
  const live = liveCalls({
    store: memoryStore(),
    platform: time.platform,
    onProblem: (problem) => problems.push(problem),
    ...options,
  })
  const record = async (...pushes: CallPush[]) => {
    for (const push of pushes) await live.record(push, undefined)
  }
  const states = async () => (await live.list({ account })).map(({ id, state }) => `${id} ${state}`)
  return { ...live, live, time, problems, record, states }
}

/** The same call of another account. */
export const other = (push: CallPush): CallPush =>
  push.event === 'newCall' ? { ...push, fullUserIds: ['1000002w0'] } : push

/** Calls of another id. */
export const call = (id: string, push: CallPush = newCall(id)): CallPush => ({
  ...push,
  callId: id,
  origCallId: id,
})

type Changes = AsyncIterator<LiveChange, unknown>

/** What comes next, so many. */
export async function take(changes: Changes, count: number): Promise<LiveChange[]> {
  const taken: LiveChange[] = []
  while (taken.length < count) {
    const next = await changes.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

/** In a few words. */
export const short = (change: LiveChange) =>
  change.type === 'reset'
    ? `reset ${change.calls.map(({ id, state }) => `${id} ${state}`).join(', ')}`
    : `${change.account} ${change.call.id} ${change.call.state}`

/** Begins to read changes. */
export const start = ({ changes }: Pick<LiveCalls, 'changes'>, options?: ChangesOptions): Changes =>
  changes(options)[Symbol.asyncIterator]()
