import type { PhonelineVoicemail, Voicemail } from '@sipgate-kit/contract'
import type { VoicemailState } from '../../world/state/extensions.ts'
import type { AccountState } from '../../world/state/state.ts'
import { mayUse } from '../extensions.ts'
import { findExtension } from '../../world/accounts/find-extension.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'

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
    if (!box)
      throw new Refusal(404, `There is no voicemail ${path.voicemailId.slice(0, 20)} that you may see.`)
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
} satisfies Handlers

/** Whose line or group a mailbox is of decides who sees it. */
function visible(caller: RestCaller): VoicemailState[] {
  return caller.account.voicemails.filter(({ extension }) => {
    const owner = findExtension(caller.account, extension)
    return owner !== undefined && mayUse(caller, owner)
  })
}

function ownerOf(extension: string) {
  return { extension, type: extension.startsWith('g') ? ('GROUP' as const) : ('PHONELINE' as const) }
}

function activeGreeting({ greetings }: VoicemailState) {
  const active = greetings.find((greeting) => greeting.active)
  return { activeGreetingAlias: active?.alias ?? '', activeGreetingId: active?.id ?? '' }
}

/** A mailbox as its line shows it; `url` is where it is below that line. */
export function shownMailbox(box: VoicemailState, url: string): PhonelineVoicemail {
  const { id, alias, timeout, active, transcription, accessNumber } = box
  return {
    id,
    alias,
    timeout,
    active,
    transcription,
    canTranscribe: true,
    ...activeGreeting(box),
    accessNumber,
    greetingsUrl: `${url}/greetings`,
    transcriptionsUrl: `${url}/transcriptions`,
  }
}

/** After how many seconds each mailbox takes a call. */
export function timingOf({ voicemails }: AccountState, ids: readonly string[]) {
  return voicemails
    .filter(({ id }) => ids.includes(id))
    .map(({ id, timeout, active }) => ({ id, timeout, active }))
}
