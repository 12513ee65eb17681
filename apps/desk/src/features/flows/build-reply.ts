import {
  again,
  back,
  dial,
  hangup,
  menu,
  play,
  voicemail,
  type Answer,
  type Menu,
  type MenuTarget,
} from '@sipgate-kit/webhooks'
import type { FlowPlan, ForwardStep, Step } from './flow-plan.ts'

/** How long a caller hears silence behind an announcement that something else follows. */
const pause = 1_000

/** What sipgate is told for a step. Undefined: the telephones ring as usual. */
export function buildReply(plan: FlowPlan, step: Step): Answer | Menu | undefined {
  const target = targetOf(plan, step, false)
  if (typeof target === 'function') return undefined
  switch (target.action) {
    case 'back':
    case 'again':
      return undefined
    default:
      return target
  }
}

/** The telephones ring. It has a name because drawings show it. */
const ring = (): undefined => undefined

function targetOf(plan: FlowPlan, step: Step, inMenu: boolean): MenuTarget {
  switch (step.do) {
    case 'ring':
      return ring
    case 'voicemail':
      return voicemail()
    case 'hangup':
      return hangup()
    case 'again':
      return again()
    case 'back':
      return inMenu ? back() : again()
    case 'forward':
      return forward(step)
    case 'announce':
      return announce(plan, step.url, step.then)
    case 'menu':
      return buildMenu(plan, step.menu, inMenu)
  }
}

function forward({ numbers, callerId }: ForwardStep): Answer {
  if (callerId === 'anonymous') return dial(numbers, { anonymous: true })
  return dial(numbers, callerId === undefined ? {} : { callerId })
}

/** sipgate takes one action at a time. So what follows a sound is a menu of which every way leads there. */
function announce(plan: FlowPlan, url: string, then: Step): MenuTarget {
  if (then.do === 'ring') return play(url)
  const target = targetOf(plan, then, false)
  return menu({ prompt: url, choices: { '#': target }, timeout: pause, retries: 0, otherwise: target })
}

function buildMenu(plan: FlowPlan, at: number, inMenu: boolean): MenuTarget {
  const found = plan.menus[at]
  if (!found) return ring
  const { url, timeout, repeats, keys, otherwise } = found
  // An inner menu of an inner menu would not pass the check; here it only must not go round for ever.
  const below = (step: Step) => (inMenu && step.do === 'menu' ? ring : targetOf(plan, step, inMenu))
  const inside = (step: Step): MenuTarget =>
    step.do === 'menu' && !inMenu ? buildMenu(plan, step.menu, true) : below(step)
  return menu({
    prompt: url,
    choices: Object.fromEntries(keys.map(([key, step]) => [key, inside(step)])),
    timeout,
    retries: repeats,
    otherwise: inside(otherwise),
  })
}
