import { accountIn } from '../events/account-of.ts'
import { inTime, late } from '../handler/in-time.ts'
import { advance } from './advance.ts'
import { callChanges, type ChangesOptions, type LiveChange } from './call-changes.ts'
import { idsOf } from './call-push.ts'
import type { CallRecorder } from './call-recorder.ts'
import { clearCalls, overdueLegs, type IsListed } from './clear-calls.ts'
import { controlCall, type CallControl, type Controller } from './control-call.ts'
import type { LiveCall } from './live-call.ts'
import { readLiveOptions, type LiveCallsOptions } from './live-options.ts'
import { sortCalls } from './sort-calls.ts'
import { callWriter } from './write-calls.ts'

/** The calls in progress of all accounts whose pushes arrive. Methods reject with WebhookError `store_unavailable`. */
export interface LiveCalls extends CallRecorder {
  /** The calls in progress of an account, oldest first. */
  list: (of: { readonly account: string }) => Promise<readonly LiveCall[]>
  /** A call by its id or that of one of its legs, also a while after it ended. */
  get: (account: string, id: string) => Promise<LiveCall | undefined>
  /**
   * Changes as they happen, in any instance of the program: first a `reset` with the calls in progress, or what came after `since`.
   * Who reads slowly gets them late, but all of them, or a `reset`. It ends with `signal`, and when `close()` is called.
   */
  changes: (options?: ChangesOptions) => AsyncIterable<LiveChange>
  /** Control of a call for one of its users. */
  control: (call: Pick<LiveCall, 'account' | 'id'>, controller: Controller) => CallControl
  /** Looks for calls whose hang-up never came. It happens by itself every `clearEvery`. */
  clear: () => Promise<void>
  /** Ends the timer and all `changes()`. The store stays open. */
  close: () => Promise<void>
}

/** How long it may take to ask sipgate about the calls of an account, in milliseconds. */
const askTime = 30_000

/**
 * Turns pushes into calls: what rings, who talks to whom since when. The legs of a call, which transfers and forwards begin, are one call. Everything is
 * in the store, so that all instances see the same, and a restart loses nothing.
 * @throws WebhookError `invalid_option`
 */
export function liveCalls(options: LiveCallsOptions): LiveCalls {
  const settings = readLiveOptions(options)
  const { store, platform, times, onProblem } = settings
  const write = callWriter(store, platform)
  const feed = callChanges(store, platform, (error) => onProblem({ code: 'store_failed', error }))
  let clearing: Promise<void> | undefined
  let isClosed = false
  let stopTimer = () => {}

  async function clearAccount(account: string): Promise<void> {
    const now = platform.now()
    const { calls } = await store.readAccount(account)
    const overdue = calls.flatMap((call) => overdueLegs(call, times, now))
    if (overdue.length === 0) return
    const isListed = await ask(account, overdue)
    await write(account, undefined, (found) => clearCalls(found, isListed, times, now))
  }

  async function ask(
    account: string,
    legs: Parameters<NonNullable<typeof settings.ask>>[1],
  ): Promise<IsListed> {
    const unknown = () => undefined
    if (!settings.ask) return unknown
    try {
      const isListed = await inTime(settings.ask(account, legs), askTime, platform)
      if (isListed === late) throw new Error('There was no answer in time.')
      return isListed
    } catch (error) {
      onProblem({ code: 'ask_failed', error })
      return unknown
    }
  }

  async function clearAll(): Promise<void> {
    for (const account of await store.accountsWithCalls()) {
      if (isClosed) return
      await clearAccount(account)
    }
    const now = platform.now()
    await store.sweep(now, now - settings.keep)
  }

  const clear = () =>
    (clearing ??= clearAll().finally(() => {
      clearing = undefined
    }))

  function startClearing(): void {
    if (isClosed) return
    stopTimer = platform.startTimer(settings.clearEvery, () => {
      clear()
        .catch((error: unknown) => onProblem({ code: 'store_failed', error }))
        .finally(startClearing)
    })
  }
  startClearing()

  async function get(account: string, id: string): Promise<LiveCall | undefined> {
    const { calls } = await store.readAccount(account, [id])
    return calls.find((call) => call.id === id) ?? calls[0]
  }

  return {
    store,
    async record(push, given) {
      const ids = idsOf(push)
      const account =
        given ?? accountIn(push) ?? (await store.accountOfCall(ids)) ?? (await settings.accountOf(push))
      if (account === undefined) return
      const at = platform.now()
      await write(account, ids, (calls) => advance(calls, push, { account, at }))
    },
    list: async ({ account }) => sortCalls((await store.readAccount(account)).calls),
    get,
    changes: (wanted) => feed.changes(wanted),
    control: ({ account, id }, controller) =>
      controlCall(() => get(account, id), settings.mayControl, controller),
    clear,
    async close() {
      isClosed = true
      stopTimer()
      feed.close()
      await clearing?.catch(() => undefined)
    },
  }
}
