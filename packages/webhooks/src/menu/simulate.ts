import type { Answer } from '../answers/answer.ts'
import { checkAnswer } from '../answers/check-answer.ts'
import type { CallParties } from '../events/digits.ts'
import type { CallContext } from '../handler/context.ts'
import type { Menu } from './menu.ts'
import { targetOf, type MenuPlace, type MenuPrompt } from './menu-place.ts'
import { menuRoots } from './menu-roots.ts'
import { walkMenu, type MenuStep } from './walk-menu.ts'

/** One thing that the caller gets: a prompt, and what they press, or in the end an answer. */
export interface SimulatedStep {
  /** What was chosen so far, such as `main > 2 > otherwise`. */
  readonly where: string
  /** The prompt that is heard. */
  readonly heard?: string
  /** What was pressed; empty for nothing. Missing where the caller is still expected to press something. */
  readonly pressed?: string
  /** What happens to the call, and the menu is over; `usual way` where a function returned nothing. */
  readonly answer?: Answer | 'usual way'
}

/** Options of `simulate()`. */
export interface SimulateOptions<View = unknown> {
  /** What functions in the menu get. Default: no account and no connection. */
  readonly context?: Partial<CallContext<View>> | undefined
  /** The call that functions see. Default: one from Köln to Berlin. */
  readonly call?: Partial<CallParties> | undefined
  /** The handler's menus, by name, if functions return others than the one that is simulated. Default: `{ main: menu }`. */
  readonly menus?: Readonly<Record<string, Menu<View>>> | undefined
}

/**
 * Walks a menu without a network, as a call handler would. Each argument is what the caller presses at one prompt, `''` for nothing.
 * Like sipgate, it drops what is pressed after the longest choice is complete.
 * @param given what is pressed; options may come last
 * @returns each prompt, and the answer in the end unless the caller is still expected to press something
 * @throws WebhookError `invalid_menu`, `invalid_answer` for what a function returned, and whatever a function throws
 */
export async function simulate<View = unknown>(
  menu: Menu<View>,
  ...given: string[] | [...pressed: string[], options: SimulateOptions<View>]
): Promise<SimulatedStep[]> {
  const each: readonly (string | SimulateOptions<View>)[] = given
  const last = each.at(-1)
  const options = typeof last === 'object' ? last : {}
  const pressed = each.filter((one) => typeof one === 'string')
  const { menus = { main: menu } } = options
  const roots = menuRoots(menus, true)
  const call = { ...usualCall, ...options.call }
  const context: CallContext<View> = {
    account: undefined,
    connection: () => Promise.resolve(undefined),
    signal: new AbortController().signal,
    ...options.context,
  }

  const steps: SimulatedStep[] = []
  let step: MenuStep<View> = { menu, place: roots.placeOf(menu) }
  for (const keys of pressed) {
    if (!step.menu) break
    const { menu: heard, place }: MenuPrompt<View> = step
    const digits = keys.slice(0, heard.maxDigits)
    steps.push({ where: where(place), heard: heard.prompt, pressed: keys })
    const all = { callId: call.callId, digits, hungUp: false, call, state: undefined }
    step = await walkMenu(step, all, context, roots)
    if (step.menu) continue
    const chosen = targetOf(heard, digits) === undefined ? 'otherwise' : digits
    steps.push({
      where: `${where(place)} > ${chosen}`,
      answer: step.answer ? checkAnswer(step.answer) : 'usual way',
    })
  }
  return step.menu ? [...steps, { where: where(step.place), heard: step.menu.prompt }] : steps
}

const where = ({ name, path }: MenuPlace) => [name, ...path].join(' > ')

const usualCall: CallParties = {
  callId: 'call-1',
  direction: 'in',
  from: '+492214710001',
  to: '+493023125000',
  fullUserIds: [],
}
