import type { PushAnswer } from './push-answer.ts'
import { dialNumbers } from './dial-numbers.ts'
import { endCall } from './end-call.ts'
import type { LiveCall } from './find-call.ts'
import { startGather } from './gather.ts'
import { hearSound } from './hear-sound.ts'
import { proceed } from './proceed.ts'
import { cancelCallTasks, scheduleFor, secondsUntil } from './schedule.ts'
import { mailboxesOf, telephonesOf } from './telephones.ts'
import { seconds } from './timing.ts'
import { startVoicemail } from './voicemail.ts'
import { callChanged } from './watch-calls.ts'

/** Does what an application answered to a new call or to digits. What cannot be done lets the call go its usual way. */
export function applyAnswer(live: LiveCall, { action, onAnswer, onHangup }: PushAnswer): void {
  const { account, call } = live
  if (onAnswer !== undefined) call.onAnswer = onAnswer
  if (onHangup !== undefined) call.onHangup = onHangup
  switch (action?.kind) {
    case undefined:
      return proceed(live)
    case 'reject':
      return endCall(live, action.reason === 'busy' ? 'busy' : 'noAnswer')
    case 'hangup':
      return endCall(live, 'cancel')
    case 'play':
      return playThenProceed(live, action.url)
    case 'gather':
      return startGather(live, action)
    case 'voicemail': {
      const telephones = call.direction === 'in' ? telephonesOf(account, call.connectionId) : undefined
      const mailbox = telephones && mailboxesOf(account, telephones)[0]
      return mailbox ? startVoicemail(live, mailbox) : proceed(live)
    }
    case 'dial': {
      const shownAs = action.anonymous ? 'anonymous' : action.callerId
      if (shownAs !== undefined) call.shownAs = shownAs
      return dialNumbers(live, call.direction === 'in' ? action.numbers : action.numbers.slice(0, 1))
    }
  }
}

function playThenProceed(live: LiveCall, url: string): void {
  live.call.phase = 'announcing'
  scheduleFor(live, 'end announcement', seconds.sound)
  hearSound(live, url, (now, endsAt) => {
    if (now.call.phase !== 'announcing') return
    cancelCallTasks(now, 'end announcement')
    scheduleFor(now, 'end announcement', secondsUntil(now, endsAt))
  })
  callChanged(live)
}
