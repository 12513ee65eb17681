/** What happens when a number is called, as people type it: every field is text, and may be wrong until `checkFlow` has read it. */
export interface FlowDocument {
  readonly name: string
  /** In E.164: numbers of the account. */
  readonly numbers: readonly string[]
  readonly blocked: readonly BlockedDocument[]
  /** An IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string
  /** From Monday to Sunday, such as `09:00-12:00, 13:00-17:00`; empty is closed. */
  readonly hours: readonly string[]
  /** The German state whose public holidays count as closed; `DE` for those of all states; empty for none. */
  readonly holidays: string
  readonly specialDays: readonly SpecialDayDocument[]
  readonly open: StepDocument
  readonly closed: StepDocument
  readonly menus: readonly MenuDocument[]
}

export interface BlockedDocument {
  /** A number, the beginning of one with `*` behind it, or `anonymous`. */
  readonly who: string
  readonly then: string
}

export interface SpecialDayDocument {
  /** Such as `2026-12-24`. */
  readonly date: string
  /** As in `hours`. */
  readonly hours: string
}

export interface StepDocument {
  /** One of `stepKinds`. */
  readonly do: string
  /** For `forward`: one to five numbers, separated by commas or lines. */
  readonly numbers: string
  /** For `forward`: empty for that of the account, `anonymous`, or a number of the account. */
  readonly callerId: string
  /** For `announce`: the address of a sound. */
  readonly url: string
  /** For `announce`: what comes after it. */
  readonly then: string
  /** For `menu`: its place in `menus`. */
  readonly menu: string
}

export interface MenuDocument {
  readonly name: string
  /** The address of the greeting. */
  readonly url: string
  /** Seconds to wait for a key. */
  readonly timeout: string
  /** How often the greeting is repeated. */
  readonly repeats: string
  readonly keys: readonly KeyDocument[]
  readonly otherwise: StepDocument
}

export interface KeyDocument {
  readonly key: string
  readonly step: StepDocument
}

export const stepKinds = ['ring', 'forward', 'voicemail', 'announce', 'menu', 'hangup'] as const
/** What a key of a menu can do in addition. */
export const keyKinds = [...stepKinds, 'again', 'back'] as const
export type StepKind = (typeof keyKinds)[number]
/** What may follow an announcement. */
export const thenKinds = ['ring', 'voicemail', 'forward', 'hangup'] as const
export const blockKinds = ['reject', 'busy', 'voicemail'] as const
export type BlockKind = (typeof blockKinds)[number]
export const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const

export const mostRows = { blocked: 100, specialDays: 60, menus: 6, keys: 12, numbers: 100 } as const

export const emptyStep: StepDocument = {
  do: 'ring',
  numbers: '',
  callerId: '',
  url: '',
  then: 'ring',
  menu: '0',
}

/** What a new flow begins with: office hours, then the voicemail. */
export const newFlow = (name: string, timeZone: string): FlowDocument => ({
  name,
  numbers: [],
  blocked: [],
  timeZone,
  hours: [...Array<string>(5).fill('09:00-17:00'), '', ''],
  holidays: 'DE',
  specialDays: [],
  open: emptyStep,
  closed: { ...emptyStep, do: 'voicemail' },
  menus: [],
})

export const newMenu = (name: string): MenuDocument => ({
  name,
  url: '',
  timeout: '5',
  repeats: '2',
  keys: [{ key: '1', step: emptyStep }],
  otherwise: emptyStep,
})
