import { callsRequests } from './calls.ts'
import { devicesRequests } from './devices.ts'
import { directoryRequests } from './directory.ts'
import { linesRequests } from './lines.ts'
import { loginRequests } from './login.ts'
import { messagesRequests } from './messages.ts'
import { webhooksRequests } from './webhooks.ts'
import type { TestRequests } from './test-request.ts'

/** One for every operation of the sandbox. */
export const testRequests: TestRequests = {
  ...callsRequests,
  ...devicesRequests,
  ...directoryRequests,
  ...linesRequests,
  ...loginRequests,
  ...messagesRequests,
  ...webhooksRequests,
}
