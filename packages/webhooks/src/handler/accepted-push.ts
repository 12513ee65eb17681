import type { CallState } from './call-state.ts'
import type { ReceivedPush } from './received-push.ts'

/** A push that may be handled. */
export interface AcceptedPush extends ReceivedPush {
  /** As it came with the URL; undefined for a new call, and for URLs of the program's own. */
  readonly state: CallState | undefined
  readonly account: string | undefined
  /** The text of the state, which differs for each step of a call. */
  readonly sealed: string
}
