import type { Kernel } from '../kernel.ts'
import { isoTime } from '../rest/numbers.ts'
import type { WebhookLogState } from '../state/webhooks.ts'
import type { PushTarget } from './push-port.ts'

const kept = 200

/** What `GET /log/webhooks` shows, newest first; only while the setting says so. */
export function writeWebhookLog(
  kernel: Kernel,
  { masterSipId, phonelineId, log }: PushTarget,
  entry: Omit<WebhookLogState, 'created' | 'phonelineId'>,
): void {
  const account = kernel.state.accounts.find((candidate) => candidate.masterSipId === masterSipId)
  if (!log || !account) return
  account.webhookLog.unshift({ created: isoTime(kernel.clock.now()), phonelineId, ...entry })
  account.webhookLog.splice(kept)
  kernel.changed()
}
