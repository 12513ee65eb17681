/** Why a request was refused, with the status of its answer. The sender learns the status only. */
export const refusals = {
  method_not_allowed: 405,
  not_a_form: 415,
  body_too_large: 413,
  body_too_slow: 408,
  body_broken_off: 400,
  too_many_requests: 503,
  signature_missing: 401,
  signature_malformed: 401,
  signature_wrong: 401,
  malformed_push: 400,
  // Not the sender's fault: a later sipgate may send more kinds, and the call goes on as usual.
  unknown_event: 200,
  foreign_account: 403,
  accounts_failed: 503,
  state_missing: 400,
  state_wrong: 403,
  closed: 503,
} as const

export type RefusalCode = keyof typeof refusals

/** A request that was refused. */
export interface Refusal {
  readonly code: RefusalCode
  /** In a sentence, with what to do about it. It contains no telephone number. */
  readonly why: string
  readonly status: number
}

export function refusal(code: RefusalCode, why: string): Refusal {
  return { code, why, status: refusals[code] }
}
