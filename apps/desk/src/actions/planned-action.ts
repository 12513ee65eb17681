/** What costs money. */
export const actionKinds = ['sms', 'fax', 'call'] as const
export type ActionKind = (typeof actionKinds)[number]

/** Something that costs money, before it is done. */
export interface PlannedAction {
  readonly kind: ActionKind
  /** The number that is written to or called, in E.164 with `+`. */
  readonly to: string
  /** What is charged and limited: parts of a message, pages of a fax, 1 for a call. */
  readonly units: number
  /** Whether there may be more units than that: nobody can tell beforehand. */
  readonly uncounted?: boolean
  /** What is sent, to notice that the same was sent a moment ago. Only its hash is kept. */
  readonly content?: string
}
