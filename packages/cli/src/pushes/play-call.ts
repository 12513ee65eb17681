import type { PushAnswer } from '@sipgate-kit/sandbox/push'
import { eventOf, type EventChoices, type MadeUpCall } from './made-up-call.ts'
import type { PostTimed } from './post.ts'
import { sendEvent, type SentEvent } from './send-event.ts'

export interface PlayOptions {
  readonly post: PostTimed
  /** Where new calls go. */
  readonly url: URL
  /** What the caller presses, once for each time that the application asks; after that the caller hangs up. */
  readonly digits: readonly string[]
  readonly onSent: (sent: SentEvent) => void
  /** Takes a sentence about a push that is not sent. */
  readonly onHeldBack: (why: string) => void
}

/**
 * Plays a whole call: it begins, the caller presses digits where asked, somebody picks up, and it ends. Later pushes go where the
 * answers say, if that is the server that the user named.
 */
export async function playCall(call: MadeUpCall, options: PlayOptions): Promise<void> {
  const { post, url, digits, onSent, onHeldBack } = options
  const send = async (event: SentEvent['event'], target: string | undefined, choices: EventChoices = {}) => {
    if (target === undefined) return {}
    if (new URL(target).origin !== url.origin) {
      onHeldBack(`${event} goes to another server, ${new URL(target).origin}, so it is not sent.`)
      return {}
    }
    const sent = await sendEvent(post, target, eventOf(call, event, choices))
    onSent(sent)
    return sent.answer
  }
  const begun = await send('newCall', url.href)
  let answer: PushAnswer = begun
  for (const keys of digits) {
    if (answer.action?.kind !== 'gather') break
    answer = await send('dtmf', answer.action.onData, { dtmf: keys === '' ? undefined : keys })
  }
  const { action } = answer
  const hangUp = (cause: EventChoices['cause'], answeringNumber?: string) =>
    send('hangup', begun.onHangup, { cause, answeringNumber })
  if (action?.kind === 'gather') {
    await send('dtmf', action.onData, { dtmf: '-1' })
    return void (await hangUp('normalClearing'))
  }
  if (action?.kind === 'hangup') return void (await hangUp('cancel'))
  if (action?.kind === 'reject') return void (await hangUp(action.reason === 'busy' ? 'busy' : 'noAnswer'))
  const answeringNumber = action?.kind === 'dial' ? action.numbers[0] : call.to
  await send('answer', begun.onAnswer, { answeringNumber })
  await hangUp('normalClearing', answeringNumber)
}
