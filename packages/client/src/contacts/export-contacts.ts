import type { Contact } from '@sipgate-kit/contract'
import type { RequestOptions } from '../call/request-options.ts'
import { checkCallOptions } from '../call/request-options.ts'
import { viewOf } from '../client-context.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import { byteStream } from './byte-stream.ts'
import { contactParts } from './contact-parts.ts'
import { listContacts } from './list-contacts.ts'
import { contactLines, tableHeader } from './contact-table.ts'
import { toVcard } from './vcard.ts'

export interface ExportContactsOptions extends RequestOptions {
  /** `csv` is a table for spreadsheets, `vcard` for address books; a vCard leaves nothing out but the scope. */
  readonly format: 'csv' | 'vcard'
  /** Only the user's own contacts, those the account shares, or the colleagues. Default: all three. */
  readonly scope?: NonNullable<Contact['scope']> | undefined
}

/**
 * The contacts as a file, streamed: a page of 1000 is asked for when the one before has been read, so it takes the same
 * memory for any number of contacts. Contacts that are added or deleted meanwhile may or may not be in it.
 *
 * CSV has the columns `name,number,type,email,organization,address,scope,id` in UTF-8, one line for each number of a
 * contact; several values of another column are separated by semicolons. Cells that a spreadsheet would run as a formula
 * begin with an apostrophe; telephone numbers are not changed. vCards have version 3.0.
 *
 * Reading the stream ends with SipgateError when a page cannot be had.
 * @param options time limit and retries count for each page, the signal for all
 * @throws SipgateError `invalid_argument` for an unknown format
 */
export function exportContacts(
  sipgate: SipgateCore,
  exportOptions: ExportContactsOptions,
): ReadableStream<Uint8Array> {
  viewOf(sipgate)
  const { format, scope, ...options } = Object(exportOptions) as ExportContactsOptions
  if (format !== 'csv' && format !== 'vcard') throw invalidArgument('`format` must be `csv` or `vcard`.')
  checkCallOptions(options)
  return byteStream(pieces(listContacts(sipgate, scope, options), format))
}

async function* pieces(
  contacts: AsyncIterable<unknown>,
  format: ExportContactsOptions['format'],
): AsyncGenerator<string> {
  if (format === 'csv') yield tableHeader
  for await (const given of contacts) {
    const contact = contactParts(given)
    yield format === 'csv' ? contactLines(contact) : toVcard(contact)
  }
}
