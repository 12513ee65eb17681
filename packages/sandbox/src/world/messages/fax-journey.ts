import type { Kernel } from '../kernel.ts'
import { isoTime } from '../iso-time.ts'
import { entryChanged } from './history-index.ts'
import type { FaxlineState } from '../state/extensions.ts'
import type { FileState, HistoryState } from '../state/history-state.ts'
import type { AccountState } from '../state/state.ts'
import { magicOutcome } from '../telephony/magic-numbers.ts'
import { addEntry } from './add-entry.ts'
import { keepFile } from '../files/keep-file.ts'
import { notify } from './notify.ts'
import { keepInOutbox } from './outbox.ts'
import { prices } from './message-prices.ts'

/** Milliseconds until the sandbox dials, and for each page. */
const dialTime = 3000
const pageTime = 20_000

interface ReceivedFax {
  from: string
  to: string
  document?: FileState['content'] | undefined
  pages: number
}

/** Queues a fax; it dials later. */
export function queueFax(kernel: Kernel, account: AccountState, { id }: HistoryState): void {
  schedule(kernel, account, 'send fax', id, dialTime)
}

/** Sends the same entry again, from this line. */
export function queueFaxAgain(
  kernel: Kernel,
  account: AccountState,
  entry: HistoryState,
  line: FaxlineState,
): void {
  change(kernel, account, entry, {
    source: line.callerId,
    sourceAlias: line.alias,
    connectionIds: [line.id],
    endpoints: [{ type: 'ROUTED', endpoint: { extension: line.id, type: 'FAX' } }],
    direction: 'OUTGOING',
    status: 'NOPICKUP',
    faxStatusType: 'PENDING',
    reportUrl: '',
  })
  queueFax(kernel, account, entry)
}

/** The other side picks up. */
export function startSending(kernel: Kernel, account: AccountState, entryId: string): void {
  const entry = account.history.find(({ id }) => id === entryId)
  if (entry?.faxStatusType !== 'PENDING') return
  change(kernel, account, entry, { faxStatusType: 'SENDING' })
  schedule(kernel, account, 'finish fax', entryId, pageTime * (entry.pageCount ?? 1))
}

/** Completes a fax, or fails it where the number is not a fax. A failed fax costs nothing. */
export function finishSending(kernel: Kernel, account: AccountState, entryId: string): void {
  const entry = account.history.find(({ id }) => id === entryId)
  if (entry?.faxStatusType !== 'SENDING') return
  const { target = '', source = '', pageCount = 1 } = entry
  const outcome = magicOutcome(target)
  const isFailed = outcome !== undefined && outcome !== 'an SMS fails'
  if (!isFailed) account.balance.amount -= pageCount * prices.faxPage
  change(kernel, account, entry, {
    ...(isFailed
      ? {
          faxStatusType: 'FAILED',
          status: outcome === 'busy' ? 'BUSY' : 'NOPICKUP',
          direction: 'MISSED_OUTGOING',
        }
      : { faxStatusType: 'SENT', status: 'PICKUP', direction: 'OUTGOING' }),
    reportUrl: keepReport(kernel, account, entry, isFailed),
  })
  const text = `${pageCount} ${pageCount === 1 ? 'page' : 'pages'}`
  keepInOutbox(kernel, account, {
    kind: 'fax',
    from: source,
    to: target,
    text,
    entryId,
    state: isFailed ? 'failed' : 'sent',
  })
  notify(kernel, account, entry)
  if (!isFailed)
    receiveFax(kernel, {
      from: source,
      to: target,
      document: account.files.find(({ id }) => id === fileIdOf(entry.documentUrl))?.content,
      pages: pageCount,
    })
}

/**
 * A fax from anywhere to a number of an account; undefined when no fax line has the number.
 * @param document without one there are pages that say what it is
 */
export function receiveFax(
  kernel: Kernel,
  { from, to, document, pages }: ReceivedFax,
): HistoryState | undefined {
  for (const account of kernel.state.accounts) {
    const number = account.numbers.find((own) => own.number === to)
    const line = account.faxlines.find(({ id, canReceive }) => id === number?.endpointId && canReceive)
    if (!line) continue
    const lines = [`Von: ${from}`, `An: ${to}`, `Zeit: ${isoTime(kernel.clock.now())}`]
    const title = 'Telefax'
    const id = keepFile(kernel, account, document ?? { kind: 'pdf', title, lines, pages })
    return addEntry(kernel, account, {
      type: 'FAX',
      source: from,
      target: to,
      direction: 'INCOMING',
      status: 'PICKUP',
      connectionIds: [line.id],
      endpoints: [{ type: 'ROUTED', endpoint: { extension: line.id, type: 'FAX' } }],
      faxStatusType: 'SENT',
      documentUrl: downloadPath(id),
      reportUrl: '',
      previewUrl: keepPreview(kernel, account, title, lines),
      pageCount: pages,
    })
  }
  return undefined
}

/** Made absolute in answers, since the sandbox may be somewhere else at its next start. */
export function downloadPath(fileId: string): string {
  return `/download/${fileId}`
}

export function keepPreview(kernel: Kernel, account: AccountState, title: string, lines: string[]): string {
  return downloadPath(keepFile(kernel, account, { kind: 'preview', title, lines }))
}

function keepReport(kernel: Kernel, account: AccountState, entry: HistoryState, isFailed: boolean): string {
  const lines = [
    `Von: ${entry.source ?? ''}`,
    `An: ${entry.target ?? ''}`,
    `Seiten: ${entry.pageCount ?? 1}`,
    `Ergebnis: ${isFailed ? 'nicht zugestellt' : 'zugestellt'}`,
    `Zeit: ${isoTime(kernel.clock.now())}`,
  ]
  return downloadPath(keepFile(kernel, account, { kind: 'pdf', title: 'Sendebericht', lines, pages: 1 }))
}

function change(
  kernel: Kernel,
  account: AccountState,
  entry: HistoryState,
  fields: Partial<HistoryState>,
): void {
  Object.assign(entry, fields, { lastModified: isoTime(kernel.clock.now()) })
  entryChanged(account.history, entry)
  kernel.changed()
}

function schedule(
  kernel: Kernel,
  { masterSipId }: AccountState,
  kind: 'send fax' | 'finish fax',
  ref: string,
  after: number,
): void {
  kernel.tasks.schedule({ at: kernel.clock.now() + after, kind, masterSipId, ref })
}

function fileIdOf(url = ''): string {
  return url.slice(url.lastIndexOf('/') + 1)
}
