import type { CallStore } from '../stores/store.ts'
import type { CallPush } from './call-push.ts'

/** What takes pushes into account: the part of `liveCalls()` that the call handler needs. */
export interface CallRecorder {
  /** Where the calls are kept. */
  readonly store: CallStore
  /**
   * Takes a push into account.
   * @param account if it is known
   */
  record: (push: CallPush, account: string | undefined) => Promise<void>
}
