import type { PhonelineVoicemail } from '@sipgate-kit/contract'
import type { VoicemailState } from '../../world/state/extensions.ts'
import type { AccountState } from '../../world/state/state.ts'

/** Which greeting of a mailbox callers hear; empty when none is active. */
export function activeGreeting({ greetings }: VoicemailState) {
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
