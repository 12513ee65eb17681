import { readRequestOptions } from './client-options.ts'
import type { Credentials } from './auth.ts'
import { startDeadline } from './deadline.ts'
import { getCredentials } from './get-credentials.ts'
import { notify } from './hooks.ts'
import { judgeResult } from './judge-result.ts'
import { mustNotDouble, planRepeat } from './plan-repeat.ts'
import { encodeRequest } from './request-parts.ts'
import { problem, stoppedProblem, type Call, type Connection, type RunningCall } from './running-call.ts'
import { sendAttempt } from './send-attempt.ts'
import { SipgateError } from './sipgate-error.ts'

/**
 * Makes one call: as many attempts as its effect allows, one result.
 * @throws SipgateError, every code of it
 */
export async function makeCall(connection: Connection, call: Call): Promise<unknown> {
  const requestId = connection.nextRequestId()
  const checked = check(connection, call, requestId)
  const { settings } = connection
  const deadline = startDeadline(settings.platform, checked.timeout, [settings.signal, checked.signal])
  try {
    return await attempt({ connection, call, requestId, deadline, ...checked })
  } finally {
    deadline.end()
  }
}

function check(connection: Connection, call: Call, requestId: string) {
  try {
    return {
      ...encodeRequest(call.route, call.parts()),
      ...readRequestOptions(connection.settings, call.options),
    }
  } catch (error) {
    if (!(error instanceof SipgateError)) throw error
    // The checks do not know whose arguments they check.
    throw problem({ call, requestId }, error.code, { detail: error.detail, cause: error.cause })
  }
}

async function attempt(running: RunningCall): Promise<unknown> {
  const { call, requestId, connection, deadline, retries } = running
  const { platform, hooks } = connection.settings
  const { operation, route } = call
  if (deadline.stopped) throw stoppedProblem(running)
  let credentials = await getCredentials(running)
  refuseMissingScope(running, credentials)
  const secrets = [...(credentials?.secrets ?? [])]
  let repeats = 0
  let hasRenewed = false
  let hasReconnected = false

  for (let number = 1; ; number++) {
    const freshConnection = hasReconnected || repeats > 0
    const result = await sendAttempt(running, { number, credentials, freshConnection })
    const judgement = judgeResult(running, result, secrets)
    if (judgement.ok) return judgement.value
    const { error, outcome } = judgement

    let delay: number | undefined
    if (error.code === 'unauthorized' && credentials?.renewable !== undefined && !hasRenewed) {
      hasRenewed = true
      const refused = credentials.renewable
      credentials = await getCredentials(running, refused)
      secrets.push(...(credentials?.secrets ?? []))
      // The same token again would be refused again.
      if (credentials?.renewable !== refused) delay = 0
    } else if (
      outcome?.status === undefined &&
      outcome?.stale &&
      !hasReconnected &&
      !mustNotDouble(route.effect)
    ) {
      // The server had closed an idle connection. That is no failure, so it costs no retry.
      hasReconnected = true
      delay = 0
    } else if (outcome) {
      const remaining = deadline.remaining()
      delay = planRepeat({
        effect: route.effect,
        outcome,
        repeats,
        retries,
        remaining,
        random: platform.random,
      })
      repeats++
    }
    if (delay === undefined) throw error

    const { code, status } = error
    notify(hooks.onRetry, { operation, requestId, attempt: number, code, status, delayMilliseconds: delay })
    if (delay > 0) await pause(running, delay)
    if (deadline.stopped) throw stoppedProblem(running)
  }
}

/** Saves a request that can only be refused. */
function refuseMissingScope(running: RunningCall, credentials: Credentials | undefined): void {
  const { scopes } = running.call.route
  if (scopes.length === 0 || credentials?.accessToken === undefined) return
  const granted = running.connection.knowledge.grantedScopes?.(credentials.accessToken)
  if (!granted || scopes.some((scope) => granted.has(scope))) return
  throw problem(running, 'missing_scope', {
    scopes,
    detail: `It needs one of these scopes: ${scopes.join(', ')}.`,
  })
}

async function pause(running: RunningCall, milliseconds: number): Promise<void> {
  const { deadline, connection } = running
  try {
    await deadline.race(connection.settings.platform.sleep(milliseconds, deadline.signal))
  } catch (cause) {
    if (!deadline.stopped) throw cause
  }
}
