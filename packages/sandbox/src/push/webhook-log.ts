import type { Kernel } from '../world/kernel.ts'
import { isoTime } from '../world/iso-time.ts'
import type { WebhookLogState } from '../world/state/webhooks.ts'
import type { PushTarget } from '../world/telephony/push-port.ts'

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
