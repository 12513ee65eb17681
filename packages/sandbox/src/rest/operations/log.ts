import { shownLog } from '../answers/shown-webhook-log.ts'
import type { Handlers } from '../handler.ts'

export const log = {
  'GET /log/webhooks': (_call, { account }) => ({
    items: account.webhookLog.filter(({ phonelineId }) => phonelineId === '').map(shownLog),
  }),
} satisfies Handlers
