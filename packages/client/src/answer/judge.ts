import { redactCause } from '#runtime'
import { say } from '#words'
import { judgeRefusal } from './judge-refusal.ts'
import { mustNotDouble, type Outcome } from '../call/repeat.ts'
import { readAnswer } from './read-answer.ts'
import type { RunningCall } from '../call/running-call.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import type { TransportFailure, TransportResult } from '../transport/transport.ts'

/** What an attempt means for its call. */
export interface Judgement {
  readonly value?: unknown
  /** What the call fails with, unless `outcome` allows another attempt; without one, none could mend it. */
  readonly error?: SipgateError
  readonly outcome?: Outcome
}

/** Turns what became of an attempt into a value, or into the error the call would end with. */
export function judgeResult(running: RunningCall, result: TransportResult): Judgement {
  const { connection, operation, route, deadline, secrets } = running
  const { status } = result
  const isOnce = mustNotDouble(route.effect)
  if (status !== undefined) {
    if (result.hiddenRedirect || status < 200 || status > 299) return judgeRefusal(running, result)
    if (result.stream) return { value: result.stream }
    // Where nothing but "done" is expected, the status has said it.
    if (result.bodyProblem !== 'broken' || route.answer === 'none') {
      const { safeguards, findAbsent } = connection
      const { value, problem } = readAnswer(route, result, (answer) =>
        safeguards ? safeguards.findMissing(operation, answer) : findAbsent?.(answer, route),
      )
      if (!problem) return { value }
      return {
        error: new SipgateError('malformed_response', {
          status,
          detail: isOnce ? say('happened', problem) : problem,
        }),
      }
    }
  }
  const { sent = true, notHttp } = result as TransportFailure
  const error =
    deadline.stopped ??
    new SipgateError(notHttp ? 'malformed_response' : 'connection_failed', {
      status,
      cause: redactCause(result.cause, secrets),
    })
  return {
    error: sent && isOnce ? new SipgateError('outcome_unknown', { status, cause: error }) : error,
    ...(!deadline.stopped && !notHttp && { outcome: { sent } }),
  }
}
