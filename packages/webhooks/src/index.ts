export { createCallHandler, type CallHandler } from './handler/create-call-handler.ts'
export type { CallHandlerOptions } from './handler/options.ts'
export type { CallHandlers, Reply } from './handler/handlers.ts'
export type { CallConnection, CallContext, ClientOfUsers, ConnectionsOfUsers } from './handler/context.ts'
export type { Refusal, RefusalCode } from './handler/refusal.ts'
export type { ReceivedPush } from './handler/received-push.ts'
export type { CallProblem } from './handler/problem.ts'

export { dial, gather, hangup, play, reject, voicemail } from './answers/builders.ts'
export type { DialOptions, GatherOptions } from './answers/builders.ts'
export type {
  Answer,
  DialAnswer,
  GatherAnswer,
  HangupAnswer,
  PlayAnswer,
  RejectAnswer,
  VoicemailAnswer,
} from './answers/answer.ts'

export { checkSound, type CheckSoundOptions } from './answers/check-sound.ts'
export type { SoundCheck, SoundProblemCode } from './answers/sound-check.ts'

export { again, back, menu } from './menu/builders.ts'
export type { Again, Back, Menu, MenuFunction, MenuOptions, MenuReply, MenuTarget } from './menu/menu.ts'
export { simulate, type SimulatedStep, type SimulateOptions } from './menu/simulate.ts'

export type { CallParties, Digits } from './events/digits.ts'
export { hangupCauses } from '@sipgate-kit/contract'
export type { AnswerPush, DtmfPush, HangupCause, HangupPush, NewCallPush, Push } from '@sipgate-kit/contract'

export { memoryStore, type MemoryStoreOptions } from './stores/memory-store.ts'
export type { AccountCalls, CallChange, CallStore, PushClaim } from './stores/store.ts'

export { liveCalls, type LiveCalls } from './live/live-calls.ts'
export type { LiveCallsOptions, LiveProblem } from './live/live-options.ts'
export type { CallLeg, CallPerson, LiveCall } from './live/live-call.ts'
export type { CallPush } from './live/call-push.ts'
export type { ChangesOptions, LiveChange } from './live/call-changes.ts'
export type { CallControl, Controller, ControllingClient } from './live/control-call.ts'
export type { ListingClient } from './live/ask-sipgate.ts'
export type { CallRecorder } from './live/call-recorder.ts'
export { durationOf } from './live/call-duration.ts'
export { peopleOf } from './live/call-people.ts'

export { isWebhookError, WebhookError, type WebhookErrorCode } from './webhook-error.ts'
export type { Platform } from './platform.ts'
