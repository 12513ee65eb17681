import { aText, checkOptions } from '../world/check-fields.ts'
import type { Kernel } from '../world/kernel.ts'
import type { PushLog, PushRecord } from '../traffic/push-log.ts'
import { SandboxError } from '../sandbox-error.ts'

/** The pushes to applications and their answers, including pushes that were not sent, and why. */
export interface PushControl {
  /** PEM: an application under test checks signatures with it instead of sipgate's. */
  readonly publicKey: string
  /** The last 500, oldest first. */
  list(filter?: { callId?: string }): PushRecord[]
  clear(): void
  /**
   * Sends a push again; its answer has no effect.
   * @throws SandboxError `not_found`; `invalid_argument`: it was skipped
   */
  resend(id: number): void
}

export function pushControl(kernel: Kernel, log: PushLog, publicKey: string): PushControl {
  return {
    publicKey,
    list(filter = {}) {
      const { callId } = checkOptions<{ callId?: string }>('pushes.list', filter, { callId: aText })
      return log.list().filter((record) => callId === undefined || record.callId === callId)
    },
    clear: () => log.clear(),
    resend(id) {
      const found = log.find(id)
      if (!found)
        throw new SandboxError('not_found', 'There is no push with this id; `list()` shows the last 500.')
      const { sent, record } = found
      if (!sent)
        throw new SandboxError(
          'invalid_argument',
          `This push was not sent the first time: ${record.skipped ?? ''}`,
        )
      kernel.background.run(kernel.push.send(sent.target, sent.event))
    },
  }
}
