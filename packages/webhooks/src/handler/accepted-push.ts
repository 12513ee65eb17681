import type { Push } from '@sipgate-kit/contract'
import type { CallState } from './call-state.ts'

/** A push that may be handled. */
export interface AcceptedPush {
  readonly push: Push
  readonly body: Uint8Array
  /** As it came with the URL; undefined for a new call, and for URLs of the program's own. */
  readonly state: CallState | undefined
  readonly account: string | undefined
  /** The text of the state, which differs for each step of a call. */
  readonly sealed: string
}
