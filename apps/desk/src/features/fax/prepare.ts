import type { Response } from 'express'
import { h } from 'preact'
import { cleanFileName } from '../../forms/clean-file-name.ts'
import { allowOwnFrame } from '../../http/allow-own-frame.ts'
import { queryText } from '../../http/query-text.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { recipientOf } from '../../people/recipient-of.ts'
import { Problem } from '../../problems/problem.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Routes, Tools } from '../feature.ts'
import { costView } from './cost-view.ts'
import { countPages } from './count-pages.ts'
import { FormPage } from './form-page.tsx'
import type { HeldDocument, HeldDocuments } from './held-documents.ts'
import {
  mostBytes,
  newFaxOf,
  plannedOf,
  problemOfFile,
  readFaxlines,
  type FaxProblem,
  type NewFax,
} from './new-fax.ts'
import { ReviewPage } from './review-page.tsx'
import { texts } from './texts.ts'

/** A fax whose fields are right. */
export interface Checked {
  readonly fax: NewFax
  readonly document: HeldDocument
}

/** Shows the form, with what is wrong in it. What was uploaded need not be chosen again. */
async function showForm(
  tools: Tools,
  documents: HeldDocuments,
  request: UserRequest,
  response: Response,
  fax: NewFax,
  problem?: FaxProblem,
): Promise<void> {
  const user = fullUserId(request.login.user)
  const [lines, directory, kept] = await Promise.all([
    readFaxlines(request, tools),
    tools.people.of(request),
    documents.read(user, fax.document),
  ])
  const text = texts[request.language]
  const content = h(FormPage, { text, view: { fax, lines, directory, kept: kept?.name, problem } })
  tools.pages.send({ title: text.write, content, status: problem ? 422 : 200 }, request, response)
}

/** From the form to the page of what it costs. */
export function faxChecks(tools: Tools, documents: HeldDocuments) {
  const { actions, pages, people } = tools

  /** The document that came with the form, or came before. */
  async function documentOf({ form, login }: UserRequest): Promise<HeldDocument | FaxProblem> {
    const user = fullUserId(login.user)
    const file = form.file('file')
    if (file && file.bytes.length > 0) {
      const problem = problemOfFile(file)
      if (problem) return problem
      const pages = countPages(file.bytes)
      const name = cleanFileName(file.name) || 'fax.pdf'
      const document = { id: actions.newId(), name, pages, bytes: file.bytes }
      await documents.keep(user, document)
      return document
    }
    const id = form.text('document')
    return id === '' ? 'missing' : ((await documents.read(user, id)) ?? 'gone')
  }

  /** The fax, or undefined if the form was shown again. */
  async function check(request: UserRequest, response: Response): Promise<Checked | undefined> {
    const [document, lines, directory] = await Promise.all([
      documentOf(request),
      readFaxlines(request, tools),
      people.of(request),
    ])
    const typed = newFaxOf(request.form)
    if (typeof document === 'string')
      return void (await showForm(tools, documents, request, response, typed, document))
    const to = recipientOf(typed.to, directory, ({ type }) => type.some((one) => /fax/i.test(one)))
    const fax = { ...typed, to, document: document.id }
    if (!lines.some(({ id }) => id === fax.faxlineId))
      return void (await showForm(tools, documents, request, response, fax, 'line'))
    return { fax, document }
  }

  async function review(
    request: UserRequest,
    response: Response,
    { fax, document }: Checked,
    about: { readonly id: string; readonly error?: 'limit' | 'agree' },
  ): Promise<void> {
    const quote = await actions.quote(request, plannedOf(fax, document))
    if (!quote) return showForm(tools, documents, request, response, fax, 'to')
    const view = await costView(tools, request, { quote, pages: document.pages, ...about })
    const content = h(ReviewPage, { ...view, fax, document })
    pages.send({ title: view.text.check, content, status: about.error ? 422 : 200 }, request, response)
  }

  return { check, review }
}

/** The pages on which a fax is made ready. */
export function prepare(tools: Tools, documents: HeldDocuments): Routes {
  const { check, review } = faxChecks(tools, documents)
  return {
    'GET /fax/new': async (request, response) => {
      const fax = request.draft
        ? newFaxOf(request.draft)
        : { to: queryText(request, 'to', 100), faxlineId: '', document: '' }
      await showForm(tools, documents, request, response, fax)
    },
    'POST /fax/change': (request, response) =>
      showForm(tools, documents, request, response, newFaxOf(request.form)),
    'POST /fax/review': {
      // Its other fields are short.
      uploads: mostBytes + 100_000,
      handle: async (request, response) => {
        const checked = await check(request, response)
        if (checked) await review(request, response, checked, { id: tools.actions.newId() })
      },
    },
    'GET /fax/documents/:id': async (request, response) => {
      const document = await documents.read(fullUserId(request.login.user), request.params['id'])
      if (!document) throw new Problem('not_found')
      response.type('application/pdf')
      response.setHeader('content-disposition', 'inline; filename="fax.pdf"')
      allowOwnFrame(response)
      response.send(document.bytes)
    },
  }
}
