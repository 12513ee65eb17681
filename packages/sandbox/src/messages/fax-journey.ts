import type { Kernel } from '../kernel.ts'
import { isoTime } from '../rest/numbers.ts'
import { randomUuid } from '../rest/random-text.ts'
import type { HistoryState } from '../state/history.ts'
import type { AccountState } from '../state/state.ts'
import { magicOutcome } from '../telephony/magic-numbers.ts'
import { addEntry } from './add-entry.ts'
import { notify } from './notify.ts'
import { keepInOutbox } from './outbox.ts'
import { prices } from './prices.ts'

/** Milliseconds until a fax is dialled, and for each of its pages. */
const dialTime = 3000
const pageTime = 20_000

/** Queued: nothing has been dialled yet. */
export function queueFax(kernel: Kernel, account: AccountState, { id }: HistoryState): void {
  schedule(kernel, account, 'send fax', id, dialTime)
}

/** The other side has picked up. */
export function startSending(kernel: Kernel, account: AccountState, entryId: string): void {
  const entry = account.history.find(({ id }) => id === entryId)
  if (entry?.faxStatusType !== 'PENDING') return
  change(kernel, entry, { faxStatusType: 'SENDING' })
  schedule(kernel, account, 'finish fax', entryId, pageTime * (entry.pageCount ?? 1))
}

/** All pages are through, or the other side was no fax. A fax that failed costs nothing. */
export function finishSending(kernel: Kernel, account: AccountState, entryId: string): void {
  const entry = account.history.find(({ id }) => id === entryId)
  if (entry?.faxStatusType !== 'SENDING') return
  const { target = '', source = '', pageCount = 1 } = entry
  const outcome = magicOutcome(target)
  const isFailed = outcome !== undefined && outcome !== 'failed sms'
  if (!isFailed) account.balance.amount -= pageCount * prices.faxPage
  change(kernel, entry, {
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
      documentId: fileIdOf(entry.documentUrl),
      pages: pageCount,
    })
}

/**
 * A fax from anywhere to a number of an account; undefined when no fax line has the number.
 * @param documentId of a file of any account; without it there is a page that says what it is
 */
export function receiveFax(
  kernel: Kernel,
  { from, to, documentId, pages }: { from: string; to: string; documentId?: string; pages: number },
): HistoryState | undefined {
  for (const account of kernel.state.accounts) {
    const number = account.numbers.find((own) => own.number === to)
    const line = account.faxlines.find(({ id, canReceive }) => id === number?.endpointId && canReceive)
    if (!line) continue
    const sent = kernel.state.accounts.flatMap(({ files }) => files).find(({ id }) => id === documentId)
    const lines = [`Von: ${from}`, `An: ${to}`, `Zeit: ${isoTime(kernel.clock.now())}`]
    const title = 'Telefax'
    const id = randomUuid(kernel.platform)
    account.files.push({ id, content: sent?.content ?? { kind: 'pdf', title, lines, pages } })
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
  const id = randomUuid(kernel.platform)
  account.files.push({ id, content: { kind: 'preview', title, lines } })
  return downloadPath(id)
}

function keepReport(kernel: Kernel, account: AccountState, entry: HistoryState, isFailed: boolean): string {
  const id = randomUuid(kernel.platform)
  const lines = [
    `Von: ${entry.source ?? ''}`,
    `An: ${entry.target ?? ''}`,
    `Seiten: ${entry.pageCount ?? 1}`,
    `Ergebnis: ${isFailed ? 'nicht zugestellt' : 'zugestellt'}`,
    `Zeit: ${isoTime(kernel.clock.now())}`,
  ]
  account.files.push({ id, content: { kind: 'pdf', title: 'Sendebericht', lines, pages: 1 } })
  return downloadPath(id)
}

function change(kernel: Kernel, entry: HistoryState, fields: Partial<HistoryState>): void {
  Object.assign(entry, fields, { lastModified: isoTime(kernel.clock.now()) })
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
