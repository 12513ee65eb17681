import type { HistoryEntry } from '@sipgate-kit/contract'
import { isPdf, pagesOf } from '../world/files/pdf-file.ts'
import { addEntry } from '../world/messages/add-entry.ts'
import { receiveSms } from '../world/messages/deliver-sms.ts'
import { downloadPath, receiveFax } from '../world/messages/fax-journey.ts'
import { keepFile } from '../world/files/keep-file.ts'
import type { Kernel } from '../world/kernel.ts'
import { shownEntry } from '../world/messages/shown-entry.ts'
import { SandboxError } from '../sandbox-error.ts'
import type { FileState, HistoryState, OutboxState } from '../world/state/history-state.ts'
import { checkOptions, checkRequired, oneOf } from '../world/check-fields.ts'

/** A message that was sent, or would have been. */
export interface SentMessage extends Omit<OutboxState, 'at'> {
  account: string
  /** ISO 8601. */
  at: string
}

export interface IncomingSms {
  from: string
  /** A number of an account that leads to a user, such as `+491713920001`. */
  to: string
  text: string
}

export interface IncomingFax {
  from: string
  /** A number that leads to a fax line, such as `+493023125090`. */
  to: string
  /** Default 1, or as many as `pdf` has. */
  pages?: number
  /** The faxed document, in base64. Default: pages that name their sender. */
  pdf?: string
}

export interface IncomingVoicemail {
  from: string
  /** A number that leads to a phone line or a group with a mailbox. */
  to: string
  /** Default 12. */
  seconds?: number
  transcription?: string
}

/** Text messages, faxes and voicemails from outside, and everything that was sent. */
export interface MessageControl {
  /** What was sent since the start or the last reset, oldest first: text messages, faxes and notification mails. */
  sent(filter?: { kind?: OutboxState['kind'] }): SentMessage[]
  /** @throws SandboxError `invalid_argument`, `not_found`: the number leads to nobody who gets messages */
  receiveSms(message: IncomingSms): HistoryEntry
  /** @throws SandboxError `invalid_argument`, `not_found` */
  receiveFax(fax: IncomingFax): HistoryEntry
  /** @throws SandboxError `invalid_argument`, `not_found` */
  receiveVoicemail(message: IncomingVoicemail): HistoryEntry
}

export function messageControl(kernel: Kernel): MessageControl {
  return {
    sent(filter = {}) {
      const { kind } = checkOptions<{ kind?: OutboxState['kind'] }>('messages.sent', filter, {
        kind: oneOf('sms', 'fax', 'mail'),
      })
      return kernel.state.accounts
        .flatMap(({ masterSipId, outbox }) =>
          outbox.map((item) => ({ account: masterSipId, ...item, at: new Date(item.at).toISOString() })),
        )
        .filter((item) => kind === undefined || item.kind === kind)
        .sort((one, other) => one.at.localeCompare(other.at))
    },
    receiveSms(message) {
      const checks = { from: isNumber, to: isNumber, text: isText }
      const sms = checkRequired<IncomingSms>('A message', message, checks, ['from', 'to', 'text'])
      return received(kernel, receiveSms(kernel, sms), sms.to, 'a user who gets messages')
    },
    receiveFax(fax) {
      const checks = { from: isNumber, to: isNumber, pages: isCount(100), pdf: isPdfText }
      const { from, to, pdf, pages } = checkRequired<IncomingFax>('A fax', fax, checks, ['from', 'to'])
      const own = { document: pdf === undefined ? undefined : pdfFile(pdf), pages: pages ?? countPages(pdf) }
      return received(kernel, receiveFax(kernel, { from, to, ...own }), to, 'a fax line that receives')
    },
    receiveVoicemail(message) {
      const checks = { from: isNumber, to: isNumber, seconds: isCount(600), transcription: isText }
      const left = checkRequired<IncomingVoicemail>('A voicemail', message, checks, ['from', 'to'])
      return received(kernel, leaveMessage(kernel, left), left.to, 'a line with a mailbox')
    },
  }
}

function leaveMessage(
  kernel: Kernel,
  { from, to, seconds = 12, transcription = 'Bitte rufen Sie mich zurück.' }: IncomingVoicemail,
): HistoryState | undefined {
  for (const account of kernel.state.accounts) {
    const number = account.numbers.find((own) => own.number === to)
    const box = account.voicemails.find(({ extension }) => extension === number?.endpointId)
    if (!box) continue
    return addEntry(kernel, account, {
      type: 'VOICEMAIL',
      source: from,
      target: to,
      direction: 'INCOMING',
      status: 'PICKUP',
      connectionIds: [box.extension],
      endpoints: [{ type: 'ROUTED', endpoint: { extension: box.id, type: 'VOICEMAIL' } }],
      duration: seconds,
      transcription: box.transcription ? transcription : '',
      recordingUrl: downloadPath(keepFile(kernel, account, { kind: 'tone', seconds, hertz: 440 })),
    })
  }
  return undefined
}

function received(kernel: Kernel, entry: HistoryState | undefined, to: string, what: string): HistoryEntry {
  if (entry) return shownEntry(kernel, entry)
  throw new SandboxError('not_found', `${to} does not lead to ${what}.`)
}

function isNumber(value: unknown): true | string {
  const isGood = value === 'anonymous' || (typeof value === 'string' && /^\+[1-9]\d{6,14}$/.test(value))
  return isGood || 'from and to must be numbers in E.164, such as "+491713920001"; from may be "anonymous".'
}

function isText(value: unknown): true | string {
  return (
    (typeof value === 'string' && value.length <= 2000) ||
    'This field must be a string of at most 2000 characters.'
  )
}

function isPdfText(value: unknown): true | string {
  const isGood = typeof value === 'string' && isPdf(Buffer.from(value, 'base64'))
  return isGood || 'This field must be a PDF in base64.'
}

function pdfFile(base64: string): FileState['content'] {
  return { kind: 'bytes', type: 'application/pdf', base64 }
}

function countPages(pdf = ''): number {
  return pagesOf(Buffer.from(pdf, 'base64'))
}

function isCount(most: number) {
  return (value: unknown): true | string =>
    (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most) ||
    `This field must be a whole number from 1 to ${most}.`
}
