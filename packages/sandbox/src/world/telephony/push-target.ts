import type { PushTarget } from './push-port.ts'
import type { PushUser } from './push-event.ts'
import type { CallState } from '../state/call.ts'
import type { AccountState } from '../state/state.ts'
import { isEmergency } from './telephone-number.ts'

/** Where a new call is told: the phone line's own setting, else the account's; undefined for nowhere. */
export function newCallTarget(
  account: AccountState,
  { connectionId, direction, to }: Pick<CallState, 'connectionId' | 'direction' | 'to'>,
): PushTarget | undefined {
  if (isEmergency(to)) return undefined
  const { masterSipId } = account
  const line = account.phonelines.find(({ id }) => id === connectionId)
  const own = line?.webhooks
  const ownUrl =
    direction === 'in' ? own?.incomingActive && own.incomingUrl : own?.outgoingActive && own.outgoingUrl
  if (own && ownUrl) return { masterSipId, url: ownUrl, phonelineId: line.id, log: own.log }
  const { incomingUrl, outgoingUrl, log, whitelist } = account.webhooks
  const url = direction === 'in' ? incomingUrl : outgoingUrl
  const wanted = whitelist === null || whitelist.includes(connectionId)
  return url !== '' && wanted ? { masterSipId, url, phonelineId: '', log } : undefined
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
