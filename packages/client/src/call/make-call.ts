import { checkCallOptions } from './request-options.ts'
import type { Platform } from '../platform.ts'
import { readLimits, type RequestOptions } from './request-options.ts'
import { startDeadline, type Deadline } from './deadline.ts'
import { getCredentials } from './credentials.ts'
import type { Credentials } from './auth.ts'
import { notify } from './hooks.ts'
import { printable } from '../arguments/operation-path.ts'
import { planRepeat } from './repeat.ts'
import { encodeRequest, type RequestParts } from '../arguments/request-parts.ts'
import type { ClientContext } from '../client-context.ts'
import type { Call, RunningCall } from './running-call.ts'
import { sendAttempt } from './attempt.ts'
import { invalidArgument, SipgateError } from '../errors/sipgate-error.ts'

/** Calls an operation by its name. */
export async function callByName(
  context: ClientContext,
  auth: Call['auth'],
  operation: string,
  parts?: RequestParts,
  options?: RequestOptions,
): Promise<unknown> {
  const route = context.table.findRoute(operation)
  if (!route) throw unknownOperation(context, operation)
  return makeCall(context, { operation, route, parts: () => parts, auth, options })
}

/**
 * Makes one call: as many attempts as its effect allows, one result.
 * @throws SipgateError, every code of it
 */
export async function makeCall(context: ClientContext, call: Call): Promise<unknown> {
  const { operation, route, auth, options, streamed } = call
  const requestId = context.nextRequestId()
  let deadline: Deadline | undefined
  try {
    const { safeguards, checks } = context
    const given = call.parts()
    const parts = safeguards ? safeguards.copyParts(given) : given
    const { path, body } = encodeRequest(route, parts)
    checkCallOptions(options)
    const { timeout, retries, signal } = readLimits(context, options)
    deadline = startDeadline(context.platform, timeout, [context.signal, signal])
    // Named one by one: on the way of every request, a spread costs more than all the rest of this function.
    const running: RunningCall = {
      context,
      operation,
      requestId,
      route,
      auth,
      path,
      body,
      retries,
      secrets: [],
      deadline,
      streamed,
    }
    if (deadline.stopped) throw deadline.stopped
    const credentials = await getCredentials(running)
    const attempt = () => attemptUntilDone(running, credentials)
    return await (safeguards && checks.length
      ? safeguards.withChecks({ ...running, callByName }, parts, credentials, attempt)
      : attempt())
  } catch (error) {
    // Deeper down nobody needs to know which call it is.
    if (!(error instanceof SipgateError) || error.operation !== undefined) throw error
    throw new SipgateError(error.code, { ...error, cause: error.cause, operation, requestId })
  } finally {
    deadline?.end()
  }
}

async function attemptUntilDone(
  running: RunningCall,
  credentials: Credentials | undefined,
): Promise<unknown> {
  const { operation, requestId, context, auth, route, deadline, retries } = running
  let repeats = 0
  let hasRenewed = false

  for (let attempt = 1; ; attempt++) {
    if (deadline.stopped) throw deadline.stopped
    const { value, error, outcome } = await sendAttempt(running, {
      attempt,
      credentials,
      fresh: repeats > 0,
    })
    if (!error) return value

    let delay: number | undefined
    if (error.code === 'unauthorized' && typeof auth === 'function' && !hasRenewed) {
      hasRenewed = true
      const refused = credentials?.accessToken
      credentials = await getCredentials(running, refused)
      // The same token again would be refused again.
      if (credentials?.accessToken !== refused) delay = 0
    } else if (outcome) {
      delay = planRepeat({
        effect: route.effect,
        outcome,
        repeats: repeats++,
        retries,
        remaining: deadline.remaining(),
        random: () => randomFraction(context.platform),
      })
    }
    if (delay === undefined) throw error

    notify(context.onRetry, {
      operation,
      requestId,
      attempt,
      code: error.code,
      status: error.status,
      delayMilliseconds: delay,
    })
    if (delay > 0) await deadline.wait(delay)
  }
}

function unknownOperation({ safeguards }: ClientContext, operation: unknown): SipgateError {
  const name = String(operation)
  const hint = safeguards?.suggestOperation(name) ?? 'Names look like `GET /users/{userId}`.'
  return invalidArgument(`There is no operation \`${printable(name)}\`. ${hint}`)
}

/** At least 0, less than 1. */
function randomFraction({ randomBytes }: Pick<Platform, 'randomBytes'>): number {
  return randomBytes(4).reduceRight((sum, byte) => (sum + byte) / 256, 0)
}
