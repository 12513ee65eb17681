import type { PlayTask } from '../task-handler.ts'
import type { HangupCause } from '../state/call.ts'
import type { CallTask } from '../state/task.ts'
import { advance } from './advance.ts'
import type { CallEvent } from './call-event.ts'
import { findCall } from './find-call.ts'

/** The event that ends each wait of a call. */
export const callTasks = {
  'answer leg': happens((legId) => ({ what: 'picked up', legId })),
  'leg fails': happens((detail) => {
    const [legId = '', cause] = detail.split(' ')
    return { what: 'leg lost', legId, cause: cause as HangupCause }
  }),
  forward: happens(() => ({ what: 'forward' })),
  'give up': happens(() => ({ what: 'give up' })),
  'end announcement': happens(() => ({ what: 'end announcement' })),
  'end gather': happens(() => ({ what: 'end gather' })),
  'end voicemail': happens(() => ({ what: 'end voicemail' })),
  'end service': happens(() => ({ what: 'end service' })),
  'push timeout': happens((question) => ({ what: 'told', question: Number(question), answer: {} })),
} satisfies Record<CallTask, PlayTask>

function happens(eventOf: (detail: string) => CallEvent): PlayTask {
  return (kernel, { masterSipId, ref, detail = '' }) => {
    const live = findCall(kernel, { masterSipId, callId: ref })
    if (live) advance(live, eventOf(detail))
  }
}
