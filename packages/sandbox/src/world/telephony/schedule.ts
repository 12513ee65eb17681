import type { TaskKind } from '../state/task.ts'
import type { LiveCall } from './find-call.ts'

/** Something that happens to a call after so many seconds of the sandbox's clock. */
export function scheduleFor(
  { kernel, account: { masterSipId }, call: { callId } }: LiveCall,
  kind: TaskKind,
  seconds: number,
  detail?: string,
): void {
  const at = kernel.clock.now() + Math.round(seconds * 1000)
  kernel.tasks.schedule({ at, kind, masterSipId, ref: callId, ...(detail !== undefined && { detail }) })
}

/** From now on, and never less than none. */
export function secondsUntil({ kernel }: LiveCall, time: number): number {
  return Math.max(0, time - kernel.clock.now()) / 1000
}

/** Those of one kind, or all. */
export function cancelCallTasks(
  { kernel, account: { masterSipId }, call: { callId } }: LiveCall,
  kind?: TaskKind,
): void {
  kernel.tasks.cancel(
    (task) =>
      task.ref === callId && task.masterSipId === masterSipId && (kind === undefined || task.kind === kind),
  )
}
