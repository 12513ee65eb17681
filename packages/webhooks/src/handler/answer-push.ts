import type { DtmfPush } from '@sipgate-kit/contract'
import type { Answer } from '../answers/answer.ts'
import { checkAnswer } from '../answers/check-answer.ts'
import { writeAnswer } from '../answers/write-answer.ts'
import { accountOf } from '../events/account-of.ts'
import type { CallParties, Digits } from '../events/digits.ts'
import { readMenuPlace, type MenuPlace } from '../menu/menu-place.ts'
import type { MenuRoots } from '../menu/menu-roots.ts'
import { promptOf, walkMenu, type MenuStep } from '../menu/walk-menu.ts'
import { isWebhookError, WebhookError } from '../webhook-error.ts'
import { connectionOf, type CallContext } from './context.ts'
import type { AcceptedPush } from './accepted-push.ts'
import type { CallState } from './call-state.ts'
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
  menus: MenuRoots<View>,
  settings: CallSettings<View>,
  until: number,
): Promise<string> {
  const { push, account } = accepted
  const parties = accepted.state?.call ?? partiesOf(accepted)
  let stop: AbortController | undefined
  const stopped = () => (stop ??= new AbortController())
  const context: CallContext<View> = {
    account,
    connection: connectionOf(
      // A connection of another account is nobody's business in this call.
      parties.fullUserIds.filter((id) => account !== undefined && accountOf(id) === account),
      settings.connections,
      settings.sipgate,
    ),
    // Most handlers never ask for it.
    get signal() {
      return stopped().signal
    },
  }
  const report = (code: CallProblem['code'], error?: unknown) =>
    settings.onProblem({ code, event: push.event, callId: push.callId, error })

  async function call(): Promise<MenuStep<View>> {
    switch (push.event) {
      case 'newCall':
        return begin(await handlers.newCall?.(push, context))
      case 'dtmf': {
        const digits = digitsOf(push, accepted, parties)
        const place = readMenuPlace(accepted.state?.menu)
        return place ? goOn(place, digits) : begin(await handlers.dtmf?.(digits, context))
      }
      case 'answer':
        await handlers.answer?.(push, context)
        return { answer: undefined }
      case 'hangup':
        await handlers.hangup?.(push, context)
        return { answer: undefined }
    }
  }

  const begin = (reply: Reply<View>): MenuStep<View> =>
    reply?.action === 'menu' ? { menu: reply, place: menus.placeOf(reply) } : { answer: reply ?? undefined }

  async function goOn(place: MenuPlace, digits: Digits): Promise<MenuStep<View>> {
    const menu = menus.at(place)
    if (menu) return walkMenu({ menu, place }, digits, context, menus)
    if (digits.hungUp) return { answer: undefined }
    report('menu_changed')
    const start: MenuPlace = { name: place.name, path: [], tries: 0 }
    const first = menus.at(start)
    return first ? { menu: first, place: start } : { answer: undefined }
  }

  async function decide(): Promise<MenuStep<View>> {
    const { fallback, platform } = settings
    const otherwise = { answer: push.event === 'newCall' ? fallback : undefined }
    let step: MenuStep<View> | typeof late
    try {
      step = await inTime(call(), until - platform.now(), platform)
    } catch (error) {
      report(isWebhookError(error, 'invalid_menu') ? 'answer_invalid' : 'handler_failed', error)
      return otherwise
    }
    if (step === late) {
      stopped().abort()
      report('handler_late')
      return otherwise
    }
    try {
      if (step.answer) checkReply(step.answer, parties.direction, handlers.dtmf !== undefined)
      return step
    } catch (error) {
      report('answer_invalid', error)
      return otherwise
    }
  }

  const step = await decide()
  if (push.event === 'answer' || push.event === 'hangup') return ''
  const next = (more: Pick<CallState, 'state' | 'menu'> = {}) =>
    callbackUrl(settings.publicUrl, settings.seal.seal({ call: parties, account, ...more }))
  // What nobody listens to is not asked for. They can be named with a new call only.
  const isNew = push.event === 'newCall'
  const onAnswer = isNew && (handlers.answer || settings.live)
  const onHangup = isNew && (handlers.hangup || settings.live)
  const later = onAnswer || onHangup ? next() : undefined
  return writeAnswer(step.menu ? promptOf(step.menu) : step.answer, {
    onAnswer: onAnswer ? later : undefined,
    onHangup: onHangup ? later : undefined,
    onData: (state) => next(step.menu ? { menu: step.place } : { state }),
  })
}

/**
 * What a builder cannot know.
 * @throws WebhookError `invalid_answer`
 */
function checkReply(reply: Answer, direction: 'in' | 'out', takesDigits: boolean): void {
  const answer = checkAnswer(reply)
  if (answer.action === 'dial' && answer.numbers.length > 1 && direction === 'out')
    throw new WebhookError('invalid_answer', { detail: 'For an outgoing call dial() takes one number.' })
  if (answer.action === 'gather' && !takesDigits)
    throw new WebhookError('invalid_answer', {
      detail: 'gather() needs the handler `dtmf`, which gets the digits.',
    })
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
