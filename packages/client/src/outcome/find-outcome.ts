import type { Call, HistoryEntry } from '@sipgate-kit/contract'
import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import { viewOf } from '../client-context.ts'
import { isObject } from '../arguments/is-object.ts'
import { isTemporary } from '../errors/temporary-failure.ts'
import { pause } from '../call/pause.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { invalidArgument, isSipgateError, SipgateError } from '../errors/sipgate-error.ts'
import { telephoneNumber } from '../values/telephone-number.ts'

interface Kinds {
  SMS: { readonly recipient: string; readonly message: string; readonly smsId?: string | undefined }
  FAX: { readonly recipient: string; readonly faxlineId?: string | undefined }
  CALL: { readonly callee: string }
}

/** What is asked of sipgate, as far as it shows in the history. */
export type Attempt<Type extends keyof Kinds = keyof Kinds> = {
  readonly [Kind in Type]: { readonly type: Kind } & Kinds[Kind]
}[Type]

/** The same when it has been asked; `since` is a time just before. */
export type Attempted<Type extends keyof Kinds = keyof Kinds> = Attempt<Type> & { readonly since: Date }

/** A call in progress, which the history does not show yet. */
export type OngoingCall = Call & { readonly running: true }

/** What shows that it happened: its entry in the history, or a call that is running. */
export type Outcome<Type extends keyof Kinds = keyof Kinds> =
  HistoryEntry | (Type extends 'CALL' ? OngoingCall : never)

export interface FindOutcomeOptions {
  /** How often is looked; an entry may take a while to appear. 1 to 1000, default 5. */
  readonly looks?: number | undefined
  /** Milliseconds between two looks. Default 3000. */
  readonly interval?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** Looks whether it happened since the watch began. */
export interface OutcomeWatch<Type extends keyof Kinds = keyof Kinds> {
  /**
   * To be asked after `outcome_unknown`.
   * @returns the entry, or the call that is running (`running` is true), or undefined when neither appeared
   * @throws SipgateError
   */
  find(options?: FindOutcomeOptions): Promise<Outcome<Type> | undefined>
}

/** So much earlier than `since` an entry may be dated, in milliseconds: clocks differ. */
const clockTolerance = 60_000
/** The same where it is known what was there before. */
const watchTolerance = 3_600_000

/**
 * Notes what the history and the running calls show before something is sent, so that an equal message from before is not
 * taken for this one. It costs a request, or two for a call.
 * @param attempt what is about to be asked for
 * @throws SipgateError
 */
export async function watchOutcome<Type extends keyof Kinds>(
  sipgate: SipgateCore,
  attempt: Attempt<Type>,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<OutcomeWatch<Type>> {
  refuseUnknown('`watchOutcome`', options, ['signal'])
  const { signal } = options
  const { platform } = viewOf(sipgate).context
  const search = readAttempt(attempt, platform.now() - watchTolerance)
  const known = new Set((await candidates(sipgate, search, signal)).map(nameOf))
  return {
    find: (options) => lookFor(sipgate, search, known, options) as Promise<Outcome<Type> | undefined>,
  }
}

/**
 * After `outcome_unknown`: looks in the history whether it happened nevertheless, and for a call among the running ones,
 * too. `watchOutcome`, called before the sending, is surer: this one takes an equal message of the minute before, or an
 * older call to the same number that still runs, for the one that is looked for.
 *
 * None is no proof that it did not happen, only the best that can be known: entries come late, and a call that rings shows
 * nowhere. Without the right to list running calls (`rtcm:read`) those are left out.
 * @param attempted what was asked for, `since` being a time just before
 * @returns the entry, or the call that is running (`running` is true), or undefined when neither appeared
 * @throws SipgateError
 */
export async function findOutcome<Type extends keyof Kinds>(
  sipgate: SipgateCore,
  attempted: Attempted<Type>,
  options?: FindOutcomeOptions,
): Promise<Outcome<Type> | undefined> {
  viewOf(sipgate)
  const { since } = Object(attempted) as Partial<Attempted>
  const time = since instanceof Date ? since.getTime() : Number.NaN
  if (Number.isNaN(time)) throw invalidArgument('`since` must be a Date: a time just before the sending.')
  const search = readAttempt(attempted, time - clockTolerance)
  return (await lookFor(sipgate, search, new Set(), options)) as Outcome<Type> | undefined
}

/** What is looked for, checked. */
interface Search {
  readonly type: keyof Kinds
  readonly number: string
  readonly from: string
  readonly line: string | undefined
  readonly message: string | undefined
}

/** What may be told of each kind; of a message or fax all that it was sent with. */
const fieldsOf = {
  SMS: ['type', 'since', 'recipient', 'message', 'smsId', 'sendAt'],
  FAX: ['type', 'since', 'recipient', 'faxlineId', 'filename', 'file', 'base64Content'],
  CALL: ['type', 'since', 'callee', 'caller', 'callerId', 'deviceId'],
} as const

function readAttempt(attempt: unknown, from: number): Search {
  const given = Object(attempt) as Readonly<Record<string, unknown>>
  const { type } = given
  if (type !== 'SMS' && type !== 'FAX' && type !== 'CALL')
    throw invalidArgument('`type` must be `SMS`, `FAX` or `CALL`.')
  refuseUnknown('The attempt', given, fieldsOf[type])
  const field = type === 'CALL' ? 'callee' : 'recipient'
  const number = telephoneNumber(given[field])
  if (number === undefined) throw invalidArgument(`\`${field}\` is not a telephone number.`)
  const lineField = type === 'SMS' ? 'smsId' : 'faxlineId'
  const text = (name: string, isNeeded: boolean) => {
    const value = given[name]
    if (typeof value === 'string' || (value === undefined && !isNeeded)) return value
    throw invalidArgument(`\`${name}\` must be a text.`)
  }
  return {
    type,
    number,
    from: new Date(from).toISOString().replace(/\.\d+/, ''),
    line: type === 'CALL' ? undefined : text(lineField, false),
    message: type === 'SMS' ? text('message', true) : undefined,
  }
}

async function lookFor(
  sipgate: SipgateCore,
  search: Search,
  known: ReadonlySet<string>,
  options: FindOutcomeOptions = {},
): Promise<Outcome | undefined> {
  if (!isObject(options)) throw invalidArgument('The options must be an object.')
  refuseUnknown('The search', options, ['looks', 'interval', 'signal'] satisfies (keyof FindOutcomeOptions)[])
  const { looks = 5, interval = 3000, signal } = options
  if (!(Number.isInteger(looks) && looks >= 1 && looks <= 1000))
    throw invalidArgument('`looks` must be a whole number from 1 to 1000.')
  if (!(Number.isFinite(interval) && interval > 0 && interval < 2 ** 31))
    throw invalidArgument('`interval` must be a number of milliseconds greater than 0 and less than 2^31.')
  const { context } = viewOf(sipgate)
  for (let look = 1; ; look++) {
    const isLast = look >= looks
    try {
      const found = await candidates(sipgate, search, signal)
      const outcome = found.find((candidate) => !known.has(nameOf(candidate)))
      if (outcome || isLast) return outcome
    } catch (error) {
      // The connection that broke may be back at the next look.
      if (isLast || !isTemporary(error)) throw error
    }
    await pause(context, interval, signal)
  }
}

/** What fits at the moment. */
async function candidates(
  sipgate: SipgateCore,
  search: Search,
  signal: AbortSignal | undefined,
): Promise<readonly Outcome<'CALL'>[]> {
  const options = { ...(signal && { signal }) }
  const { type, from, number } = search
  const query = { types: [type], from, phonenumber: number, limit: 1000 }
  // A call that ends in between is in the history then, so that is read last.
  const running = type === 'CALL' ? await runningCalls(sipgate, number, options) : []
  const { items } = await sipgate.request('GET /history', { query }, options)
  return [...objectsIn(items).filter((entry) => fits(entry, search)), ...running]
}

async function runningCalls(
  sipgate: SipgateCore,
  number: string,
  options: { signal?: AbortSignal },
): Promise<readonly OngoingCall[]> {
  try {
    const { data } = await sipgate.request('GET /calls', {}, options)
    return objectsIn(data)
      .filter(({ participants = [] }) =>
        participants.some(
          ({ phoneNumber, owner }) => owner !== true && telephoneNumber(phoneNumber) === number,
        ),
      )
      .map((call) => ({ ...call, running: true }))
  } catch (error) {
    if (isSipgateError(error, 'forbidden') || isSipgateError(error, 'missing_scope')) return []
    throw error
  }
}

/** A client without its table does not look at answers. */
function objectsIn<Item extends object>(list: readonly Item[]): readonly Item[] {
  if (!Array.isArray(list))
    throw new SipgateError('malformed_response', { detail: 'The answer holds no list.' })
  return (list as readonly Item[]).filter(isObject)
}

/** A call keeps its name when it is over, so that one from before the watch stays known. */
function nameOf(outcome: Outcome<'CALL'>): string {
  return outcome.callId ?? (outcome as HistoryEntry).id
}

function fits(entry: HistoryEntry, { number, line, message }: Search): boolean {
  if (entry.incoming === true || telephoneNumber(entry.target) !== number) return false
  if (line !== undefined && entry.connectionIds && !entry.connectionIds.includes(line)) return false
  return message === undefined || entry.smsContent === message
}
