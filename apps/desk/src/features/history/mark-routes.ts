import { isSipgateError } from '@sipgate-kit/client'
import { h } from 'preact'
import { Problem } from '../../problems/problem.ts'
import type { Routes, Tools } from '../feature.ts'
import { DeletePage } from './delete-page.tsx'
import { backTo, readIds, readOrder, setMarks } from './marks.ts'
import { texts } from './texts.ts'
import { writtenFor } from './written.ts'

/** What is done with several entries at once. */
export const markRoutes = ({ pages, actions }: Tools): Routes => ({
  'POST /history/marks': async (request, response) => {
    const asked = readOrder(request.form)
    if (!asked) throw new Problem('bad_request')
    const { order, ids, changed } = asked
    if (ids.length === 0)
      return response.redirect(303, backTo(request.form, { what: 'nothing', count: 0, changed }))
    if (order === 'delete') return response.redirect(303, `/history/delete?ids=${ids.join('.')}`)
    await foreignIsUnknown(() => setMarks(request.sipgate, order, ids))
    response.redirect(303, backTo(request.form, { what: order, count: ids.length, changed }))
  },
  'GET /history/delete': (request, response) => {
    const { language, profile, query } = request
    const ids = typeof query['ids'] === 'string' ? readIds(query['ids'].split('.')) : []
    if (ids.length === 0) return response.redirect(303, '/history?archived=1')
    const text = texts[language]
    const written = writtenFor(language, profile.timeZone)
    pages.send({ title: text.deleteTitle, content: h(DeletePage, { text, ids, written }) }, request, response)
  },
  'POST /history/delete': async (request, response) => {
    const ids = readIds(request.form.all('id'))
    if (ids.length === 0) throw new Problem('bad_request')
    await foreignIsUnknown(async () => {
      // Only what is archived is deleted, also when it was brought back meanwhile.
      await setMarks(request.sipgate, 'archive', ids)
      await request.sipgate.history.deleteMany({ id: ids })
    })
    await actions.note(request, 'history.deleted', ids.join(' '), ids.length)
    response.redirect(303, '/history?archived=1&did=deleted')
  },
})

/** sipgate refuses entries of others; which of them exist is nobody's business. */
async function foreignIsUnknown(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    const isRefused = (['forbidden', 'not_found', 'invalid_request'] as const).some((code) =>
      isSipgateError(cause, code),
    )
    throw isRefused ? new Problem('not_found', { cause }) : cause
  }
}
