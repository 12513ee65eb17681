import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { stepKinds, thenKinds, type StepDocument, type StepKind } from './flow.ts'
import type { Step } from './flow-plan.ts'

/** What can be wrong with a field. */
export type MistakeCode =
  | 'name'
  | 'numbers'
  | 'foreign_number'
  | 'blocked'
  | 'time_zone'
  | 'hours'
  | 'holidays'
  | 'date'
  | 'same_date'
  | 'step'
  | 'forward_numbers'
  | 'caller_id'
  | 'url'
  | 'menu'
  | 'menu_depth'
  | 'menu_keys'
  | 'same_key'
  | 'seconds'
  | 'repeats'

/** Notes what is wrong at the name of a field, such as `open.numbers`. */
export type Note = (field: string, code: MistakeCode) => void

export interface StepRules {
  /** What it may do. */
  readonly kinds: readonly string[]
  /** How many menus there are. */
  readonly menus: number
  /** The numbers of the account. */
  readonly own: ReadonlySet<string>
}

const anywhere: Step = { do: 'ring' }
const mostForwards = 5
const longestUrl = 1_000

/** What a step does. Where it makes no sense, that is noted, and it rings. */
export function checkStep(field: string, step: StepDocument, rules: StepRules, note: Note): Step {
  const wrong = (part: string, code: MistakeCode): Step => {
    note(`${field}.${part}`, code)
    return anywhere
  }
  if (!rules.kinds.includes(step.do)) return wrong('do', 'step')
  switch (step.do as StepKind) {
    case 'forward': {
      const numbers = readNumbers(step.numbers)
      if (!numbers || numbers.length === 0 || numbers.length > mostForwards)
        return wrong('numbers', 'forward_numbers')
      if (step.callerId === '') return { do: 'forward', numbers, callerId: undefined }
      if (step.callerId !== 'anonymous' && !rules.own.has(step.callerId))
        return wrong('callerId', 'caller_id')
      return { do: 'forward', numbers, callerId: step.callerId }
    }
    case 'announce': {
      const then = checkStep(field, { ...step, do: step.then }, { ...rules, kinds: thenKinds }, note)
      return isSoundAddress(step.url) ? { do: 'announce', url: step.url, then } : wrong('url', 'url')
    }
    case 'menu': {
      const menu = /^\d$/.test(step.menu) ? Number(step.menu) : rules.menus
      return menu < rules.menus ? { do: 'menu', menu } : wrong('menu', 'menu')
    }
    case 'ring':
    case 'voicemail':
    case 'hangup':
    case 'again':
    case 'back':
      return { do: step.do as 'ring' }
  }
}

/** The kinds of a step at a place that has no menu around it. */
export const outerKinds: readonly string[] = stepKinds

/** Several numbers in E.164, without doubles; undefined if one of them is none. */
function readNumbers(text: string): string[] | undefined {
  const numbers = text.split(/[,;\n]+/).filter((part) => part.trim() !== '')
  const read = numbers.slice(0, 20).map(readNumber)
  return read.every((number) => number !== undefined) ? [...new Set(read)] : undefined
}

/** A number as people in Germany write it, in E.164. */
export function readNumber(text: string): string | undefined {
  const parsed = parsePhoneNumberFromString(text.trim().slice(0, 40), 'DE')
  return parsed?.isPossible() === true ? parsed.number : undefined
}

/** Whether sipgate can be given the address. Whether there is a sound is another question. */
export function isSoundAddress(text: string): boolean {
  if (text.length > longestUrl || !URL.canParse(text)) return false
  const { protocol, username } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && username === ''
}
