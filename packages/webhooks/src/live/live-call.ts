import type { HangupCause } from '@sipgate-kit/contract'

/** A user of sipgate, as pushes name them. */
export interface CallPerson {
  readonly name?: string | undefined
  /** Such as `1234567w0`. */
  readonly fullUserId?: string | undefined
}

/** One leg of a call: what has an id of its own at sipgate. A transfer or a forward begins another one. */
export interface CallLeg {
  /** sipgate's `callId`, by which the API controls it. */
  readonly callId: string
  readonly direction: 'in' | 'out'
  readonly from: string
  readonly to: string
  /** Who passed it on: the number that was dialled first. */
  readonly diversion?: string | undefined
  /** Whose telephones rang, or who calls; in a group those who did not pick up, too. */
  readonly people: readonly CallPerson[]
  readonly answeredBy?: CallPerson | undefined
  /** The number that picked up. */
  readonly answeringNumber?: string | undefined
  readonly state: 'ringing' | 'talking' | 'ended'
  /** Milliseconds since 1970, as are all times here. */
  readonly startedAt: number
  readonly answeredAt?: number | undefined
  readonly endedAt?: number | undefined
  /** Why it ended; `cleared` when its hang-up never came. */
  readonly cause?: HangupCause | 'cleared' | undefined
}

/** A call as people see it: from the first ring to the last hang-up, over all transfers. */
export interface LiveCall {
  /** The `origCallId` that its legs share. */
  readonly id: string
  readonly account: string
  /** Of the leg whose id is that of the call: it began the call, even if telephones in the house rang before. */
  readonly direction: 'in' | 'out'
  /** In E.164, or `anonymous`. */
  readonly from: string
  readonly to: string
  /**
   * That of the leg that began the call, while it lasts; then that of the others. A call that is passed on rings again, and one that was
   * forwarded may end for a moment before it does.
   */
  readonly state: 'ringing' | 'talking' | 'ended'
  readonly startedAt: number
  /** When somebody picked up first. */
  readonly answeredAt?: number | undefined
  readonly endedAt?: number | undefined
  /** Why its last leg ended. */
  readonly cause?: HangupCause | 'cleared' | undefined
  /** In the order in which they began. */
  readonly legs: readonly CallLeg[]
}
