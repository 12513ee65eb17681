import type { WebhookLogEntry } from '@sipgate-kit/contract'
import type { WebhookLogState } from '../../world/state/webhooks.ts'
import type { Handlers } from '../handler.ts'

export const log = {
  'GET /log/webhooks': (_call, { account }) => ({
    items: account.webhookLog.filter(({ phonelineId }) => phonelineId === '').map(shownLog),
  }),
} satisfies Handlers

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
