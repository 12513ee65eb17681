import type { HistoryEntry } from '@sipgate-kit/contract'
import { addEntry, contactName } from '../messages/add-entry.ts'
import { isoTime } from '../iso-time.ts'
import type { CallState, HangupCause } from '../state/call.ts'
import type { HistoryState } from '../state/history-state.ts'
import type { AccountState } from '../state/state.ts'
import { newFileId } from '../ids/call-ids.ts'
import type { LiveCall } from './find-call.ts'
import { addTone } from './tone-file.ts'
import { seconds } from './timing.ts'

/** How a call ended, beyond its cause. */
export interface CallOutcome {
  callStatus?: HistoryEntry['callStatus']
  /** The `callId` under which it goes on. */
  continuedAs?: string
  /** The extension or number that it was forwarded to. */
  forwardedTo?: string
}

/** One entry for a call that is over. A message in a mailbox is an entry of another type. */
export function addCallEntry(
  live: LiveCall,
  outcome: CallOutcome & { phase: CallState['phase'] },
): HistoryState {
  const { kernel, account, call } = live
  const now = kernel.clock.now()
  const talked = Math.round((now - (call.answeredAt ?? now)) / 1000)
  const message = outcome.phase === 'voicemail' ? Math.max(0, talked - seconds.greeting) : 0
  const common = {
    source: call.from,
    target: call.to,
    created: isoTime(call.startedAt),
    connectionIds: [call.connectionId],
    callId: call.callId,
  }
  return addEntry(
    kernel,
    account,
    message > 0
      ? { ...common, type: 'VOICEMAIL', ...voicemailPart(live, message) }
      : { ...common, type: 'CALL', ...callPart(live, outcome, talked) },
  )
}

function callPart(
  { kernel, account, call }: LiveCall,
  { callStatus, forwardedTo, phase }: CallOutcome & { phase: CallState['phase'] },
  talked: number,
) {
  const isMailbox = phase === 'voicemail'
  const isAnswered = call.answeredAt !== undefined && !isMailbox
  const cause = call.cause ?? 'normalClearing'
  const way = call.direction === 'in' ? ('INCOMING' as const) : ('OUTGOING' as const)
  const recordings = call.recordings.map(({ id, fileId }) => ({
    id,
    url: downloadUrl(kernel.urls.base, fileId),
  }))
  const responder = isAnswered ? (call.answeredBy ?? '') : ''
  return {
    direction: isAnswered ? way : (`MISSED_${way}` as const),
    status: isAnswered ? ('PICKUP' as const) : statusByCause(cause),
    callStatus: isAnswered
      ? ('SUCCESS' as const)
      : isMailbox
        ? ('VOICEMAIL_NO_MESSAGE' as const)
        : (callStatus ?? callStatusByCause[cause]),
    duration: isAnswered ? talked : 0,
    responder,
    responderAlias: aliasOf(account, responder),
    recordingUrl: recordings[0]?.url ?? '',
    recordings,
    endpoints: endpointsOf(account, call, responder, forwardedTo),
  }
}

function voicemailPart({ kernel, account, call }: LiveCall, length: number) {
  const mailbox = account.voicemails.find(({ id }) => id === call.answeredBy)
  const fileId = newFileId(kernel.platform)
  addTone(account, fileId, length)
  const name = contactName(account, call.from) || call.from
  return {
    direction: 'INCOMING' as const,
    status: 'PICKUP' as const,
    connectionIds: [mailbox?.extension ?? call.connectionId],
    duration: length,
    recordingUrl: downloadUrl(kernel.urls.base, fileId),
    transcription: mailbox?.transcription === true ? `Hallo, hier ist ${name}. Bitte rufen Sie zurück.` : '',
    endpoints: [
      {
        type: 'ROUTED' as const,
        endpoint: { extension: mailbox?.id ?? '', type: 'VOICEMAIL' as const },
      },
    ],
  }
}

function statusByCause(cause: HangupCause) {
  if (cause === 'busy') return 'BUSY' as const
  return cause === 'forwarded' ? ('FORWARD' as const) : ('NOPICKUP' as const)
}

const callStatusByCause = {
  normalClearing: 'SUCCESS',
  busy: 'BUSY',
  cancel: 'MISSED',
  noAnswer: 'REJECTED',
  congestion: 'FAILURE',
  notFound: 'FAILURE',
  forwarded: 'MISSED',
} as const satisfies Record<HangupCause, HistoryEntry['callStatus']>

/** Where it rang, who took it and where it was sent. */
function endpointsOf(
  account: AccountState,
  call: CallState,
  responder: string,
  forwardedTo: string | undefined,
) {
  const rang = call.legs.flatMap(({ deviceId }) => (deviceId === undefined ? [] : [deviceId]))
  const stops = [
    ...rang.map((extension) => ({ type: 'ROUTED' as const, extension })),
    ...(rang.includes(responder) ? [{ type: 'PICKUP' as const, extension: responder }] : []),
    ...(forwardedTo === undefined ? [] : [{ type: 'FORWARDED' as const, extension: forwardedTo }]),
  ]
  return stops.map(({ type, extension }) => ({
    type,
    endpoint: { extension, ...typeOf(account, extension) },
  }))
}

function typeOf(account: AccountState, extension: string) {
  const device = account.devices.find(({ id }) => id === extension)
  if (device) return { type: device.type }
  if (account.phonelines.some(({ id }) => id === extension)) return { type: 'PHONELINE' as const }
  return account.groups.some(({ id }) => id === extension) ? { type: 'GROUP' as const } : {}
}

function aliasOf({ phonelines, groups, devices }: AccountState, extension: string): string {
  return [...phonelines, ...groups, ...devices].find(({ id }) => id === extension)?.alias ?? ''
}

function downloadUrl(base: string, fileId: string): string {
  return `${base}/download/${fileId}`
}
