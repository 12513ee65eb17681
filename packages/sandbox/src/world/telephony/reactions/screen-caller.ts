import type { AccountState } from '../../state/state.ts'
import type { LiveCall } from '../find-call.ts'
import { end, type Step } from '../step.ts'
import { telephonesOf } from '../telephones.ts'
import { announceCall } from './announce-call.ts'

/** Whom nobody wants to hear is turned away before any application learns of it. */
export function screenCaller(live: LiveCall): Step[] {
  const { account, call } = live
  const telephones = telephonesOf(account, call.connectionId)
  if (!telephones) return end('notFound')
  if (isBlacklisted(account, call.from)) return end('noAnswer', { callStatus: 'REJECTED' })
  const { enabled, target } = telephones.line?.blockAnonymous ?? { enabled: false }
  if (enabled && target === 'REJECT' && call.from === 'anonymous')
    return end('noAnswer', { callStatus: 'REJECTED' })
  return announceCall(live)
}

function isBlacklisted({ blacklist }: AccountState, from: string): boolean {
  return blacklist.some(({ phoneNumber, isBlock }) =>
    isBlock ? from.startsWith(phoneNumber) : from === phoneNumber,
  )
}
