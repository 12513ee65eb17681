import { explainFailure, redactCause } from '#runtime'
import type { Credentials } from '../call/auth.ts'
import { mustNotDouble } from '../call/repeat.ts'
import type { RunningCall } from '../call/running-call.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import type { TransportFailure, TransportResult } from '../transport/transport.ts'
import type { Judgement } from './judgement.ts'
import { judgeRefusal } from './judge-refusal.ts'
import { readAnswer } from './read-answer.ts'

/** Turns the result of an attempt into a value, or into the error that the call would end with. */
export function judgeResult(
  running: RunningCall,
  result: TransportResult,
  credentials: Credentials | undefined,
): Judgement {
  const { context, operation, route, deadline, secrets } = running
  const { status } = result
  const isOnce = mustNotDouble(route.effect)
  if (status !== undefined) {
    if (result.hiddenRedirect || status < 200 || status > 299)
      return judgeRefusal(running, result, credentials)
    if (result.stream) return { value: result.stream }
    // Where no answer is expected, the status says it all.
    if (result.bodyProblem !== 'broken' || route.answer === 'none') {
      const { value, problem } = readAnswer(route, result, (answer) =>
        (context.safeguards ?? context.table).findMissing?.(operation, answer),
      )
      if (!problem) return { value }
      const detail = isOnce ? `${problem} It was carried out nevertheless.` : problem
      return { error: new SipgateError('malformed_response', { status, detail }) }
    }
  }
  const { sent = true, notHttp, place = context.api.url.host } = result as TransportFailure
  const cause = redactCause(result.cause, secrets)
  const error =
    deadline.stopped ??
    new SipgateError(notHttp ? 'malformed_response' : 'connection_failed', {
      status,
      detail: explainFailure(cause, place),
      cause,
    })
  return {
    error: sent && isOnce ? new SipgateError('outcome_unknown', { status, cause: error }) : error,
    ...(!deadline.stopped && !notHttp && { outcome: { sent } }),
  }
}
