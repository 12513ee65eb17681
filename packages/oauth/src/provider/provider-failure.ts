import { DeadlinePassed } from './deadline.ts'
import { AnswerTooLong } from './limited-fetch.ts'

/** Why the login server issued no tokens. `reason` is our own wording, never text from an answer. */
export interface ProviderFailure {
  /**
   * `refused`: the code or refresh token is dead. `misconfigured`: the app's client is not accepted.
   * `unavailable`: neither is known; try again. `invalid`: the answer failed a check.
   */
  readonly kind: 'refused' | 'misconfigured' | 'unavailable' | 'invalid'
  readonly reason: string
  /** This machine's clock failed the check: how far it is ahead of the login server's; negative when it is behind. */
  readonly clockAheadSeconds?: number
}

/** What is known about the token endpoint's answer, if there was one. */
export interface SeenAnswer {
  readonly status: number
  /** `error` of the body, if it is a string. */
  readonly error: string | undefined
  /** The keys to check its id token could not be fetched. */
  readonly keysUnavailable: boolean
  /** How far this machine's clock is ahead of the login server's, according to the answer. */
  readonly clockAheadSeconds: number | undefined
}

const temporary = ['server_error', 'temporarily_unavailable', 'slow_down']
const misconfigured = [
  'invalid_client',
  'unauthorized_client',
  'invalid_request',
  'unsupported_grant_type',
  'invalid_target',
]

/**
 * Decides by `error` and status alone: Keycloak's versions differ in everything else.
 * `invalid_scope` is the answer to a refresh after the consent was withdrawn.
 */
export function failureOf(seen: SeenAnswer | undefined, thrown: unknown): ProviderFailure {
  if (!seen || thrown instanceof DeadlinePassed) return { kind: 'unavailable', reason: networkReason(thrown) }
  const { status, error } = seen
  if (status >= 500 || status === 429 || status === 408) {
    return { kind: 'unavailable', reason: `status ${status}` }
  }
  if (error === 'invalid_grant' || error === 'invalid_scope') return { kind: 'refused', reason: error }
  if (error !== undefined && misconfigured.includes(error)) return { kind: 'misconfigured', reason: error }
  if (error !== undefined && temporary.includes(error)) return { kind: 'unavailable', reason: error }
  if (status !== 200) return { kind: 'unavailable', reason: `status ${status}` }
  if (seen.keysUnavailable)
    return { kind: 'unavailable', reason: 'the keys of the login server are not available' }
  const reason = codeOf(thrown) ?? 'malformed answer'
  const ahead = seen.clockAheadSeconds ?? 0
  if (reason !== 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED' || Math.abs(ahead) <= 60)
    return { kind: 'invalid', reason }
  return { kind: 'invalid', reason: clockReason(ahead), clockAheadSeconds: ahead }
}

function clockReason(ahead: number): string {
  const off = `${Math.abs(ahead)} s ${ahead > 0 ? 'ahead of' : 'behind'}`
  return `the clock of this machine is ${off} the login server's: set it, for example with NTP`
}

/** A code such as `ECONNREFUSED` or `OAUTH_JWT_CLAIM_COMPARISON_FAILED`, because messages may quote what was received. */
export function networkReason(thrown: unknown): string {
  if (thrown instanceof DeadlinePassed) return 'timeout'
  if (thrown instanceof AnswerTooLong) return 'answer too long'
  return codeOf(thrown) ?? codeOf((thrown as { cause?: unknown } | null)?.cause) ?? 'network'
}

function codeOf(thrown: unknown): string | undefined {
  const code = (thrown as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : undefined
}
