import type { Response } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeCsv } from '../../http/csv.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { entriesOf } from './entry.ts'
import type { HistoryQuery } from './filters.ts'
import { texts } from './texts.ts'

/** sipgate gives no more at once. */
const step = 1_000
const most = 1_000_000

/** All entries that fit, as a file for spreadsheets, sent as sipgate gives them: a thousand a request. */
export async function sendExport(
  request: UserRequest,
  response: Response,
  query: HistoryQuery,
): Promise<void> {
  const rows = rowsOf(request, query)
  // Before the headers, so that a failure still has its page.
  const first = await rows.next()
  response.setHeader('content-disposition', 'attachment; filename="history.csv"')
  response.type('text/csv; charset=utf-8')
  async function* text() {
    if (first.done === true) return
    yield first.value
    yield* rows
  }
  await pipeline(Readable.from(text()), response).catch((error: unknown) => response.destroy(error as Error))
}

async function* rowsOf(
  { sipgate, language, profile }: UserRequest,
  query: HistoryQuery,
): AsyncGenerator<string> {
  const text = texts[language]
  const separator = language === 'de' ? ';' : ','
  const when = new Intl.DateTimeFormat('sv-SE', {
    timeZone: profile.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  for (let offset = 0; offset < most; offset += step) {
    const { items } = await sipgate.history.list({ ...query, offset, limit: step })
    const rows = entriesOf(items, step).map((entry) => [
      entry.at === undefined ? '' : when.format(entry.at),
      text.happening[entry.happening],
      entry.otherName ?? '',
      entry.other ?? '',
      entry.line ?? '',
      entry.duration ?? '',
      entry.text ?? '',
      entry.note,
    ])
    const head = offset === 0 ? [Object.values(text.columns)] : []
    const written = head.length + rows.length === 0 ? '' : writeCsv([...head, ...rows], separator)
    // The mark of the byte order belongs to the beginning only.
    yield offset === 0 ? written : written.replace(/^\ufeff/, '')
    if (items.length < step) return
  }
}
