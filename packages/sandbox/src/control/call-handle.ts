import type { Kernel } from '../world/kernel.ts'
import { SandboxError } from '../sandbox-error.ts'
import type { CallState, HangupCause } from '../world/state/call.ts'
import { advance } from '../world/telephony/advance.ts'
import { callView, type CallView } from '../world/telephony/call-view.ts'
import { findCall, ringingLegs, type LiveCall } from '../world/telephony/find-call.ts'
import { telephoneNumber } from '../world/telephony/telephone-number.ts'
import { aFlag, anything, aText, checkOptions, oneOf } from '../world/check-fields.ts'
import { followCall } from './follow-call.ts'

/** A call that is over. */
export interface EndedCall {
  /** The last `callId`: a transfer or a forward gives a call another id. */
  callId: string
  cause: HangupCause
  /** Its entry in the history. */
  historyId: string
}

/**
 * One call, controlled as its participants would. After a blind transfer or a forward it is the call that goes on.
 * While the application is asked, the methods wait for its answer. All throw a SandboxError: `not_found` when the call is
 * over, `invalid_argument` when it cannot be done now.
 */
export interface SandboxCall {
  /** The id the call started with. */
  readonly id: string
  /** The current id of the call. */
  readonly callId: string
  state(): CallView
  /** Resolves when a telephone rings. */
  ringing(): Promise<void>
  /** Resolves when somebody has picked up. */
  talking(): Promise<void>
  /** Resolves when it is over. It stays open when the sandbox is reset meanwhile. */
  ended(): Promise<EndedCall>
  /** Picks up at one of the telephones that ring: the given device, or the first. */
  answer(options?: { device?: string }): Promise<void>
  /** The other party presses these keys one after the other, and waits for the application in between. */
  dtmf(digits: string): Promise<void>
  hold(): Promise<void>
  unhold(): Promise<void>
  mute(): Promise<void>
  unmute(): Promise<void>
  /** Starts recording, or stops it. */
  record(on: boolean): Promise<void>
  /**
   * The user transfers the call to a number, a quick dial or an extension such as `p1`. An attended transfer is
   * finished when the user hangs up.
   */
  transfer(options: TransferOptions): Promise<void>
  /**
   * The caller hangs up by default; with `by: 'callee'` the callee does, which declines a call that is not
   * answered yet.
   */
  hangUp(options?: HangUpOptions): Promise<void>
}

interface TransferOptions {
  to: string
  attended?: boolean
}

interface HangUpOptions {
  by?: 'caller' | 'callee'
}

export function callHandle(kernel: Kernel, masterSipId: string, id: string): SandboxCall {
  const followed = followCall(kernel, masterSipId, id)

  const live = (): LiveCall => {
    const found = findCall(kernel, { masterSipId, callId: followed.callId() })
    if (!found) throw new SandboxError('not_found', 'This call is over; its entry is in the history.')
    return found
  }
  /** After the application's answer. */
  const decided = async (): Promise<LiveCall> => {
    if (live().call.phase === 'asking') await followed.until(({ phase }) => phase !== 'asking')
    return live()
  }
  const talked = async (what: string): Promise<LiveCall> => {
    const found = await decided()
    if (found.call.phase !== 'talking') throw cannot(found.call, what)
    return found
  }
  const arrived = async (phase: CallState['phase'], what: string): Promise<void> => {
    const call = await followed.until((now) => now.phase === phase)
    if (call.phase !== phase)
      throw new SandboxError('not_found', `The call ended (${call.cause ?? 'reset'}) before ${what}.`)
  }

  return {
    id,
    get callId() {
      return followed.callId()
    },
    state: () => callView({ masterSipId }, followed.call()),
    ringing: () => arrived('ringing', 'a telephone rang'),
    talking: () => arrived('talking', 'somebody picked up'),
    ended: () => followed.ended(),
    async answer(options = {}) {
      const { device } = checkOptions<{ device?: string }>('answer', options, { device: aText })
      pickUp(await decided(), device)
    },
    async dtmf(digits) {
      // What comes over HTTP may lack it.
      const keys = String(digits).toUpperCase()
      if (!/^[0-9A-D*#]{1,100}$/.test(keys))
        throw new SandboxError(
          'invalid_argument',
          'digits must be 0 to 9, A to D, * and #, at most 100 of them.',
        )
      for (const key of keys) {
        const now = await decided()
        if (now.call.phase !== 'gathering' && now.call.phase !== 'talking')
          throw cannot(
            now.call,
            'hear digits',
            ' `sandbox.pushes.list()` says whether an application’s answer was followed.',
          )
        advance(now, { what: 'key', digit: key })
      }
    },
    hold: async () => advance(await talked('be held'), { what: 'hold', on: true }),
    unhold: async () => advance(await talked('be resumed'), { what: 'hold', on: false }),
    mute: async () => advance(await talked('be muted'), { what: 'mute', on: true }),
    unmute: async () => advance(await talked('be unmuted'), { what: 'mute', on: false }),
    async record(on) {
      if (typeof on !== 'boolean') throw new SandboxError('invalid_argument', 'record must be true or false.')
      advance(await talked('be recorded'), { what: 'record', on })
    },
    async transfer(options) {
      const { to, attended = false } = checkOptions<TransferOptions>('transfer', options, {
        to: anything,
        attended: aFlag,
      })
      const found = await talked('be transferred')
      if (found.call.consultation !== undefined)
        throw new SandboxError('invalid_argument', 'A transfer is already under way; hang up to complete it.')
      const wanted = String(to)
      const destination = /^[a-z]\d+$/i.test(wanted) ? wanted.toLowerCase() : telephoneNumber(wanted)
      if (destination === undefined)
        throw new SandboxError(
          'invalid_argument',
          'Transfer to a number such as +493023125001, a quick dial or an extension such as p1.',
        )
      advance(found, { what: 'transfer', to: destination, attended })
    },
    async hangUp(options = {}) {
      const { by = 'caller' } = checkOptions<HangUpOptions>('hangUp', options, {
        by: oneOf('caller', 'callee'),
      })
      const isUser = (live().call.direction === 'out') === (by === 'caller')
      const event = { what: 'hung up', by: isUser ? 'user' : 'remote' } as const
      if (by === 'caller') return advance(live(), event)
      const found = await decided()
      if (found.call.phase !== 'ringing' && found.call.phase !== 'talking')
        throw cannot(found.call, 'be hung up by the callee')
      advance(found, event)
    },
  }
}

/** A telephone of the sandbox that rings at the other end is picked up there. */
function pickUp(live: LiveCall, device: string | undefined): void {
  const { kernel, call } = live
  const ringing = ringingLegs(call)
  const leg = device === undefined ? ringing[0] : ringing.find(({ deviceId }) => deviceId === device)
  if (call.phase !== 'ringing' || ringing.length === 0) throw cannot(call, 'be answered')
  if (!leg)
    throw new SandboxError(
      'invalid_argument',
      `${device ?? ''} is not ringing; these telephones are: ${ringing.map(({ deviceId, number }) => deviceId ?? number).join(', ')}.`,
    )
  const inside = findCall(kernel, leg.peer)
  if (inside) pickUp(inside, undefined)
  else advance(live, { what: 'picked up', legId: leg.id })
}

const now: Record<CallState['phase'], string> = {
  asking: 'the application has not answered yet',
  ringing: 'it is ringing',
  talking: 'it is in progress',
  announcing: 'a sound is playing (move the clock to end it)',
  gathering: 'the application is waiting for digits',
  voicemail: 'a mailbox is recording',
  ended: 'it is over',
}

function cannot({ phase }: CallState, what: string, hint = ''): SandboxError {
  return new SandboxError('invalid_argument', `The call cannot ${what} now: ${now[phase]}.${hint}`)
}
