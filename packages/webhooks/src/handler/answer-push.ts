import type { DtmfPush } from '@sipgate-kit/contract'
import type { Answer } from '../answers/answer.ts'
import { checkAnswer } from '../answers/check-answer.ts'
import { writeAnswer } from '../answers/write-answer.ts'
import { accountOf } from '../events/account-of.ts'
import type { CallParties, Digits } from '../events/digits.ts'
import { connectionOf, type CallContext } from './context.ts'
import type { AcceptedPush } from './accepted-push.ts'
import { WebhookError } from '../webhook-error.ts'
import type { CallHandlers, Reply } from './handlers.ts'
import { inTime, late } from './in-time.ts'
import type { CallSettings } from './options.ts'
import type { CallProblem } from './problem.ts'
import { callbackUrl } from './public-url.ts'

/** Users of whom the URLs of a call tell; a group may have hundreds. */
const mostUsers = 5

/** Lets the program's handler answer, in time, and writes the XML. Never rejects. */
export async function answerPush<View>(
  accepted: AcceptedPush,
  handlers: CallHandlers<View>,
  settings: CallSettings<View>,
  until: number,
): Promise<string> {
  const { push, account } = accepted
  const parties = accepted.state?.call ?? partiesOf(accepted)
  const stop = new AbortController()
  const context: CallContext<View> = {
    account,
    connection: connectionOf(
      // A connection of another account is nobody's business in this call.
      parties.fullUserIds.filter((id) => account !== undefined && accountOf(id) === account),
      settings.connections,
      settings.sipgate,
    ),
    signal: stop.signal,
  }
  const report = (code: CallProblem['code'], error?: unknown) =>
    settings.onProblem({ code, event: push.event, callId: push.callId, error })

  async function call(): Promise<Reply> {
    switch (push.event) {
      case 'newCall':
        return handlers.newCall?.(push, context)
      case 'dtmf':
        return handlers.dtmf?.(digitsOf(push, accepted, parties), context)
      case 'answer':
        return void (await handlers.answer?.(push, context))
      case 'hangup':
        return void (await handlers.hangup?.(push, context))
    }
  }

  async function decide(): Promise<Answer | undefined> {
    const { fallback, platform } = settings
    const otherwise = push.event === 'newCall' ? fallback : undefined
    let reply: Reply | typeof late
    try {
      reply = await inTime(call(), until - platform.now(), platform)
    } catch (error) {
      report('handler_failed', error)
      return otherwise
    }
    if (reply === late) {
      stop.abort()
      report('handler_late')
      return otherwise
    }
    try {
      return reply ? checkReply(reply, parties.direction, handlers.dtmf !== undefined) : undefined
    } catch (error) {
      report('answer_invalid', error)
      return otherwise
    }
  }

  const answer = await decide()
  if (push.event === 'answer' || push.event === 'hangup') return ''
  const next = (state?: unknown) =>
    callbackUrl(settings.publicUrl, settings.seal.seal({ call: parties, account, state }))
  // What nobody listens to is not asked for. They can be named with a new call only.
  const isNew = push.event === 'newCall'
  return writeAnswer(answer, {
    onAnswer: isNew && (handlers.answer || settings.live) ? next() : undefined,
    onHangup: isNew && (handlers.hangup || settings.live) ? next() : undefined,
    onData: next,
  })
}

/**
 * What a builder cannot know.
 * @throws WebhookError `invalid_answer`
 */
function checkReply(reply: Answer, direction: 'in' | 'out', takesDigits: boolean): Answer {
  const answer = checkAnswer(reply)
  if (answer.action === 'dial' && answer.numbers.length > 1 && direction === 'out')
    throw new WebhookError('invalid_answer', { detail: 'For an outgoing call dial() takes one number.' })
  if (answer.action === 'gather' && !takesDigits)
    throw new WebhookError('invalid_answer', {
      detail: 'gather() needs the handler `dtmf`, which gets the digits.',
    })
  return answer
}

function partiesOf({ push }: AcceptedPush): CallParties {
  const { callId } = push
  if (push.event === 'dtmf') return { callId, direction: 'in', from: '', to: '', fullUserIds: [] }
  const { direction, from, to } = push
  const fullUserIds =
    push.event === 'newCall'
      ? push.fullUserIds.slice(0, mostUsers)
      : push.event === 'answer' && push.fullUserId !== undefined
        ? [push.fullUserId]
        : []
  return { callId, direction, from, to, fullUserIds }
}

function digitsOf({ callId, dtmf = '' }: DtmfPush, { state }: AcceptedPush, call: CallParties): Digits {
  const hungUp = dtmf === '-1'
  return { callId, digits: hungUp ? '' : dtmf, hungUp, call, state: state?.state }
}
