import { syncContacts, type SyncPlan } from '@sipgate-kit/client/contacts'
import type { Response } from 'express'
import { h } from 'preact'
import { homeOf } from '../../actions/destination.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Routes, Tools } from '../feature.ts'
import { allContacts, type AddressBook } from './address-book.ts'
import { writeScope } from './change-routes.ts'
import { versionOf } from './contact-form.ts'
import { ImportPage } from './import-page.tsx'
import { importRows, type FileProblem } from './import-rows.ts'
import { createImportStore, type StoredImport } from './import-store.ts'
import { matchRows } from './match-rows.ts'
import { PreviewPage } from './preview-page.tsx'
import { decodeFile } from './read-table.ts'
import { ResultPage } from './result-page.tsx'
import { runImport } from './run-import.ts'
import { texts } from './texts.ts'

/** Bytes of a file with its form. */
const largestFile = 3 * 1024 * 1024
/** Milliseconds that a browser waits for an import to be done before it sees how far it is. */
const patience = 4_000

/** From a file to contacts: upload, preview, confirm, result. */
export function importRoutes(tools: Tools, book: AddressBook): Routes {
  const { pages, platform, actions } = tools
  const store = createImportStore(tools.tables, platform)

  function sendUpload(request: UserRequest, response: Response, problem?: FileProblem | 'no_file'): void {
    const text = texts[request.language]
    const shared = request.form.text('scope') !== 'PRIVATE'
    const content = h(ImportPage, { text, problem, shared })
    pages.send({ title: text.importing.title, content, status: problem ? 422 : 200 }, request, response)
  }

  async function readUpload(request: UserRequest): Promise<StoredImport> {
    const upload = await store.read(fullUserId(request.login.user), String(request.params['id']))
    if (!upload) throw new Problem('not_found')
    return upload
  }

  /** What the rows of the file mean now, with what tells whether that has changed since. */
  async function match(request: UserRequest, { file, scope }: StoredImport) {
    const contacts = (await allContacts(request.sipgate)).filter((contact) => contact.scope === scope)
    const wanted = matchRows(file.rows, contacts, homeOf(request.login.user.domain))
    const ids = new Set(wanted.map(({ id }) => id))
    const version = versionOf([wanted, contacts.filter(({ id }) => ids.has(id))])
    return { wanted, version }
  }

  async function sendPreview(
    request: UserRequest,
    response: Response,
    upload: StoredImport,
    about: { version: string; plan: SyncPlan; changed?: boolean },
  ): Promise<void> {
    const text = texts[request.language]
    const content = h(PreviewPage, { text, view: { upload, ...about, language: request.language } })
    pages.send({ title: text.preview.title, content, status: about.changed ? 422 : 200 }, request, response)
  }

  return {
    'GET /contacts/import': {
      scopes: [writeScope],
      handle: (request, response) => sendUpload(request, response),
    },
    'POST /contacts/import': {
      scopes: [writeScope],
      uploads: largestFile,
      handle: async (request, response) => {
        const { form, login } = request
        const upload = form.file('file')
        if (!upload || upload.bytes.length === 0) return sendUpload(request, response, 'no_file')
        const file = importRows(decodeFile(upload.bytes), homeOf(login.user.domain))
        if (typeof file === 'string') return sendUpload(request, response, file)
        const id = actions.newId()
        const scope = form.text('scope') === 'PRIVATE' ? 'PRIVATE' : 'SHARED'
        await store.add(fullUserId(login.user), { id, scope, name: upload.name, file })
        response.redirect(303, `/contacts/import/${id}`)
      },
    },
    'GET /contacts/import/:id': {
      scopes: [writeScope],
      handle: async (request, response) => {
        const upload = await readUpload(request)
        if (upload.state === 'running' || upload.state === 'done') {
          if (upload.state === 'running') response.setHeader('refresh', '3')
          const text = texts[request.language]
          return pages.send(
            { title: text.result.title, content: h(ResultPage, { text, upload }) },
            request,
            response,
          )
        }
        const { wanted, version } = await match(request, upload)
        const options = { scope: upload.scope, matchBy: 'id', dryRun: true } as const
        const plan = await syncContacts(request.sipgate, wanted, options)
        await sendPreview(request, response, upload, { version, plan })
      },
    },
    'POST /contacts/import/:id': {
      scopes: [writeScope],
      handle: async (request, response) => {
        const upload = await readUpload(request)
        const path = `/contacts/import/${upload.id}`
        if (upload.state === 'running' || upload.state === 'done') return response.redirect(303, path)
        const { wanted, version } = await match(request, upload)
        if (version !== request.form.text('version')) {
          const options = { scope: upload.scope, matchBy: 'id', dryRun: true } as const
          const plan = await syncContacts(request.sipgate, wanted, options)
          return sendPreview(request, response, upload, { version, plan, changed: true })
        }
        if (await store.begin(fullUserId(request.login.user), upload.id)) {
          const running = runImport(tools, book, store, request, upload, wanted)
          await Promise.race([
            running,
            new Promise<void>((resolve) => platform.startTimer(patience, resolve)),
          ])
        }
        response.redirect(303, path)
      },
    },
  }
}
