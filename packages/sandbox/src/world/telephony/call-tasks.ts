import type { AccountState } from '../state/state.ts'
import type { TaskState } from '../state/task.ts'
import type { PlayTask } from '../play-task.ts'
import { answerLeg } from './answer-call.ts'
import { failLeg } from './dial-numbers.ts'
import { endCall } from './end-call.ts'
import { findCall, findLeg, type LiveCall } from './find-call.ts'
import { endGather } from './gather.ts'
import { proceed } from './proceed.ts'
import { endService } from './service-call.ts'
import { takeStep } from './take-step.ts'

export const callTasks = {
  'answer leg': ofCall((live, detail) => {
    const leg = findLeg(live.call, detail)
    if (leg) answerLeg(live, leg)
  }),
  'leg fails': ofCall(failLeg),
  forward: ofCall(takeStep),
  'give up': ofCall((live) => endCall(live, 'cancel')),
  'end announcement': ofCall(proceed),
  'end gather': ofCall(endGather),
  'end voicemail': ofCall((live) => endCall(live, 'normalClearing')),
  'end service': ofCall(endService),
  'push timeout': ofCall((live, detail) => {
    if (live.call.phase === 'asking' && String(live.call.asked) === detail) proceed(live)
  }),
} satisfies Record<string, PlayTask>

function ofCall(play: (live: LiveCall, detail: string) => void): PlayTask {
  return (kernel, { ref, detail = '' }: TaskState, { masterSipId }: AccountState) => {
    const live = findCall(kernel, { masterSipId, callId: ref })
    if (live) play(live, detail)
  }
}
