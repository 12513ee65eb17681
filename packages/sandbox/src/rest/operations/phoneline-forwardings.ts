import { findExtension } from '../../world/accounts/find-extension.ts'
import { nextId } from '../../world/ids/next-id.ts'
import type { AccountState } from '../../world/state/state.ts'
import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { findPhoneline } from '../rights/find-phoneline.ts'

export const phonelineForwardings = {
  'GET /{userId}/phonelines/{phonelineId}/forwardings': ({ path }, caller) => ({
    items: findPhoneline(caller, path).forwardings.map((forwarding) => ({
      alias: aliasOf(caller.account, forwarding.destination),
      ...forwarding,
    })),
  }),
  'PUT /{userId}/phonelines/{phonelineId}/forwardings': ({ path, body }, caller) => {
    const line = findPhoneline(caller, path)
    line.forwardings = body.forwardings.map(({ destination, timeout, active }, index) => ({
      destination: checkDestination(
        caller.account,
        line.id,
        destination,
        `/forwardings/${index}/destination`,
      ),
      timeout,
      active,
    }))
    return undefined
  },
  'GET /{userId}/phonelines/{phonelineId}/parallelforwardings': ({ path }, caller) => ({
    items: structuredClone(findPhoneline(caller, path).parallelForwardings),
  }),
  'POST /{userId}/phonelines/{phonelineId}/parallelforwardings': ({ path, body }, caller) => {
    const line = findPhoneline(caller, path)
    const destination = checkDestination(caller.account, line.id, body.destination, '/destination')
    const id = nextId(caller.account, 'parallelForwarding')
    line.parallelForwardings.push({ id, alias: body.alias ?? destination, destination, active: body.active })
    return undefined
  },
  'PUT /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}': (
    { path, body },
    caller,
  ) => {
    const line = findPhoneline(caller, path)
    const found = line.parallelForwardings.find(({ id }) => id === path.parallelForwardingId)
    if (!found) throw new Refusal(404, 'The line has no parallel forwarding with this id.')
    found.destination = checkDestination(caller.account, line.id, body.destination, '/destination')
    found.active = body.active
    if (body.alias !== undefined) found.alias = body.alias
    return undefined
  },
  'DELETE /{userId}/phonelines/{phonelineId}/parallelforwardings/{parallelForwardingId}': (
    { path },
    caller,
  ) => {
    const line = findPhoneline(caller, path)
    const left = line.parallelForwardings.filter(({ id }) => id !== path.parallelForwardingId)
    if (left.length === line.parallelForwardings.length)
      throw new Refusal(404, 'The line has no parallel forwarding with this id.')
    line.parallelForwardings = left
    return undefined
  },
} satisfies Handlers

/** A number, or an extension of the account other than the line itself. */
function checkDestination(
  account: AccountState,
  lineId: string,
  destination: string,
  pointer: string,
): string {
  if (/^\+?[1-9]\d{6,14}$/.test(destination))
    return destination.startsWith('+') ? destination : `+${destination}`
  const extension =
    findExtension(account, destination) ??
    account.voicemails.find(({ id }) => id === destination.toLowerCase())
  if (extension && extension.id !== lineId) return extension.id
  throw new Refusal(
    400,
    'A destination must be a number in E.164 or another extension of the account.',
    pointer,
  )
}

function aliasOf(account: AccountState, destination: string): string {
  return findExtension(account, destination)?.alias ?? destination
}
