import { reject, voicemail, type Answer, type Menu } from '@sipgate-kit/webhooks'
import { buildReply } from './build-reply.ts'
import type { BlockKind } from './flow.ts'
import type { FlowPlan, Step } from './flow-plan.ts'
import type { LocalTime } from './local-time.ts'
import { openingAt, type Opening } from './opening.ts'

export type Branch = 'open' | 'closed'

/** What happens to a call, and why. */
export type Decision =
  | { readonly blocked: { readonly who: string; readonly then: BlockKind }; readonly reply: Answer }
  | {
      readonly blocked?: undefined
      readonly branch: Branch
      readonly opening: Opening
      readonly step: Step
      /** Undefined: the telephones ring as usual. */
      readonly reply: Answer | Menu | undefined
    }

/**
 * What a flow does with a call.
 * @param from in E.164, or `anonymous`
 * @param when in the time zone of the flow
 */
export function decide(plan: FlowPlan, { from }: { readonly from: string }, when: LocalTime): Decision {
  const blocked = plan.blocked.find(({ who }) => matches(who, from))
  if (blocked) return { blocked, reply: replies[blocked.then]() }
  const opening = openingAt(plan, when)
  const branch = opening.open ? 'open' : 'closed'
  const step = plan[branch]
  return { branch, opening, step, reply: buildReply(plan, step) }
}

const matches = (who: string, from: string): boolean =>
  who.endsWith('*') ? from.startsWith(who.slice(0, -1)) : who === from

const replies: Readonly<Record<BlockKind, () => Answer>> = {
  reject: () => reject(),
  busy: () => reject('busy'),
  voicemail: () => voicemail(),
}
