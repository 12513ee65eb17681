import { pushForms, type Push } from '@sipgate-kit/contract'
import type { Answer } from '../answers/answer.ts'
import { readAnswer } from './read-answer.ts'
import { whatHappens } from './what-happens.ts'

/** How an application reacted to a push, and what sipgate makes of it. */
export interface Reaction {
  readonly status: number
  /** The body of the answer, as it came. */
  readonly body: string
  /**
   * What happens to the call, as `dial()`, `play()` and the others return it; undefined if it takes its usual way. The `state` of a
   * `gather()` is not in it: it is encrypted in `onData`.
   */
  readonly answer: Answer | undefined
  /** What sipgate does, in a sentence. */
  readonly does: string
  /** Why the answer, or a part of it, counts for nothing. */
  readonly ignored: string | undefined
  /** Why the push was refused, if the handler's `publicUrl` is on this machine. */
  readonly why: string | undefined
  /** Where the later pushes of the call go. */
  readonly onAnswer: string | undefined
  readonly onHangup: string | undefined
  readonly onData: string | undefined
}

/** Reads what was answered to a push as sipgate does. */
export async function reactionOf(
  response: Response,
  event: Push['event'],
  direction: 'in' | 'out',
): Promise<Reaction> {
  const { status, headers } = response
  const body = await response.text()
  const { answered } = pushForms[event]
  const said = answered
    ? readAnswer({ status, contentType: headers.get('content-type'), body }, direction)
    : {}
  return {
    status,
    body,
    answer: said.answer,
    does: answered ? whatHappens(said.answer, direction) : `What is answered to ${event} is discarded.`,
    ignored: said.ignored,
    why: headers.get('x-sipgate-kit-why') ?? undefined,
    onAnswer: said.onAnswer,
    onHangup: said.onHangup,
    onData: said.onData,
  }
}
