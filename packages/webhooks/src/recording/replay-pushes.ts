import { pushSignature, type Push } from '@sipgate-kit/contract'
import { checkOptions, invalidOption } from '../check-options.ts'
import { readPush } from '../events/read-push.ts'
import { readTarget, type FakeCallTarget } from '../testing/fake-call-target.ts'
import { reactionOf, type Reaction } from '../testing/reaction.ts'
import { newCallId } from '../testing/sample-push.ts'
import { signedBody } from '../testing/signed-push.ts'
import { WebhookError } from '../webhook-error.ts'
import { recordingPlatform, type RecordingPlatform } from './platform.ts'
import type { RecordedPush } from './recorded-push.ts'

/** Options of `replayPushes()`. */
export interface ReplayOptions {
  /** `original` waits between pushes as sipgate did. Default `none`. */
  readonly pauses?: 'original' | 'none' | undefined
  /** A private key in PEM, to sign with. Default: that of `testKey`. */
  readonly key?: string | undefined
  /**
   * Sends the bytes and the signatures as they came, for a handler that takes sipgate's key. A handler that has seen them before does not
   * handle them again. Not for masked recordings. Default false: each run has new call ids, and is signed by `key`.
   */
  readonly exact?: boolean | undefined
  /** Where a handler that is a function believes new calls arrive. Default `http://localhost/push`. */
  readonly url?: string | URL | undefined
  /** Sends the requests. Default: global fetch, for a URL. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Called after each push. */
  readonly onReplayed?: ((replayed: ReplayedPush) => void) | undefined
  /** Ends the replay; it rejects with the reason. */
  readonly signal?: AbortSignal | undefined
  /** Default: the machine's. */
  readonly platform?: Partial<RecordingPlatform> | undefined
}

/** What became of a recorded push. */
export interface ReplayedPush {
  readonly event: Push['event']
  /** As it was sent. */
  readonly callId: string
  /** Where it went; undefined if it was not sent. */
  readonly url: string | undefined
  /** Undefined if it was not sent, because the application, as it is now, does not ask for it. */
  readonly reaction: Reaction | undefined
}

const optionNames = Object.keys({
  pauses: true,
  key: true,
  exact: true,
  url: true,
  fetch: true,
  onReplayed: true,
  signal: true,
  platform: true,
} satisfies Record<keyof ReplayOptions, true>)

/** What is known of a call during a replay. */
interface Replayed {
  direction: 'in' | 'out'
  /** Where its pushes go. A call whose beginning was not recorded has none, and its pushes go to the target. */
  next?: Pick<Reaction, 'onAnswer' | 'onHangup' | 'onData'>
}

/**
 * Sends the pushes of a recording, one after the other. Later pushes of a call go where the answers of this run say.
 * @param target a handler (`createCallHandler()`), its `fetch`, or the URL of a running application
 * @throws WebhookError `invalid_option`, `invalid_recording`
 */
export async function replayPushes(
  pushes: readonly RecordedPush[],
  target: FakeCallTarget,
  options: ReplayOptions = {},
): Promise<ReplayedPush[]> {
  checkOptions('replayPushes', options, optionNames)
  const { pauses = 'none', key, exact = false, onReplayed, signal } = options
  if (pauses !== 'none' && pauses !== 'original') throw invalidOption("pauses must be 'none' or 'original'")
  if (exact && pushes.some(({ signature }) => signature === undefined))
    throw invalidOption('exact is not for masked recordings, which have no signatures')
  const { url: begin, post } = readTarget(target, options)
  const { now, sleep, randomBytes } = { ...recordingPlatform, ...options.platform }
  const calls = new Map<string, Replayed>()
  const ids = new Map<string, string>()
  const idOf = (recorded: string) => {
    const known = ids.get(recorded) ?? (exact ? recorded : newCallId({ randomBytes }))
    ids.set(recorded, known)
    return known
  }
  const began = now()
  const replayed: ReplayedPush[] = []

  for (const { at, body, signature } of pushes) {
    const push = readPush(body)
    if ('code' in push) throw new WebhookError('invalid_recording', { detail: push.why })
    signal?.throwIfAborted()
    const due = began + at - (pushes[0]?.at ?? at)
    if (pauses === 'original' && due > now()) await sleep(due - now(), signal)
    const { event, callId } = push
    const call = calls.get(callId) ?? { direction: directionOf(push) }
    calls.set(callId, call)
    const url = event === 'newCall' || !call.next ? begin : call.next[callbacks[event]]
    let reaction: Reaction | undefined
    if (url !== undefined) {
      const request =
        exact && signature !== undefined
          ? signedBody(body, { url, signature: 'missing', headers: { [pushSignature.header]: signature } })
          : signedBody(withIds(body, idOf), { url, key })
      reaction = await reactionOf(await post(request), event, call.direction)
      if (event === 'newCall') call.next = reaction
      else if (event === 'dtmf' && call.next) call.next = { ...call.next, onData: reaction.onData }
    }
    const done = { event, callId: idOf(callId), url, reaction }
    replayed.push(done)
    onReplayed?.(done)
  }
  return replayed
}

const callbacks = { answer: 'onAnswer', hangup: 'onHangup', dtmf: 'onData' } as const

const directionOf = (push: Push) => (push.event === 'dtmf' ? 'in' : push.direction)

/** The form with other call ids. */
function withIds(body: string, idOf: (recorded: string) => string): string {
  const form = new URLSearchParams(body)
  for (const name of ['callId', 'origCallId']) {
    const recorded = form.get(name)
    if (recorded !== null) form.set(name, idOf(recorded))
  }
  return form.toString()
}
