import { shownLog } from '../answers/shown-webhook-log.ts'
import { checkWebhookUrl } from '../check-webhook-url.ts'
import type { Handlers } from '../handler.ts'
import { findPhoneline } from '../rights/find-phoneline.ts'

export const phonelineWebhooks = {
  'GET /{userId}/phonelines/{phonelineId}/sipgateio': ({ path }, caller) => ({
    ...findPhoneline(caller, path).webhooks,
  }),
  'PUT /{userId}/phonelines/{phonelineId}/sipgateio': ({ path, body }, caller) => {
    const line = findPhoneline(caller, path)
    // sipgate takes a body with the URLs alone.
    const { incomingActive = false, outgoingActive = false, log = false, allowSelfSigned = false } = body
    line.webhooks = {
      incomingActive,
      outgoingActive,
      incomingUrl: checkWebhookUrl(body.incomingUrl, '/incomingUrl'),
      outgoingUrl: checkWebhookUrl(body.outgoingUrl, '/outgoingUrl'),
      log,
      certificate: body.certificate ?? '',
      allowSelfSigned,
    }
    return undefined
  },
  'GET /{userId}/phonelines/{phonelineId}/sipgateio/log': ({ path }, caller) => {
    const { id } = findPhoneline(caller, path)
    return { items: caller.account.webhookLog.filter(({ phonelineId }) => phonelineId === id).map(shownLog) }
  },
} satisfies Handlers
