import { isSipgateError } from '@sipgate-kit/client'
import type { CallControl } from '@sipgate-kit/webhooks'
import { Problem } from '../../problems/problem.ts'
import type { UserRequest } from '../../http/user-request.ts'
import type { Form } from '../../forms/form.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { PageHandler, Tools } from '../feature.ts'

/** What a button does to a call. */
export const controlNames = [
  'mute',
  'unmute',
  'hold',
  'resume',
  'record',
  'stop',
  'digits',
  'hangup',
] as const
export type ControlName = (typeof controlNames)[number]

const acts: Readonly<Record<ControlName, (control: CallControl, form: Form) => Promise<void>>> = {
  mute: (control) => control.mute(true),
  unmute: (control) => control.mute(false),
  hold: (control) => control.hold(true),
  resume: (control) => control.hold(false),
  record: (control, form) => control.record(true, { announcement: form.text('announce') === 'yes' }),
  stop: (control) => control.record(false),
  digits: (control, form) => control.sendDigits(form.text('digits').toUpperCase()),
  hangup: (control) => control.hangUp(),
}

const isControl = (name: string): name is ControlName => controlNames.some((each) => each === name)

/** Does what a button of a call says, and leads back to the calls. Only those who are in a call control it. */
export function controlCall({ live, actions }: Tools): PageHandler {
  return async (request, response) => {
    const { form } = request
    const name = form.text('do')
    if (!isControl(name)) throw new Problem('bad_request')
    if (name === 'digits' && !/^[0-9A-Da-d*#]{1,40}$/.test(form.text('digits')))
      return response.redirect(303, `/live?wrong=keys`)
    const call = await findCall(live, request, form.text('call'))
    const control = live.control(call, {
      fullUserId: fullUserId(request.login.user),
      sipgate: request.sipgate,
    })
    await orOver(acts[name](control, form))
    if (name === 'record') await actions.note(request, 'call.recorded', call.id)
    response.redirect(303, `/live?done=${name}`)
  }
}

/** @throws Problem `not_found`: no such call, or one of another account */
export async function findCall(live: Tools['live'], { login }: UserRequest, id: string) {
  const call = /^[\w.:-]{1,200}$/.test(id) ? await live.get(login.user.masterSipId, id) : undefined
  if (!call) throw new Problem('not_found')
  return call
}

/** sipgate knows no call that has ended. */
export async function orOver<Value>(act: Promise<Value>): Promise<Value> {
  try {
    return await act
  } catch (cause) {
    if (isSipgateError(cause, 'not_found')) throw new Problem('call_over', { cause })
    throw cause
  }
}
