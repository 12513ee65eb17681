import type { Credentials } from './auth.ts'
import { notify, type FailureEvent, type ResponseEvent } from './hooks.ts'
import { judgeResult } from '../answer/judge.ts'
import type { Judgement } from '../answer/judgement.ts'
import { mustNotDouble } from './repeat.ts'
import type { RunningCall } from './running-call.ts'

/** Which attempt of a call it is, and how it is made. */
export interface Attempt {
  /** 1 for the first. */
  readonly attempt: number
  readonly credentials: Credentials | undefined
  /** Use no connection that was idle. */
  readonly fresh: boolean
}

/** Sends the request of a call once, and judges the result. */
export async function sendAttempt(
  running: RunningCall,
  { attempt, credentials, fresh }: Attempt,
): Promise<Judgement> {
  const { context, operation, requestId, route, body } = running
  const { platform, userAgent } = context
  const headers: Record<string, string> = { accept: 'application/json, */*;q=0.5' }
  if (credentials) headers['authorization'] = credentials.header
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (userAgent !== undefined) headers['user-agent'] = userAgent

  notify(context.onRequest, { operation, requestId, attempt })
  const started = platform.now()
  const result = await context.transport(running, headers, fresh || mustNotDouble(route.effect))
  const judgement = judgeResult(running, result, credentials)
  const { status } = result
  // Without an answer there is no status, and always an error.
  const ended = {
    operation,
    requestId,
    attempt,
    status,
    code: judgement.error?.code,
    durationMilliseconds: platform.now() - started,
  } as ResponseEvent & FailureEvent
  notify(status === undefined ? context.onFailure : context.onResponse, ended)
  return judgement
}
