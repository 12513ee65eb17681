import { happenedAfter, type Happened } from '../call/check-call.ts'
import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import { viewOf } from '../client-context.ts'
import type { RequestOptions } from '../call/request-options.ts'
import { notify } from '../call/hooks.ts'
import { isObject } from '../arguments/is-object.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { invalidArgument, SipgateError } from '../errors/sipgate-error.ts'
import { withDetail } from './with-detail.ts'
import { canBeReadTwice, readContacts, type ContactSource } from './contact-source.ts'
import {
  contactLine,
  importColumns,
  importHeader,
  type ColumnNames,
  type NewContact,
} from './contacts-csv.ts'

export type { ContactSource } from './contact-source.ts'

export interface ImportContactsOptions extends RequestOptions {
  /** What the columns are called in your file: `{ lastname: 'Name', number: 'Telefon' }`. */
  readonly columns?: ColumnNames | undefined
  /** So many contacts of the source are left out, from its start: to go on after a failure. Default 0. */
  readonly skip?: number | undefined
  /** Sent at once, at most; a million characters are enough for a call, too. Default 1000. */
  readonly contactsPerCall?: number | undefined
  /**
   * Hears after each call how many contacts of the source are done. That is what `skip` takes to go on from there. What it
   * throws changes nothing.
   */
  readonly onProgress?: ((done: number) => void) | undefined
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
  viewOf(sipgate)
  const { columns, skip, contactsPerCall, onProgress, ...request } = checkOptions(options)
  if (canBeReadTwice(source)) for await (const _ of readContacts(source, columns)) continue

  let done = skip
  let happened = 'no' as Happened
  let count = 0
  try {
    for await (const batch of batches(readContacts(source, columns), skip, contactsPerCall)) {
      count = batch.count
      try {
        const body = { base64Content: toBase64(batch.csv) }
        await sipgate.request('POST /contacts/import/csv', { body }, request)
      } catch (error) {
        if (error instanceof SipgateError) happened = happenedAfter(error, 'changes')
        throw error
      }
      done += count
      notify(onProgress, done)
    }
  } catch (error) {
    if (happened === 'yes') done += count
    throw withDetail(error, sayWhatIsIn(done, done - skip, happened === 'unknown' ? count : 0))
  }
  return { imported: done - skip }
}

const optionNames = [
  'columns',
  'skip',
  'contactsPerCall',
  'onProgress',
  'timeout',
  'retries',
  'signal',
] as const satisfies readonly (keyof ImportContactsOptions)[]

function checkOptions(options: ImportContactsOptions) {
  if (!isObject(options)) throw invalidArgument('The options must be an object.')
  refuseUnknown('`importContacts`', options, optionNames)
  const { columns = {}, skip = 0, contactsPerCall = 1000, onProgress } = options
  checkCount('skip', skip, 0)
  checkCount('contactsPerCall', contactsPerCall, 1)
  if (!isObject(columns)) throw invalidArgument('`columns` must be an object.')
  refuseUnknown('`columns`', columns, importColumns)
  for (const column of importColumns) {
    const name: unknown = columns[column]
    if (name !== undefined && typeof name !== 'string')
      throw invalidArgument(`\`columns.${column}\` must be a text: what the file calls the column.`)
  }
  if (onProgress !== undefined && typeof onProgress !== 'function')
    throw invalidArgument('`onProgress` must be a function.')
  return { ...options, columns, skip, contactsPerCall, onProgress }
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
  if (place < skip) throw invalidArgument(`\`skip\` is ${skip}, but the source ends after ${place}.`)
  if (count > 0) yield { csv: importHeader + csv, count }
}

/** Which contacts are in after a failure, and how to go on. Of the last `unsure` nobody knows. */
function sayWhatIsIn(done: number, imported: number, unsure: number): string {
  const isIn = imported > 0 ? `The first ${done} contacts are in` : ''
  if (unsure === 0) return isIn && `${isIn}: go on with \`skip: ${done}\`.`
  const end = done + unsure
  const which = unsure === 1 ? `contact ${end} is` : `contacts ${done + 1} to ${end} are`
  return `${isIn && `${isIn}. `}Whether the ${which} in is not known: look for them first. If they are, go on with \`skip: ${end}\`, else with \`skip: ${done}\`.`
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
