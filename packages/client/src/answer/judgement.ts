import type { AttemptOutcome } from '../call/repeat.ts'
import type { SipgateError } from '../errors/sipgate-error.ts'

/** What an attempt means for its call. */
export interface Judgement {
  readonly value?: unknown
  /** What the call fails with, unless `outcome` allows another attempt. */
  readonly error?: SipgateError
  /** Missing where another attempt would fail in the same way. */
  readonly outcome?: AttemptOutcome
}
