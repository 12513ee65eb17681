import { exportContacts } from '@sipgate-kit/client/contacts'
import { h } from 'preact'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Routes, Tools } from '../feature.ts'
import { filters, scopeOfFilter } from './browse.ts'
import { ExportPage, formats } from './export-page.tsx'
import { texts } from './texts.ts'

const types = { csv: 'text/csv; charset=utf-8', vcard: 'text/vcard; charset=utf-8' } as const
const endings = { csv: 'csv', vcard: 'vcf' } as const

/** The contacts as a file, passed on as sipgate sends them. */
export const exportRoutes = ({ pages }: Tools): Routes => ({
  'GET /contacts/export': (request, response) => {
    const text = texts[request.language]
    pages.send({ title: text.exporting.title, content: h(ExportPage, { text }) }, request, response)
  },
  'GET /contacts/export/file': async (request, response) => {
    const format = formats.find((one) => one === request.query['format']) ?? 'csv'
    const filter = filters.find((one) => one === request.query['who']) ?? 'all'
    const file = exportContacts(request.sipgate, { format, scope: scopeOfFilter(filter) })
    const reader = file.getReader()
    // The first piece before the answer begins: what fails until then has a page of its own.
    const pieces = [await reader.read()]
    // Excel takes a CSV file for Windows-1252 unless it begins so.
    const mark = format === 'csv' ? ['\ufeff'] : []
    response.setHeader('content-type', types[format])
    response.setHeader('content-disposition', `attachment; filename="contacts.${endings[format]}"`)
    await pipeline(
      Readable.from(
        (async function* () {
          yield* mark
          for (let piece = pieces.pop(); piece && !piece.done; piece = await reader.read()) yield piece.value
        })(),
      ),
      response,
    )
  },
})
