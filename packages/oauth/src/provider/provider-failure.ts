import { DeadlinePassed } from './deadline.ts'
import { AnswerTooLong } from './limited-fetch.ts'

/** Why the login server gave no tokens. `reason` is one of our own words, never text from an answer. */
export interface ProviderFailure {
  /**
   * `refused`: the code or refresh token is dead. `misconfigured`: the app's client is not accepted.
   * `unavailable`: nothing was said about either; try again. `invalid`: an answer that must not be believed.
   */
  readonly kind: 'refused' | 'misconfigured' | 'unavailable' | 'invalid'
  readonly reason: string
}

/** What is known of the token endpoint's answer, when one came. */
export interface SeenAnswer {
  readonly status: number
  /** `error` of the body, where it is a string. */
  readonly error: string | undefined
}

const passing = ['server_error', 'temporarily_unavailable', 'slow_down']
const misconfigured = [
  'invalid_client',
  'unauthorized_client',
  'invalid_request',
  'unsupported_grant_type',
  'invalid_target',
]

/**
 * Decides by `error` and status alone: Keycloak's versions differ in everything else.
 * `invalid_scope` answers a refresh whose consent was withdrawn.
 */
export function failureOf(seen: SeenAnswer | undefined, thrown: unknown): ProviderFailure {
  if (!seen || thrown instanceof DeadlinePassed) return { kind: 'unavailable', reason: networkReason(thrown) }
  const { status, error } = seen
  if (status >= 500 || status === 429 || status === 408) {
    return { kind: 'unavailable', reason: `status ${status}` }
  }
  if (error === 'invalid_grant' || error === 'invalid_scope') return { kind: 'refused', reason: error }
  if (error !== undefined && misconfigured.includes(error)) return { kind: 'misconfigured', reason: error }
  if (error !== undefined && passing.includes(error)) return { kind: 'unavailable', reason: error }
  if (status !== 200) return { kind: 'unavailable', reason: `status ${status}` }
  return { kind: 'invalid', reason: codeOf(thrown) ?? 'malformed answer' }
}

/** A code such as `ECONNREFUSED` or `OAUTH_JWT_CLAIM_COMPARISON_FAILED`; messages may quote what was received. */
export function networkReason(thrown: unknown): string {
  if (thrown instanceof DeadlinePassed) return 'timeout'
  if (thrown instanceof AnswerTooLong) return 'answer too long'
  return codeOf(thrown) ?? codeOf((thrown as { cause?: unknown } | null)?.cause) ?? 'network'
}

function codeOf(thrown: unknown): string | undefined {
  const code = (thrown as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : undefined
}
