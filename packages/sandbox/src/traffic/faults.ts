import { routes, type OperationName } from '@sipgate-kit/contract'
import { anything, checkFields } from '../world/check-fields.ts'
import { parseDuration, type Duration } from '../world/clock.ts'
import { loginOperations, type LoginOperation } from './operation.ts'
import type { Platform } from '../platform.ts'
import { SandboxError } from '../sandbox-error.ts'

/** An operation of the API such as `GET /balance`, or of the login server such as `POST /token`. */
export type FaultOperation = OperationName | LoginOperation

/** What goes wrong. With `delay` alone, the answer is late but otherwise as usual. */
export interface Fault {
  /** Answer with this status, 400 to 599, or another one together with `body`. */
  status?: number
  /** Wait first: milliseconds or `6s`. */
  delay?: Duration
  /** Answer with this text; `broken` cuts a JSON answer in the middle. */
  body?: string
  /** Break the connection. Without a socket, `fetch` rejects with a TypeError, as it does for a broken connection. */
  reset?: boolean
  /** Carry the request out, then break the connection: what was asked for has happened, and nobody hears of it. */
  lost?: boolean
  /** Headers to answer with, such as `Retry-After`. */
  headers?: Record<string, string>
  /** How many requests it affects. Default 1. */
  times?: number
}

export interface PendingFault {
  id: number
  operation: FaultOperation
  status?: number
  /** Milliseconds. */
  delay?: number
  body?: string
  reset?: boolean
  lost?: boolean
  headers?: Record<string, string>
  /** How many more requests it affects. */
  times: number
}

export interface FaultControl {
  /**
   * Makes the next request to `operation` fail. Several faults of one operation apply in the order they were set.
   * @throws SandboxError `unknown_operation`, `invalid_argument`
   */
  next(operation: FaultOperation, fault: Fault): PendingFault
  /** The faults that are still waiting for a request. */
  list(): PendingFault[]
  clear(): void
}

export interface Faults extends FaultControl {
  /** Takes the fault for this request. */
  take(operation: string): PendingFault | undefined
}

const mostTimes = 10_000
const mostPending = 1000
const longestBody = 64 * 1024

export function createFaults(): Faults {
  let pending: PendingFault[] = []
  let lastId = 0
  return {
    next(operation, fault) {
      const checked = { operation: checkOperation(operation), ...checkFault(fault) }
      if (pending.length >= mostPending)
        throw new SandboxError(
          'invalid_argument',
          `${mostPending} faults are waiting already; clear them first.`,
        )
      const added: PendingFault = { id: ++lastId, ...checked }
      pending.push(added)
      return { ...added }
    },
    list: () => pending.map((fault) => ({ ...fault })),
    clear() {
      pending = []
    },
    take(operation) {
      const fault = pending.find((waiting) => waiting.operation === operation)
      if (!fault) return undefined
      fault.times -= 1
      if (fault.times === 0) pending = pending.filter((waiting) => waiting !== fault)
      return { ...fault }
    },
  }
}

export const faultOperations: readonly FaultOperation[] = [
  ...(Object.keys(routes) as OperationName[]),
  ...loginOperations,
]

function checkOperation(operation: unknown): FaultOperation {
  const known = faultOperations.find((name) => name === operation)
  if (known) return known
  if (typeof operation !== 'string')
    throw new SandboxError(
      'unknown_operation',
      'operation must be a string such as "GET /balance" or "POST /token".',
    )
  const near = nearest(operation)
  throw new SandboxError(
    'unknown_operation',
    `The sandbox has no operation "${operation.slice(0, 80)}". Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`,
  )
}

/** The known names that share most pairs of letters with what was given. */
function nearest(given: string): FaultOperation[] {
  const score = (name: string) => {
    const wanted = pairs(given)
    const there = pairs(name)
    return (2 * [...wanted].filter((pair) => there.has(pair)).length) / (wanted.size + there.size)
  }
  return [...faultOperations].sort((one, other) => score(other) - score(one)).slice(0, 3)
}

function pairs(text: string): Set<string> {
  const letters = text.toLowerCase().slice(0, 200)
  return new Set(
    Array.from({ length: Math.max(letters.length - 1, 1) }, (_, index) => letters.slice(index, index + 2)),
  )
}

function checkFault(fault: unknown): Omit<PendingFault, 'id' | 'operation'> {
  const {
    status,
    delay,
    body,
    reset,
    lost,
    headers,
    times = 1,
  } = checkFields<Record<keyof Fault, unknown>>('A fault', fault, {
    status: anything,
    delay: anything,
    body: anything,
    reset: anything,
    lost: anything,
    headers: anything,
    times: anything,
  })
  if ([status, delay, body, reset, lost].every((part) => part === undefined))
    throw invalid('A fault needs at least one of status, delay, body, reset and lost.')
  if (status !== undefined && !wholeNumber(status, 200, 599))
    throw invalid('status must be a whole number from 200 to 599.')
  if (body !== undefined && (typeof body !== 'string' || body.length > longestBody))
    throw invalid('body must be a string of at most 64 KB, or "broken".')
  if (reset !== undefined && typeof reset !== 'boolean') throw invalid('reset must be true or false.')
  if (lost !== undefined && typeof lost !== 'boolean') throw invalid('lost must be true or false.')
  if (!wholeNumber(times, 1, mostTimes)) throw invalid(`times must be a whole number from 1 to ${mostTimes}.`)
  return {
    ...(status !== undefined && { status }),
    ...(delay !== undefined && { delay: parseDuration(delay) }),
    ...(body !== undefined && { body }),
    ...(reset !== undefined && { reset }),
    ...(lost !== undefined && { lost }),
    ...(headers !== undefined && { headers: checkHeaders(headers) }),
    times,
  }
}

function checkHeaders(headers: unknown): Record<string, string> {
  if (
    typeof headers !== 'object' ||
    headers === null ||
    Array.isArray(headers) ||
    Object.keys(headers).length > 20
  )
    throw invalid('headers must be an object of at most 20 strings.')
  try {
    return Object.fromEntries(new Headers(headers as Record<string, string>))
  } catch (cause) {
    throw new SandboxError('invalid_argument', 'headers has a name or value that no HTTP header can have.', {
      cause,
    })
  }
}

function wholeNumber(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
}

function invalid(detail: string): SandboxError {
  return new SandboxError('invalid_argument', detail)
}

/** Thrown where the connection is to be broken; the server destroys the socket, without one `fetch` rejects with it. */
export class ConnectionReset extends TypeError {
  constructor() {
    super('fetch failed', {
      cause: Object.assign(new Error('An injected fault broke the connection.'), {
        code: 'ECONNRESET',
      }),
    })
    this.name = 'TypeError'
  }
}

/**
 * Plays a fault around `answer`. Waiting ends when the client goes away.
 * @throws ConnectionReset
 */
export async function playFault(
  fault: PendingFault,
  platform: Platform,
  signal: AbortSignal,
  answer: () => Promise<Response>,
): Promise<Response> {
  if (fault.delay !== undefined) await platform.sleep(fault.delay, signal)
  if (fault.lost) await answer()
  if (fault.lost || fault.reset) throw new ConnectionReset()
  if (fault.status === undefined && fault.body === undefined)
    return withHeaders(await answer(), fault.headers)
  const status = fault.status ?? 200
  const bodyless = status === 204 || status === 205 || status === 304
  const body = fault.body === 'broken' ? '{"amount": 12' : (fault.body ?? '')
  return new Response(bodyless || body === '' ? null : body, {
    status,
    headers: {
      ...(body !== '' && { 'content-type': 'application/json' }),
      'x-sandbox-why': `A fault was set for ${fault.operation}.`,
      ...fault.headers,
    },
  })
}

function withHeaders(response: Response, headers: Record<string, string> = {}): Response {
  const changed = new Response(response.body, response)
  for (const [name, value] of Object.entries(headers)) changed.headers.set(name, value)
  return changed
}
