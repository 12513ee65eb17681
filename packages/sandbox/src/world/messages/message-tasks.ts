import type { PlayTask } from '../task-handler.ts'
import { deliverSms, type OutgoingSms } from './deliver-sms.ts'
import { finishSending, startSending } from './fax-journey.ts'

export const messageTasks = {
  'deliver sms': (kernel, { detail = '{}' }, account) =>
    deliverSms(kernel, account, JSON.parse(detail) as OutgoingSms),
  'send fax': (kernel, { ref }, account) => startSending(kernel, account, ref),
  'finish fax': (kernel, { ref }, account) => finishSending(kernel, account, ref),
} satisfies Record<string, PlayTask>
