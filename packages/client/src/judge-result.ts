import { mustNotDouble, type Outcome } from './plan-repeat.ts'
import { readAnswer } from './read-answer.ts'
import { codeForStatus, describeRefusal } from './read-refusal.ts'
import { redactCause } from './redact.ts'
import { readRetryAfter } from './retry-after.ts'
import { problem, type RunningCall } from './running-call.ts'
import type { SipgateError, SipgateErrorCode } from './sipgate-error.ts'
import type { TransportAnswer, TransportFailure, TransportResult } from './transport/transport.ts'

/** What an attempt means for its call. */
export type Judgement =
  | { readonly ok: true; readonly value: unknown }
  /** The call fails with `error`, unless `outcome` allows another attempt; without one, none could mend it. */
  | { readonly ok: false; readonly error: SipgateError; readonly outcome?: Outcome }

/** Turns what became of an attempt into a value, or into the error the call would end with. */
export function judgeResult(
  running: RunningCall,
  result: TransportResult,
  secrets: readonly string[],
): Judgement {
  if (!result.answered) return judgeFailure(running, result, secrets)
  const { status, hiddenRedirect, bodyProblem } = result
  if (hiddenRedirect || status < 200 || status > 299) return judgeRefusal(running, result, secrets)

  const { route } = running.call
  if (result.stream && !result.compressed) return { ok: true, value: result.stream }
  // Where nothing but "done" is expected, the status has said it.
  if (bodyProblem && bodyProblem !== 'too_large' && route.answer !== 'none') {
    const broken = bodyProblem === 'stopped' ? 'stopped' : 'connection'
    const failure = {
      answered: false,
      sent: true,
      stale: false,
      problem: broken,
      cause: result.cause,
    } as const
    return judgeFailure(running, failure, secrets, status)
  }
  const read = readAnswer(route, result, running.connection.knowledge.findMissing)
  if (read.ok) return read
  const detail = mustNotDouble(route.effect)
    ? `${read.problem} It was carried out all the same.`
    : read.problem
  return { ok: false, error: problem(running, 'malformed_response', { status, detail }) }
}

function judgeRefusal(running: RunningCall, answer: TransportAnswer, secrets: readonly string[]): Judgement {
  const { api, platform } = running.connection.settings
  const { status } = answer
  const retryAfter = readRetryAfter(answer.header('retry-after'), platform.now())
  const details = describeRefusal(running.call.route, answer, secrets, api.origin)
  const code = answer.hiddenRedirect ? 'unexpected_status' : codeForStatus(status)
  return {
    ok: false,
    error: problem(running, code, { ...details, retryAfter }),
    outcome: { status, retryAfter },
  }
}

function judgeFailure(
  running: RunningCall,
  failure: TransportFailure,
  secrets: readonly string[],
  status?: number,
): Judgement {
  const { deadline, call } = running
  const { sent, stale } = failure
  const cause = failure.problem === 'stopped' ? deadline.cause : redactCause(failure.cause, secrets)
  const plain = problem(running, codeForFailure(running, failure), { status, cause })
  const isUnknown = sent && mustNotDouble(call.route.effect)
  const error = isUnknown ? problem(running, 'outcome_unknown', { status, cause: plain }) : plain
  return failure.problem === 'connection'
    ? { ok: false, error, outcome: { sent, stale } }
    : { ok: false, error }
}

function codeForFailure({ deadline }: RunningCall, failure: TransportFailure): SipgateErrorCode {
  if (failure.problem === 'stopped') return deadline.stopped ?? 'aborted'
  return failure.problem === 'not_http' ? 'malformed_response' : 'connection_failed'
}
