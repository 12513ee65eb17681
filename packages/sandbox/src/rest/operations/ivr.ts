import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { callingDevice, ringDevice } from '../ring-device.ts'

export const ivr = {
  'POST /sessions/ivr/recording': ({ kernel, body }, caller) => {
    const device = callingDevice(caller, body.deviceId)
    if (!/^h(0|[1-9]\d*)$/i.test(body.targetId))
      throw new Refusal(400, 'targetId must be a menu such as h0.', '/targetId')
    return ringDevice(kernel, caller, device, body.targetId, { kind: 'record menu', ref: body.targetId })
  },
} satisfies Handlers
