import type { HangupCause } from '../../state/call.ts'
import type { LiveCall } from '../find-call.ts'
import { magicOutcome, type MagicOutcome } from '../magic-numbers.ts'
import { isManual } from '../manual-mode.ts'
import { addLeg } from '../new-call.ts'
import type { Step } from '../step.ts'
import { seconds } from '../timing.ts'

const failures: Partial<Record<MagicOutcome, HangupCause>> = {
  busy: 'busy',
  'no answer': 'cancel',
  rejected: 'noAnswer',
  'not reachable': 'congestion',
  'not found': 'notFound',
}

/** Rings an external number, which costs money. */
export function ringOutside(
  { kernel, account, call }: LiveCall,
  number: string,
  { owner, deviceId, picksUpAlone }: { owner: boolean; deviceId?: string; picksUpAlone?: boolean },
): Step[] {
  const leg = addLeg(call, {
    number,
    state: 'ringing',
    owner,
    charged: true,
    ...(deviceId !== undefined && { deviceId }),
  })
  const outcome = magicOutcome(number)
  const failure = account.balance.amount <= 0 ? 'congestion' : outcome && failures[outcome]
  if (failure) {
    const after = outcome === 'no answer' ? seconds.nobodyPicksUp : seconds.calleeFails
    return [{ do: 'wait', for: 'leg fails', seconds: after, detail: `${leg.id} ${failure}` }]
  }
  if (!picksUpAlone || isManual(kernel)) return []
  return [{ do: 'wait', for: 'answer leg', seconds: seconds.calleePicksUp, detail: leg.id }]
}
