import type { Resources } from '@sipgate-kit/contract'
import { accountOf } from '../events/account-of.ts'
import { WebhookError } from '../webhook-error.ts'
import { isOpen } from './call-of-legs.ts'
import { peopleOfLeg } from './call-people.ts'
import type { CallLeg, LiveCall } from './live-call.ts'

/** The part of a `Sipgate` of `@sipgate-kit/client` that acts on calls. */
export interface ControllingClient {
  readonly calls: Pick<
    Resources<never>['calls'],
    'hangUp' | 'playAnnouncement' | 'sendDtmf' | 'setHold' | 'setMuted' | 'setRecording' | 'transfer'
  >
}

/** Who wants to control a call. */
export interface Controller {
  /** Such as `1234567w0`, from the user's session, never from a request. */
  readonly fullUserId: string
  /** The client that acts as this user (scope `rtcm:write`). */
  readonly sipgate: ControllingClient
}

/**
 * Acts on a call as one of its users. Each method looks at the call as it is then, and acts on the leg of that user. They reject with WebhookError
 * `control_refused` when the user may not, `call_over` when there is no leg for it, and with what the client throws: sipgate answers 404
 * when the call has ended in the meantime.
 */
export interface CallControl {
  /** The others do not hear the user, or do again. */
  mute: (on: boolean) => Promise<void>
  /** The others wait, or are taken back. */
  hold: (on: boolean) => Promise<void>
  /** Mind the law: mostly all who speak have to agree. `announcement` tells them. */
  record: (on: boolean, options?: { readonly announcement?: boolean }) => Promise<void>
  /** The tones of these keys: 0 to 9, A to D, `*` and `#`. */
  sendDigits: (digits: string) => Promise<void>
  /** Everybody hears a WAV file: PCM, 16 bit, mono, 8 kHz. */
  announce: (url: string) => Promise<void>
  /** Passes the call on. `attended`: the user talks to them first and hangs up to connect; otherwise at once. */
  transfer: (
    to: string,
    options?: { readonly attended?: boolean; readonly callerId?: string },
  ) => Promise<void>
  /** Ends the call, or declines one that rings; of a group for all. */
  hangUp: () => Promise<void>
}

/**
 * @param read the call as it is now
 * @param mayControl whether a user of the account may control it
 */
export function controlCall(
  read: () => Promise<LiveCall | undefined>,
  mayControl: (call: LiveCall, fullUserId: string) => boolean | Promise<boolean>,
  { fullUserId, sipgate: { calls } }: Controller,
): CallControl {
  async function legFor(states: readonly CallLeg['state'][]): Promise<{ callId: string }> {
    const call = await read()
    if (!call || call.state === 'ended') throw new WebhookError('call_over', { detail: 'It has ended.' })
    if (accountOf(fullUserId) !== call.account || !(await mayControl(call, fullUserId)))
      throw new WebhookError('control_refused')
    const leg = legOf(call, fullUserId, states)
    if (!leg) throw new WebhookError('call_over', { detail: 'Nobody has picked up.' })
    return { callId: leg.callId }
  }
  const talking = () => legFor(['talking'])

  return {
    mute: async (on) => calls.setMuted({ ...(await talking()), value: on }),
    hold: async (on) => calls.setHold({ ...(await talking()), value: on }),
    record: async (on, { announcement = false } = {}) =>
      calls.setRecording({ ...(await talking()), value: on, announcement }),
    sendDigits: async (digits) => calls.sendDtmf({ ...(await talking()), sequence: digits }),
    announce: async (url) => calls.playAnnouncement({ ...(await talking()), url }),
    transfer: async (to, { attended = false, callerId } = {}) =>
      calls.transfer({
        ...(await talking()),
        phoneNumber: to,
        attended,
        ...(callerId !== undefined && { callerId }),
      }),
    hangUp: async () => calls.hangUp(await legFor(['talking', 'ringing'])),
  }
}

/** The user's own leg, or for somebody who is not in the call the latest; one where people talk first. */
function legOf(call: LiveCall, user: string, states: readonly CallLeg['state'][]): CallLeg | undefined {
  const open = call.legs.filter(isOpen)
  const own = open.filter((leg) => peopleOfLeg(leg).some(({ fullUserId }) => fullUserId === user))
  const legs = own.length > 0 ? own : open
  return states.map((state) => legs.findLast((leg) => leg.state === state)).find((leg) => leg !== undefined)
}
