import type { OperationName } from '@sipgate-kit/contract'
import { happenedAfter, type CheckCall, type Happened, type PlannedCall } from './check-call.ts'
import { readRequestOptions, type RequestOptions } from './client-options.ts'
import type { Credentials } from './auth.ts'
import { startDeadline } from './deadline.ts'
import { getCredentials } from './get-credentials.ts'
import { notify } from './hooks.ts'
import { mustNotDouble, planRepeat } from './plan-repeat.ts'
import { encodeRequest, type RequestParts } from './request-parts.ts'
import { problem, stoppedProblem, type Call, type Connection, type RunningCall } from './running-call.ts'
import { sendAttempt } from './send-attempt.ts'
import type { SipgateCore } from './sipgate-core.ts'
import { invalidArgument, SipgateError } from './sipgate-error.ts'

/**
 * Makes one call: as many attempts as its effect allows, one result.
 * @throws SipgateError, every code of it
 */
export async function makeCall(connection: Connection, call: Call): Promise<unknown> {
  const requestId = connection.nextRequestId()
  const checked = check(connection, call, requestId)
  const { settings } = connection
  const deadline = startDeadline(settings.platform, checked.timeout, [settings.signal, checked.signal])
  const running = { connection, call, requestId, deadline, ...checked }
  try {
    if (settings.checks.length === 0) return await attempt(running)
    return await attemptChecked(running, settings.checks)
  } finally {
    deadline.end()
  }
}

/** Refused by the last check, a call has still been counted by those before; they learn what became of it. */
async function attemptChecked(running: RunningCall, checks: readonly CheckCall[]): Promise<unknown> {
  const { connection, call, deadline, parts } = running
  const planned: PlannedCall = {
    ...parts,
    operation: call.operation as OperationName,
    effect: call.route.effect,
    request: unchecked(connection, call.auth),
  }
  const listeners: ((happened: Happened) => unknown)[] = []
  let happened: Happened = 'no'
  try {
    for (const look of checks) {
      const result = look(planned)
      const listener = result instanceof Promise ? await deadline.race(result) : result
      if (listener) listeners.push(listener)
    }
    const value = await attempt(running)
    happened = 'yes'
    return value
  } catch (error) {
    if (!(error instanceof SipgateError)) throw deadline.stopped ? stoppedProblem(running) : error
    happened = happenedAfter(error.code)
    throw error.operation === undefined
      ? problem(running, error.code, { detail: error.detail, scopes: error.scopes, cause: error.cause })
      : error
  } finally {
    for (const listener of listeners) await listener(happened)
  }
}

function unchecked(connection: Connection, auth: Call['auth']): SipgateCore['request'] {
  const settings = { ...connection.settings, checks: [] }
  const request = (operation: OperationName, parts?: RequestParts, options?: RequestOptions) => {
    const route = connection.knowledge.findRoute(operation)
    if (!route) throw invalidArgument('There is no such operation.')
    return makeCall({ ...connection, settings }, { operation, route, parts: () => parts, auth, options })
  }
  return request as SipgateCore['request']
}

function check(connection: Connection, call: Call, requestId: string) {
  try {
    const parts = call.parts()
    return {
      parts,
      ...encodeRequest(call.route, parts),
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
    const judgement = await sendAttempt(running, { number, credentials, secrets, freshConnection })
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
