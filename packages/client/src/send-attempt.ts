import type { Credentials } from './auth.ts'
import { notify } from './hooks.ts'
import { judgeResult, type Judgement } from './judge-result.ts'
import { mustNotDouble } from './plan-repeat.ts'
import type { RunningCall } from './running-call.ts'

/** The body of an answer may have this many bytes: 32 MB. */
const maxAnswerBytes = 32 * 1024 * 1024

export interface Attempt {
  /** 1 for the first. */
  readonly number: number
  readonly credentials: Credentials | undefined
  /** All that was sent so far, to be kept out of errors. */
  readonly secrets: readonly string[]
  /** Use no connection that was idle. */
  readonly freshConnection: boolean
}

/** Sends the request of a call once, and says what that means for the call. */
export async function sendAttempt(running: RunningCall, attempt: Attempt): Promise<Judgement> {
  const { connection, call, body, deadline } = running
  const { api, hooks, platform, userAgent } = connection.settings
  const event = { operation: call.operation, requestId: running.requestId, attempt: attempt.number }
  const headers: Record<string, string> = {
    accept: /json|none/.test(call.route.answer) ? 'application/json' : 'application/json, */*;q=0.5',
  }
  if (attempt.credentials) headers['authorization'] = attempt.credentials.header
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (userAgent !== undefined) headers['user-agent'] = userAgent

  notify(hooks.onRequest, { ...event })
  const started = platform.now()
  const result = await connection.transport({
    method: call.route.method,
    requestId: running.requestId,
    api,
    path: api.path + running.path,
    headers,
    body,
    freshConnection: attempt.freshConnection || mustNotDouble(call.route.effect),
    deadline,
    maxAnswerBytes,
    streamed: call.streamed,
  })
  const durationMilliseconds = platform.now() - started
  const judgement = judgeResult(running, result, attempt.secrets)
  const code = judgement.ok ? undefined : judgement.error.code
  if (result.answered)
    notify(hooks.onResponse, { ...event, status: result.status, code, durationMilliseconds })
  else if (code) notify(hooks.onFailure, { ...event, code, durationMilliseconds })
  return judgement
}
