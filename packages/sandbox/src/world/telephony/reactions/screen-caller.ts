import type { AccountState } from '../../state/state.ts'
import type { CallOutcome } from '../call-history.ts'
import type { LiveCall } from '../find-call.ts'
import { end, type Step } from '../step.ts'
import { telephonesOf } from '../extension-telephones.ts'
import { skipNewCall } from '../tell-application.ts'
import { announceCall } from './announce-call.ts'

const rejected: CallOutcome = { callStatus: 'REJECTED' }

/** Rejects unwanted callers before any application is told of them. */
export function screenCaller(live: LiveCall): Step[] {
  const { account, call } = live
  const telephones = telephonesOf(account, call.connectionId)
  if (!telephones)
    return [...skipNewCall(live, `${call.to} does not lead to a telephone.`), ...end('notFound')]
  if (isBlacklisted(account, call.from))
    return [...skipNewCall(live, `The blacklist rejects ${call.from}.`), ...end('noAnswer', rejected)]
  const { enabled, target } = telephones.line?.blockAnonymous ?? { enabled: false }
  if (enabled && target === 'REJECT' && call.from === 'anonymous')
    return [
      ...skipNewCall(live, `${call.connectionId} rejects anonymous callers.`),
      ...end('noAnswer', rejected),
    ]
  return announceCall(live)
}

function isBlacklisted({ blacklist }: AccountState, from: string): boolean {
  return blacklist.some(({ phoneNumber, isBlock }) =>
    isBlock ? from.startsWith(phoneNumber) : from === phoneNumber,
  )
}
