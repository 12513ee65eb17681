import type { BlockKind } from './flow.ts'
import type { Span } from './hours.ts'

/** A flow without mistakes, ready to decide about calls. Only `checkFlow` makes it. */
export interface FlowPlan {
  readonly timeZone: string
  readonly blocked: readonly { readonly who: string; readonly then: BlockKind }[]
  /** From Monday to Sunday. */
  readonly hours: readonly (readonly Span[])[]
  readonly holidays: string
  readonly specialDays: ReadonlyMap<string, readonly Span[]>
  readonly open: Step
  readonly closed: Step
  readonly menus: readonly MenuPlan[]
}

export interface ForwardStep {
  readonly do: 'forward'
  readonly numbers: readonly string[]
  /** In E.164 or `anonymous`; undefined for the number of the account. */
  readonly callerId: string | undefined
}

export type Step =
  | ForwardStep
  | { readonly do: 'ring' | 'voicemail' | 'hangup' | 'again' | 'back' }
  | { readonly do: 'announce'; readonly url: string; readonly then: Step }
  /** Leads to the menu at this place in `menus`. */
  | { readonly do: 'menu'; readonly menu: number }

export interface MenuPlan {
  readonly url: string
  /** Milliseconds. */
  readonly timeout: number
  readonly repeats: number
  readonly keys: readonly (readonly [string, Step])[]
  readonly otherwise: Step
}
