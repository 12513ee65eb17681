/** Who talks to whom. What is known when a call begins goes along with it to each later push. */
export interface CallParties {
  readonly callId: string
  readonly direction: 'in' | 'out'
  /** In E.164, such as `+493023125010`, or `anonymous`. */
  readonly from: string
  /** In E.164. */
  readonly to: string
  /** The users whose telephones ring or who call, such as `1234567w0`. The first five only. */
  readonly fullUserIds: readonly string[]
}

/** What was pressed after `gather()`. */
export interface Digits {
  readonly callId: string
  /** As text, because of leading zeros; empty when nothing was pressed in time. */
  readonly digits: string
  /** The caller hung up instead. Nothing that is answered happens then. */
  readonly hungUp: boolean
  /** The call that they were pressed in. */
  readonly call: CallParties
  /** What was given to `gather({ state })`. */
  readonly state: unknown
}
