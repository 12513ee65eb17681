/** Recordings of accepted pushes, and their replay into a handler or a test. */
export { recordPushes, type PushRecording, type RecordOptions } from './record-pushes.ts'
export { readRecording } from './read-recording.ts'
export type { RecordedPush } from './recorded-push.ts'
export { replayPushes, type ReplayedPush, type ReplayOptions } from './replay-pushes.ts'
