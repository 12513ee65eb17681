import { setTimeout as sleep } from 'node:timers/promises'
import { systemPlatform, type Platform } from '../platform.ts'

/** What recording and replaying take from the machine. Tests pass their own. */
export interface RecordingPlatform extends Pick<Platform, 'now' | 'randomBytes'> {
  /** Resolves after `milliseconds`, or rejects when `signal` is aborted. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const recordingPlatform: RecordingPlatform = {
  ...systemPlatform,
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
}
