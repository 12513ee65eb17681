import type { Kernel } from '../world/kernel.ts'
import { SandboxError } from '../sandbox-error.ts'
import { newCallId } from '../world/ids/call-ids.ts'
import { callView, type CallView } from '../world/telephony/call-view.ts'
import { advance } from '../world/telephony/advance.ts'
import { isManual, setManual } from '../world/telephony/manual-mode.ts'
import { newIncoming } from '../world/telephony/new-call.ts'
import { numberOwner, type NumberOwner } from '../world/telephony/number-owner.ts'
import { telephoneNumber } from '../world/telephony/telephone-number.ts'
import { telephonesOf } from '../world/telephony/extension-telephones.ts'
import { watchCalls } from '../world/telephony/watch-calls.ts'
import { aText, checkFields, checkOptions, oneOf, type FieldChecks } from '../world/check-fields.ts'
import { callHandle, type SandboxCall } from './call-handle.ts'

/** Telephone calls: acts as callers from outside and as the account's own telephones. */
export interface CallControl {
  /**
   * Somebody calls a number of an account. Returns at once; an application that receives pushes is asked first.
   * @param call `from` is a telephone number or `anonymous`
   * @throws SandboxError `invalid_argument`: no number, or one that is for faxes. `not_found`: no account has it.
   */
  incoming(call: IncomingCall): SandboxCall
  /** The calls in progress, oldest first. */
  list(): CallView[]
  /** @throws SandboxError `not_found` */
  get(callId: string): SandboxCall
  /** The first matching call, now or later: for calls that a program starts, and for those that follow a transfer. */
  waitFor(filter?: CallFilter): Promise<SandboxCall>
  /**
   * Lets every telephone ring until `answer`. Otherwise click to dial is picked up after 2 s of the sandbox's clock, and
   * numbers outside after 5 s. A reset does not change it.
   */
  manual(on?: boolean): void
  /** Whether `manual` is on. */
  isManual(): boolean
}

export interface IncomingCall {
  from: string
  to: string
  /** The account's number, if `to` must belong to that account. */
  account?: string
}

/** What is left out may be anything. */
export type CallFilter = Partial<
  Pick<CallView, 'account' | 'callId' | 'origCallId' | 'direction' | 'from' | 'to' | 'phase' | 'connectionId'>
>

export function callControl(kernel: Kernel): CallControl {
  const list = () =>
    kernel.state.accounts.flatMap((account) => account.calls.map((call) => callView(account, call)))
  return {
    incoming(call) {
      const {
        from = '',
        to = '',
        account,
      } = checkFields<IncomingCall>('A call', call, {
        from: aText,
        to: aText,
        account: aText,
      })
      const caller = from === 'anonymous' ? from : telephoneNumber(from)
      if (caller === undefined || (caller !== 'anonymous' && !caller.startsWith('+')))
        throw new SandboxError(
          'invalid_argument',
          'from must be a telephone number such as +492214710001, or "anonymous".',
        )
      const owner = ownerOf(kernel, to, account)
      const { masterSipId } = owner.account
      const callId = newCallId(kernel.platform)
      const live = newIncoming(kernel, owner.account, owner.endpointId, {
        callId,
        from: caller,
        to: owner.number,
      })
      const handle = callHandle(kernel, masterSipId, callId)
      advance(live, { what: 'comes in' })
      return handle
    },
    list,
    get(callId) {
      const wanted = callId.toUpperCase()
      const found = list().find((call) => call.callId === wanted)
      if (!found) throw new SandboxError('not_found', 'No call with this id is in progress.')
      return callHandle(kernel, found.account, wanted)
    },
    async waitFor(given = {}) {
      const filter = checkOptions<CallFilter>('calls.waitFor', given, filterChecks)
      return new Promise((resolve) => {
        const look = () => {
          const found = list().find((call) => fits(call, filter))
          if (!found) return
          stop()
          resolve(callHandle(kernel, found.account, found.callId))
        }
        const stop = watchCalls(kernel, look)
        look()
      })
    },
    manual(on = true) {
      if (typeof on !== 'boolean') throw new SandboxError('invalid_argument', 'manual must be true or false.')
      setManual(kernel, on)
    },
    isManual: () => isManual(kernel),
  }
}

const filterChecks: FieldChecks<CallFilter> = {
  account: aText,
  callId: aText,
  origCallId: aText,
  direction: oneOf('in', 'out'),
  from: aText,
  to: aText,
  phase: oneOf('asking', 'ringing', 'talking', 'announcing', 'gathering', 'voicemail', 'ended'),
  connectionId: aText,
}

function fits(call: CallView, filter: CallFilter): boolean {
  const names = Object.keys(filter) as (keyof CallFilter)[]
  return names.every((name) => filter[name] === undefined || call[name] === filter[name])
}

/** @throws SandboxError `invalid_argument`, `not_found` */
function ownerOf(kernel: Kernel, to: string, account: string | undefined): NumberOwner {
  const number = telephoneNumber(to)
  if (number?.startsWith('+') !== true)
    throw new SandboxError('invalid_argument', 'to must be a telephone number such as +493023125000.')
  const owner = numberOwner(kernel, number)
  if (!owner || (account !== undefined && owner.account.masterSipId !== account))
    throw new SandboxError(
      'not_found',
      `No account in the sandbox has the number ${number}. The numbers are ${numbersOf(kernel, account).join(', ')}.`,
    )
  if (owner.endpointId !== '' && !telephonesOf(owner.account, owner.endpointId))
    throw new SandboxError(
      'invalid_argument',
      `${number} leads to ${owner.endpointId}, which receives faxes, not calls.`,
    )
  return owner
}

function numbersOf(kernel: Kernel, account: string | undefined): string[] {
  return kernel.state.accounts
    .filter(({ masterSipId }) => account === undefined || masterSipId === account)
    .flatMap((one) => one.numbers.filter(({ endpointId }) => telephonesOf(one, endpointId)))
    .filter(({ type }) => type !== 'QUICKDIAL')
    .map(({ number }) => number)
    .slice(0, 20)
}
