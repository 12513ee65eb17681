import { happenedAfter } from '../check-call.ts'
import type { RequestOptions } from '../client-options.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { invalidArgument, SipgateError } from '../sipgate-error.ts'
import { canBeReadTwice, readContacts, type ContactSource } from './contact-source.ts'
import { contactLine, importHeader, type ColumnNames, type NewContact } from './contacts-csv.ts'

export type { ContactSource } from './contact-source.ts'

export interface ImportContactsOptions extends RequestOptions {
  /** What the columns are called in your file: `{ lastname: 'Name', number: 'Telefon' }`. */
  readonly columns?: ColumnNames
  /** So many contacts of the source are left out, from its start: to go on after a failure. Default 0. */
  readonly skip?: number
  /** Sent at once, at most; a million characters are enough for a call, too. Default 1000. */
  readonly contactsPerCall?: number
  /** Hears after each call how many contacts of the source are done. That is what `skip` takes to go on from there. */
  readonly onProgress?: (done: number) => void
}

/** With so many characters a call is full. */
const maxLength = 1_000_000

/**
 * Adds contacts to the user's own address book. A CSV file may have its columns in any order, and more of them, if its
 * first line names them; it must be UTF-8, separated by commas, semicolons or tabs.
 *
 * sipgate adds what it gets, even if it is there already, and takes nothing back. So contacts are sent in calls of 1000
 * that either work or do not, one after the other; none is repeated unless nothing can have happened. Text, bytes, Blobs
 * and arrays are read to their end before anything is sent; what is wrong in a stream shows when it is read.
 * @param options time limit, retries and signal count for each call
 * @returns how many contacts were added
 * @throws SipgateError `invalid_argument` naming line and column, and all others; `detail` says which contacts are in
 */
export async function importContacts(
  sipgate: SipgateCore,
  source: ContactSource,
  options: ImportContactsOptions = {},
): Promise<{ imported: number }> {
  const { columns, skip = 0, contactsPerCall = 1000, onProgress, ...request } = options
  checkCount('skip', skip, 0)
  checkCount('contactsPerCall', contactsPerCall, 1)
  if (canBeReadTwice(source)) for await (const _ of readContacts(source, columns)) continue

  let done = skip
  try {
    for await (const { csv, count } of batches(readContacts(source, columns), skip, contactsPerCall)) {
      try {
        await sipgate.request(
          'POST /contacts/import/csv',
          { body: { base64Content: toBase64(csv) } },
          request,
        )
      } catch (error) {
        throw withDetail(error, sayUnsure(error, done, count))
      }
      done += count
      onProgress?.(done)
    }
  } catch (error) {
    throw withDetail(
      error,
      done > skip ? `The first ${done} contacts are in: go on with \`skip: ${done}\`.` : '',
    )
  }
  return { imported: done - skip }
}

function checkCount(name: string, count: number, least: number): void {
  if (!Number.isSafeInteger(count) || count < least)
    throw invalidArgument(`\`${name}\` must be a whole number from ${least} on.`)
}

async function* batches(
  contacts: AsyncIterable<NewContact>,
  skip: number,
  contactsPerCall: number,
): AsyncGenerator<{ csv: string; count: number }> {
  let csv = ''
  let count = 0
  let place = 0
  for await (const contact of contacts) {
    if (place++ < skip) continue
    csv += contactLine(contact)
    count++
    if (count < contactsPerCall && csv.length < maxLength) continue
    yield { csv: importHeader + csv, count }
    csv = ''
    count = 0
  }
  if (count > 0) yield { csv: importHeader + csv, count }
}

/** Whether the contacts of a call that failed are in. */
function sayUnsure(error: unknown, done: number, count: number): string {
  if (!(error instanceof SipgateError) || happenedAfter(error, 'changes') === 'no') return ''
  return `Whether the contacts ${done + 1} to ${done + count} are in is not known: look for them first.`
}

function withDetail(error: unknown, sentence: string): unknown {
  if (!(error instanceof SipgateError) || sentence === '') return error
  const detail = [error.detail, sentence].filter(Boolean).join(' ')
  return new SipgateError(error.code, { ...error, detail, cause: error.cause })
}

function toBase64(csv: string): string {
  const bytes = new TextEncoder().encode(csv)
  let text = ''
  // Few enough at a time to be arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return btoa(text)
}
