import type { PushTarget } from './push-port.ts'
import type { PushUser } from './push-event.ts'
import type { CallState } from '../state/call.ts'
import type { AccountState } from '../state/state.ts'
import { isEmergency } from './telephone-number.ts'

/** Where to announce a new call: the phone line's own setting, otherwise the account's; or why nowhere. */
export function newCallTarget(
  account: AccountState,
  { connectionId, direction, to }: Pick<CallState, 'connectionId' | 'direction' | 'to'>,
): PushTarget | { url: string; why: string } {
  const { masterSipId } = account
  const line = account.phonelines.find(({ id }) => id === connectionId)
  const own = line?.webhooks
  const ownUrl =
    direction === 'in' ? own?.incomingActive && own.incomingUrl : own?.outgoingActive && own.outgoingUrl
  const { incomingUrl, outgoingUrl, log, whitelist } = account.webhooks
  const url = ownUrl || (direction === 'in' ? incomingUrl : outgoingUrl)
  if (isEmergency(to)) return { url, why: 'Applications do not learn about emergency calls.' }
  if (own && ownUrl) return { masterSipId, url, phonelineId: line.id, log: own.log }
  if (url === '') {
    const setting = direction === 'in' ? 'incomingUrl' : 'outgoingUrl'
    return { url, why: `The account has no ${setting}; set it with PUT /settings/sipgateio.` }
  }
  if (whitelist === null || whitelist.includes(connectionId))
    return { masterSipId, url, phonelineId: '', log }
  const listed = whitelist.length === 0 ? 'is empty' : `holds ${whitelist.join(', ')} only`
  return {
    url,
    why: `The whitelist ${listed}; add ${connectionId} to it with PUT /settings/sipgateio, or set it to null.`,
  }
}

/** As pushes name people. */
export function pushUsers(account: AccountState, userIds: readonly string[]): PushUser[] {
  return account.users
    .filter(({ id }) => userIds.includes(id))
    .map(({ id, profile: { firstname = '', lastname = '' } }) => ({
      name: `${firstname} ${lastname}`.trim(),
      userId: id,
      fullUserId: `${account.masterSipId}${id}`,
    }))
}
