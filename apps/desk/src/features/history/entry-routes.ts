import { isSipgateError } from '@sipgate-kit/client'
import type { Response } from 'express'
import { h } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import type { Routes, Tools } from '../feature.ts'
import { entryOf, isEntryId, type Entry } from './entry.ts'
import { EntryPage, longestNote } from './entry-page.tsx'
import { backTo, readDone } from './marks.ts'
import { createFileSender, type SentFile } from './send-file.ts'
import { texts } from './texts.ts'
import { writtenFor } from './written.ts'

/** One entry, its note, and its files. */
export const entryRoutes = ({ pages, people }: Tools): Routes => {
  async function show(
    request: UserRequest,
    response: Response,
    entry: Entry,
    refused?: { note: string; noteError: string },
  ): Promise<void> {
    const { language, profile, draft } = request
    const text = texts[language]
    const view = {
      entry,
      language,
      timeZone: profile.timeZone,
      written: writtenFor(language, profile.timeZone),
      directory: await people.of(request),
      done: readDone(request.query),
      note: draft?.text('note') ?? entry.note,
      ...refused,
    }
    const title = text.happening[entry.happening]
    const status = refused ? 422 : 200
    pages.send({ title, status, content: h(EntryPage, { text, view }) }, request, response)
  }

  const sendFile = createFileSender()
  async function send(
    request: UserRequest,
    response: Response,
    url: string | undefined,
    file: Pick<SentFile, 'kind' | 'name'>,
  ): Promise<void> {
    if (url === undefined) throw new Problem('not_found')
    const save = request.query['save'] === '1'
    const name = `${file.name}-${idOf(request)}`
    await known(() => sendFile(request, response, { url, kind: file.kind, save, name }))
  }

  return {
    'GET /history/:id': async (request, response) => show(request, response, await readEntry(request)),
    'POST /history/:id/note': async (request, response) => {
      const entryId = idOf(request)
      const note = request.form.text('note')
      if (note.length > longestNote)
        return show(request, response, await readEntry(request), {
          note,
          noteError: texts[request.language].noteTooLong,
        })
      await known(() => request.sipgate.history.update({ entryId, note }))
      response.redirect(303, backTo(request.form, { what: 'noted', count: 0, changed: [] }))
    },
    'GET /history/:id/sounds/:index': async (request, response) => {
      const { sounds } = await readEntry(request)
      const index = String(request.params['index'])
      const url = /^\d$/.test(index) ? sounds[Number(index)] : undefined
      await send(request, response, url, { kind: 'sound', name: 'recording' })
    },
    'GET /history/:id/document': async (request, response) =>
      send(request, response, (await readEntry(request)).document, { kind: 'document', name: 'fax' }),
    'GET /history/:id/report': async (request, response) =>
      send(request, response, (await readEntry(request)).report, { kind: 'document', name: 'report' }),
  }
}

async function readEntry(request: UserRequest): Promise<Entry> {
  const entryId = idOf(request)
  const entry = entryOf(await known(() => request.sipgate.history.get({ entryId })))
  if (!entry) throw new Problem('malformed_answer')
  return entry
}

function idOf({ params }: UserRequest): string {
  const { id } = params
  if (typeof id !== 'string' || !isEntryId(id)) throw new Problem('not_found')
  return id
}

/** An entry of somebody else is none: sipgate answers 404. */
async function known<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask()
  } catch (cause) {
    if (isSipgateError(cause, 'not_found')) throw new Problem('not_found', { cause })
    // An address of a file that leads elsewhere is not fetched.
    if (isSipgateError(cause, 'invalid_argument')) throw new Problem('malformed_answer', { cause })
    throw cause
  }
}
