import type { OperationName } from '@sipgate-kit/contract'
import type { CallOperation } from '../arguments/request-input.ts'
import type { CallAuth, Credentials } from '../call/auth.ts'
import type { CallRoute } from '../call/call-route.ts'
import { happenedAfter, type CheckCall, type Happened, type PlannedCall } from '../call/check-call.ts'
import type { Deadline } from '../call/deadline.ts'
import type { RequestOptions } from '../call/request-options.ts'
import type { RequestParts } from '../arguments/request-parts.ts'
import { isObject } from '../arguments/is-object.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import { credentialsKey } from './credentials-key.ts'

/** What checks need of a client. The rest of it is handed back unread when a check makes a call of its own. */
export interface Checking {
  readonly checks: readonly CheckCall[]
}

/** A call that is about to be made, and how its checks can make others. */
export interface CheckedCall<Client extends Checking> {
  readonly context: Client
  readonly operation: string
  readonly route: CallRoute
  readonly auth: CallAuth
  readonly body: string | undefined
  readonly deadline: Deadline
  readonly callByName: (
    context: Client,
    auth: CallAuth,
    operation: string,
    parts?: RequestParts,
    options?: RequestOptions,
  ) => Promise<unknown>
}

/**
 * Lets the checks of a client look at a call before it is attempted. Refused by the last of them, a call has still been
 * counted by those before; all learn what became of it, and nothing they do then changes the result.
 */
export async function withChecks<Client extends Checking>(
  call: CheckedCall<Client>,
  parts: RequestParts | undefined,
  credentials: Credentials | undefined,
  attempt: () => Promise<unknown>,
): Promise<unknown> {
  const { context, deadline, route } = call
  const listeners: Listener[] = []
  let happened: Happened = 'no'
  try {
    for (const check of context.checks) {
      const given = check(plan(call, parts, credentials))
      // Not by its class: the promise of an async function need not be of the class that a program calls Promise.
      if (isThenable(given)) {
        const looking = Promise.resolve(given)
        // One that comes too late has nothing to count any more.
        looking.then((late) => deadline.stopped && late && tell(late, 'no')).catch(() => {})
        remember(await deadline.race(looking), listeners)
      } else remember(given, listeners)
    }
    if (deadline.stopped) throw deadline.stopped
    happened = 'unknown'
    const value = await attempt()
    happened = 'yes'
    return value
  } catch (error) {
    if (happened === 'unknown' && error instanceof SipgateError) happened = happenedAfter(error, route.effect)
    throw error
  } finally {
    if (listeners[0]) {
      const telling = Promise.all(listeners.map((listener) => tell(listener, happened)))
      await deadline.race(telling).catch(() => {})
    }
  }
}

/** One for each check: what one of them changes in its own is not seen by the next. */
function plan<Client extends Checking>(
  call: CheckedCall<Client>,
  parts: RequestParts | undefined,
  credentials: Credentials | undefined,
): PlannedCall {
  const { operation, route, auth, body, deadline, callByName } = call
  // No check looks at what a check asks for.
  const unchecked = { ...call.context, checks: [] }
  const same = sameAuth(auth, credentials)
  const request = (...asked: [string, RequestParts?, RequestOptions?]) =>
    callByName(unchecked, same, ...asked)
  return {
    operation: operation as OperationName,
    effect: route.effect,
    path: parts?.path && { ...parts.path },
    query: parts?.query && copyOf(parts.query),
    body: body === undefined ? undefined : (JSON.parse(body) as unknown),
    request: request as CallOperation,
    credentialsKey: async () => credentials && credentialsKey(credentials),
    get signal() {
      return deadline.signal()
    },
  }
}

/** An auth function may give somebody else's token the next time; it is only asked for another in place of a refused one. */
function sameAuth(auth: CallAuth, credentials: Credentials | undefined): CallAuth {
  const token = credentials?.accessToken
  if (typeof auth !== 'function' || token === undefined) return auth
  return (request) => (request?.refusedToken === undefined ? token : auth(request))
}

/** Values are single ones, or lists of them: they have been written into the path by now. */
function copyOf(query: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...(value as unknown[])] : value,
    ]),
  )
}

/** What was given, copied before it is encoded, so that nobody can change it between the check and the sending. */
export function copyParts(parts: RequestParts | undefined): RequestParts | undefined {
  if (!isRecord(parts)) return parts
  const { path, query } = parts
  return {
    ...parts,
    path: isRecord(path) ? { ...path } : path,
    query: isRecord(query) ? copyOf(query) : query,
  }
}

/** All else is for those to refuse who encode it. */
function isRecord<Value>(value: Value): value is Value & Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value)
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (Object(value) as { then?: unknown }).then === 'function'
}

type Listener = (happened: Happened) => unknown

function remember(result: unknown, listeners: Listener[]): void {
  if (typeof result === 'function') listeners.push(result as Listener)
}

/** Async, so that one that throws at once does no harm to the others. */
async function tell(listener: Listener, happened: Happened): Promise<void> {
  await listener(happened)
}
