import type { CallEvent } from '../call-event.ts'
import type { PushAnswer } from '../push-answer.ts'
import type { LiveCall } from '../find-call.ts'
import { end, type Step } from '../step.ts'
import { mailboxesOf, telephonesOf } from '../extension-telephones.ts'
import { dialNumbers } from './dial-numbers.ts'
import { startGather } from './gather.ts'
import { announceSound } from './sounds.ts'
import { usualWay } from './usual-way.ts'
import { startVoicemail } from './voicemail.ts'

/** Does what an application answered to a new call or to digits. What cannot be done lets the call go its usual way. */
export function obeyAnswer(live: LiveCall, told: Extract<CallEvent, { what: 'told' }>): Step[] {
  if (told.question !== live.call.asked) return []
  return [{ do: 'stop waiting', for: 'push timeout' }, ...obey(live, told.answer)]
}

function obey(live: LiveCall, { action, onAnswer, onHangup }: PushAnswer): Step[] {
  const { account, call } = live
  if (onAnswer !== undefined) call.onAnswer = onAnswer
  if (onHangup !== undefined) call.onHangup = onHangup
  switch (action?.kind) {
    case undefined:
      return usualWay(live)
    case 'reject':
      return end(action.reason === 'busy' ? 'busy' : 'noAnswer')
    case 'hangup':
      return end('cancel')
    case 'play':
      return announceSound(action.url)
    case 'gather':
      return startGather(live, action)
    case 'voicemail': {
      const telephones = call.direction === 'in' ? telephonesOf(account, call.connectionId) : undefined
      const mailbox = telephones && mailboxesOf(account, telephones)[0]
      return mailbox ? startVoicemail(live, mailbox) : usualWay(live)
    }
    case 'dial': {
      const shownAs = action.anonymous ? 'anonymous' : action.callerId
      if (shownAs !== undefined) call.shownAs = shownAs
      return dialNumbers(live, action.numbers)
    }
  }
}
