import type { AccountState } from '../../world/state/state.ts'
import { checkWebhookUrl } from '../check-webhook-url.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { needsAdmin } from '../rights/user-rights.ts'

export const settings = {
  'GET /settings/sipgateio': (_call, { account: { webhooks } }) => structuredClone(webhooks),
  'PUT /settings/sipgateio': ({ body }, caller) => {
    needsAdmin(caller, 'set the account’s webhooks')
    const { account } = caller
    // sipgate takes a body without the last two.
    const { incomingUrl, outgoingUrl, log = false, whitelist = null } = body
    account.webhooks = {
      incomingUrl: checkWebhookUrl(incomingUrl, '/incomingUrl'),
      outgoingUrl: checkWebhookUrl(outgoingUrl, '/outgoingUrl'),
      log,
      whitelist: whitelist && whitelist.map((id, index) => checkLine(account, id, `/whitelist/${index}`)),
    }
    return undefined
  },
} satisfies Handlers

function checkLine(account: AccountState, id: string, pointer: string): string {
  const wanted = id.toLowerCase()
  if ([...account.phonelines, ...account.groups].some((line) => line.id === wanted)) return wanted
  throw new Refusal(
    400,
    'A whitelist may only name phone lines and groups of the account, such as "p0" or "g0".',
    pointer,
  )
}
