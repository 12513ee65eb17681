import type { AccountState } from '../../world/state/state.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { needsAdmin } from '../rights.ts'

export const settings = {
  'GET /settings/sipgateio': (_call, { account: { webhooks } }) => structuredClone(webhooks),
  'PUT /settings/sipgateio': ({ body }, caller) => {
    needsAdmin(caller, 'set where the account’s calls are told')
    const { account } = caller
    // sipgate takes a body without the last two.
    const { incomingUrl, outgoingUrl, log = false, whitelist = null } = body
    account.webhooks = {
      incomingUrl: checkUrl(incomingUrl, '/incomingUrl'),
      outgoingUrl: checkUrl(outgoingUrl, '/outgoingUrl'),
      log,
      whitelist: whitelist && whitelist.map((id, index) => checkLine(account, id, `/whitelist/${index}`)),
    }
    return undefined
  },
} satisfies Handlers

/** Empty for none. */
export function checkUrl(url: string, pointer: string): string {
  if (url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return url
  throw new Refusal(400, 'A webhook begins with http:// or https://, or is empty.', pointer)
}

function checkLine(account: AccountState, id: string, pointer: string): string {
  const wanted = id.toLowerCase()
  if ([...account.phonelines, ...account.groups].some((line) => line.id === wanted)) return wanted
  throw new Refusal(
    400,
    'A whitelist names phone lines and groups of the account, such as "p0" or "g0".',
    pointer,
  )
}
