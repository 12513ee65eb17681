import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** What recording and replaying take from the machine. Tests pass their own. */
export interface RecordingPlatform {
  /** Milliseconds since 1970. */
  now: () => number
  randomBytes: (count: number) => Uint8Array
  /** Resolves after `milliseconds`, or rejects when `signal` is aborted. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const systemPlatform: RecordingPlatform = {
  now: () => Date.now(),
  randomBytes: (count) => randomBytes(count),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
}
