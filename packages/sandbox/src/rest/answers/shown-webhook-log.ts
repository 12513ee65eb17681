import type { WebhookLogEntry } from '@sipgate-kit/contract'
import type { WebhookLogState } from '../../world/state/webhooks.ts'

export function shownLog({
  created,
  url,
  request,
  response,
  xmlError,
  status,
}: WebhookLogState): WebhookLogEntry {
  return { created, url, request, response, xmlError, status }
}
