import type { Push } from '@sipgate-kit/contract'

/** A push that was accepted, as it came: what recordings keep. */
export interface ReceivedPush {
  readonly push: Push
  /** The bytes that were signed. */
  readonly body: Uint8Array
  readonly signature: string
}
