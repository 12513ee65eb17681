export { Sipgate, type SipgateConstructor } from './sipgate.ts'
export type { SipgateCore } from './sipgate-core.ts'
export type { SipgateOptions, RequestOptions } from './client-options.ts'
export type { RequestArguments, RequestInput } from './request-input.ts'
export type { Auth, AuthFunction } from './auth.ts'
export type { Fetch } from './transport/transport.ts'
export type { Hooks, RequestEvent, ResponseEvent, FailureEvent, RetryEvent } from './hooks.ts'
export type { CheckCall, PlannedCall, Happened } from './check-call.ts'
export type { Platform } from './platform.ts'
export {
  SipgateError,
  isSipgateError,
  sipgateProblems,
  type SipgateErrorCode,
  type SipgateErrorDetails,
} from './sipgate-error.ts'
export { formatMoney, type Money } from './format-money.ts'
