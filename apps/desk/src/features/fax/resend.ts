import { isSipgateError } from '@sipgate-kit/client'
import type { HistoryEntry } from '@sipgate-kit/contract'
import type { Response } from 'express'
import { h } from 'preact'
import { readActionId } from '../../actions/action-id.ts'
import type { PlannedAction } from '../../actions/planned-action.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import type { Routes, Tools } from '../feature.ts'
import { costView } from './cost-view.ts'
import { plannedFax } from './new-fax.ts'
import { sentPath } from './outcome-page.tsx'
import { ResendPage } from './review-page.tsx'

/** A fax of the history once more: sipgate still has its document. */
export function resend(tools: Tools): Routes {
  const { actions, pages } = tools

  async function show(
    request: UserRequest,
    response: Response,
    entry: HistoryEntry,
    about: { readonly id: string; readonly error?: 'limit' | 'agree' },
  ): Promise<void> {
    const quote = await actions.quote(request, plannedOf(entry))
    if (!quote) throw new Problem('not_found')
    const view = await costView(tools, request, { quote, pages: pagesOf(entry), ...about })
    const content = h(ResendPage, { ...view, entry: entry.id ?? '' })
    const { title } = view.text.resend
    pages.send({ title, content, status: about.error ? 422 : 200 }, request, response)
  }

  return {
    'GET /fax/again/:entry': async (request, response) => {
      await show(request, response, await faxOf(request), { id: actions.newId() })
    },
    'POST /fax/again/:entry': async (request, response) => {
      const { form, sipgate } = request
      const id = readActionId(form)
      const entry = await faxOf(request)
      const { id: faxId = '' } = entry
      const options = { id, confirmed: form.text('confirmed') === 'yes' }
      const outcome = await actions.perform(request, plannedOf(entry), options, async () => {
        await sipgate.fax.resend({ faxId })
        return faxId
      })
      if (outcome.state !== 'refused') return response.redirect(303, sentPath(id))
      await show(request, response, entry, { id, error: outcome.reason === 'limit' ? 'limit' : 'agree' })
    },
  }
}

/** Something that was faxed. sipgate gives nobody the entries of others. */
async function faxOf({ sipgate, params }: UserRequest): Promise<HistoryEntry> {
  const entryId = String(params['entry'])
  if (!/^\w{1,40}$/.test(entryId)) throw new Problem('not_found')
  const entry = await sipgate.history.get({ entryId }).catch((error: unknown) => {
    throw isSipgateError(error, 'not_found') ? new Problem('not_found') : error
  })
  if (entry.type !== 'FAX' || entry.incoming === true || !entry.target) throw new Problem('not_found')
  return entry
}

const plannedOf = (entry: HistoryEntry): PlannedAction =>
  plannedFax(entry.target ?? '', pagesOf(entry), contentOfResend(entry.id ?? ''))

/** Undefined where the entry does not tell. */
const pagesOf = ({ pageCount = 0 }: HistoryEntry): number | undefined =>
  pageCount < 1 ? undefined : pageCount

/** In place of the document, which desk does not have: tells the same fax again from a new one. */
export const contentOfResend = (entry: string): string => `again ${entry}`
