import type { Kernel } from '../world/kernel.ts'
import type { PushLog, PushRecord } from '../traffic/push-log.ts'
import { SandboxError } from '../sandbox-error.ts'

/** What applications were told of calls, and what they answered. */
export interface PushControl {
  /** PEM: an application under test checks signatures with it instead of sipgate's. */
  readonly publicKey: string
  /** The last 500, oldest first. */
  list(filter?: { callId?: string }): PushRecord[]
  clear(): void
  /**
   * Sends a push once more; its answer changes nothing.
   * @throws SandboxError `not_found`
   */
  resend(id: number): void
}

export function pushControl(kernel: Kernel, log: PushLog, publicKey: string): PushControl {
  return {
    publicKey,
    list: ({ callId } = {}) =>
      log.list().filter((record) => callId === undefined || record.callId === callId),
    clear: () => log.clear(),
    resend(id) {
      const sent = log.find(id)
      if (!sent) throw new SandboxError('not_found', 'There is no push with this id, or no longer.')
      kernel.background.run(kernel.push.send(sent.target, sent.event))
    },
  }
}
