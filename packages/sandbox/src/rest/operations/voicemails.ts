import type { Voicemail } from '@sipgate-kit/contract'
import { findExtension } from '../../world/accounts/find-extension.ts'
import type { VoicemailState } from '../../world/state/extensions.ts'
import { telephonesOf } from '../../world/telephony/extension-telephones.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { mayUse } from '../rights/extension-rights.ts'
import { callingDevice, ringDevice } from '../ring-device.ts'
import { activeGreeting } from '../answers/shown-mailbox.ts'

export const voicemails = {
  'GET /voicemails': (_call, caller) => ({
    items: visible(caller).map(({ id, alias, extension }) => ({
      id,
      alias,
      belongsToEndpoint: ownerOf(extension),
    })),
  }),
  'GET /voicemails/{voicemailId}': ({ path }, caller): Voicemail => {
    const wanted = path.voicemailId.toLowerCase()
    const box = visible(caller).find(({ id }) => id === wanted)
    if (!box) throw new Refusal(404, `${caller.user.id} sees no voicemail ${path.voicemailId.slice(0, 20)}.`)
    const { id, alias, extension, transcription, accessNumber } = box
    return {
      id,
      alias,
      belongsToEndpoint: ownerOf(extension),
      transcription,
      canTranscribe: true,
      ...activeGreeting(box),
      accessNumber,
    }
  },
  'POST /sessions/voicemail/play': ({ kernel, body }, caller) => {
    const device = callingDevice(caller, body.deviceId)
    const { history, voicemails } = caller.account
    const message = history.find(({ id, type }) => id === body.datadId && type === 'VOICEMAIL')
    if (!message || !isOwn(caller, message.connectionIds))
      throw new Refusal(
        400,
        'datadId must be the history id of a voicemail, and there is none with this id.',
        '/datadId',
      )
    const box = voicemails.find(({ extension }) => message.connectionIds.includes(extension))
    return ringDevice(kernel, caller, device, box?.accessNumber ?? '', {
      kind: 'play voicemail',
      ref: message.id,
    })
  },
  'POST /sessions/voicemail/recording': ({ kernel, body }, caller) => {
    const device = callingDevice(caller, body.deviceId)
    const wanted = body.targetId.toLowerCase()
    const box = caller.account.voicemails.find(({ id }) => id === wanted)
    if (!box || !isOwn(caller, [box.extension]))
      throw new Refusal(
        400,
        'targetId must be a voicemail such as v0, and there is none with this id.',
        '/targetId',
      )
    return ringDevice(kernel, caller, device, box.accessNumber, { kind: 'record greeting', ref: box.id })
  },
} satisfies Handlers

/** A mailbox is visible to those who may use its line or group. */
function visible(caller: RestCaller): VoicemailState[] {
  return caller.account.voicemails.filter(({ extension }) => {
    const owner = findExtension(caller.account, extension)
    return owner !== undefined && mayUse(caller, owner)
  })
}

function ownerOf(extension: string) {
  return { extension, type: extension.startsWith('g') ? ('GROUP' as const) : ('PHONELINE' as const) }
}

/** Whether one of these lines or groups is the caller's. */
function isOwn({ account, user }: RestCaller, extensions: readonly string[]): boolean {
  return (
    user.profile.admin === true ||
    extensions.some((extension) => telephonesOf(account, extension)?.userIds.includes(user.id))
  )
}
