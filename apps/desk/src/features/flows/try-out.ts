import type { Language } from '../../language/language.ts'
import { readNumber } from './check-step.ts'
import { decide } from './decide.ts'
import { describeAnswer, describeOpening, describeStep, fileOf, written } from './describe.ts'
import { keys, type FlowDocument } from './flow.ts'
import type { FlowPlan } from './flow-plan.ts'
import type { LocalTime } from './local-time.ts'
import type { FlowsText } from './text.en.ts'
import { isMenu, walk } from './walk.ts'

export interface Trial {
  /** What happens, a sentence a step. */
  readonly steps: readonly string[]
  /** Whether a menu waits for a key. */
  readonly waits: boolean
}

/** What would happen to a call, in words; by the same code that decides about real ones. */
export async function tryOut(
  { text, language }: { readonly text: FlowsText; readonly language: Language },
  flow: { readonly document: FlowDocument; readonly plan: FlowPlan },
  call: { readonly from: string; readonly when: LocalTime; readonly pressed: readonly string[] },
): Promise<Trial> {
  const { trial } = text
  const decision = decide(flow.plan, call, call.when)
  if (decision.blocked) {
    const { who, then } = decision.blocked
    return { steps: [trial.isBlocked(written(who)), trial.end(text.steps[then])], waits: false }
  }
  const { opening, step, reply } = decision
  const where = trial.then(describeOpening(text, opening, call.when, language))
  if (!isMenu(reply))
    return { steps: [where, trial.end(describeStep(text, step, flow.document))], waits: false }

  const walked = await walk(reply, call.pressed)
  const heard = walked.steps.flatMap(({ heard: url, pressed }) => {
    if (url === undefined) return []
    const hears = trial.hears(fileOf(url))
    if (pressed === undefined) return [hears]
    return [hears, pressed === '' ? trial.pressesNothing : trial.presses(pressed)]
  })
  if (walked.menu) return { steps: [where, ...heard], waits: true }
  const end = walked.answer ? trial.end(describeAnswer(text, walked.answer)) : trial.ring
  return { steps: [where, ...heard, end], waits: false }
}

/** Who calls in a trial; undefined if that is neither a number nor somebody who hides it. */
export const readCaller = (typed: string): string | undefined =>
  /^(anonymous|anonym)?$/i.test(typed) ? 'anonymous' : readNumber(typed)

/** The keys of a trial, as they came with the form. */
export const readPressed = (typed: readonly string[]): readonly string[] =>
  typed.filter((key) => key === '-' || keys.some((one) => one === key)).slice(0, 60)
