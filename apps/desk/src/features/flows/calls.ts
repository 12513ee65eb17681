import type { CallHandlers, Reply } from '@sipgate-kit/webhooks'
import type { Platform } from '../../platform.ts'
import { buildReply } from './build-reply.ts'
import { checkFlow } from './check-flow.ts'
import { decide, type Branch } from './decide.ts'
import type { Flows } from './flows.ts'
import { localTime } from './local-time.ts'
import { ask, isMenu, walk } from './walk.ts'

/** Goes along, encrypted, with a call whose caller is in a menu. */
interface CallerState {
  readonly feature: 'flows'
  readonly flow: string
  /** The caller stays in the version that they began with. */
  readonly version: number
  readonly branch: Branch
  readonly pressed: readonly string[]
}

/** What flows do with the calls of their accounts. Whatever goes wrong, the telephones ring. */
export function flowCalls(flows: Flows, platform: Pick<Platform, 'now'>): CallHandlers {
  return {
    async newCall({ direction, from, to }, { account }): Promise<Reply> {
      if (direction !== 'in' || account === undefined) return
      const live = await flows.liveFor(account, to)
      if (!live) return
      const checked = checkFlow(live.document)
      if (!checked.ok) return
      const { plan } = checked
      const decision = decide(plan, { from }, localTime(platform.now(), plan.timeZone))
      if (decision.blocked || !isMenu(decision.reply)) return decision.reply
      const { id, version } = live
      const state: CallerState = {
        feature: 'flows',
        flow: id,
        version,
        branch: decision.branch,
        pressed: [],
      }
      return ask(decision.reply, state)
    },
    async dtmf({ digits, hungUp, state }, { account }): Promise<Reply> {
      if (!isCallerState(state) || hungUp || account === undefined) return
      const document = await flows.version(account, state.flow, state.version)
      const checked = document && checkFlow(document)
      if (!checked?.ok) return
      const root = buildReply(checked.plan, checked.plan[state.branch])
      if (!isMenu(root)) return
      const pressed = [...state.pressed, digits === '' ? '-' : digits]
      const { menu, answer } = await walk(root, pressed)
      return menu ? ask(menu, { ...state, pressed }) : answer
    },
  }
}

/** Desk encrypted it, so it is what `newCall` gave; other features have states of their own. */
const isCallerState = (state: unknown): state is CallerState =>
  typeof state === 'object' && state !== null && 'feature' in state && state.feature === 'flows'
