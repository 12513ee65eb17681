import type { Response } from 'express'
import { h } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Routes, Tools } from '../feature.ts'
import { askNumbers, requireAdmin } from './account.ts'
import { changeRows, withoutEmptyRows } from './change-rows.ts'
import { checkFlow, type Mistakes } from './check-flow.ts'
import { idOf } from './edit-context.ts'
import { EditPage } from './edit-page.tsx'
import { newFlow, type FlowDocument } from './flow.ts'
import { accountOf, flowOf, textOf } from './flow-request.ts'
import type { Flows } from './flows.ts'
import { readFlowForm } from './read-flow-form.ts'

/** What administrators change. Who is one is asked each time. */
export function changeRoutes({ pages, actions }: Tools, flows: Flows): Routes {
  function sendEditor(
    request: UserRequest,
    response: Response,
    edited: { id: string; flow: FlowDocument; revision: number; own: readonly string[] },
    mistakes: Mistakes,
    isOld: boolean,
  ): void {
    const text = textOf(request)
    const { id, flow, revision, own } = edited
    const content = h(EditPage, { context: { text, flow, mistakes, own }, id, revision, isOld })
    pages.send({ title: text.editTitle(flow.name), content, status: 422 }, request, response)
  }

  return {
    'POST /flows': async (request, response) => {
      await requireAdmin(request)
      const name = request.form.text('name').slice(0, 80) || textOf(request).untitled
      const id = await flows.create(accountOf(request), newFlow(name, request.profile.timeZone))
      if (id === undefined) return response.redirect(303, '/flows?too=many')
      response.redirect(303, `/flows/${id}/edit`)
    },

    'POST /flows/:id': async (request, response) => {
      const { id, revision: current } = await flowOf(request, flows)
      await requireAdmin(request)
      const typed = readFlowForm(request.form)
      const button = request.form.text('button')
      const changed = changeRows(typed, button, textOf(request).fields.menuNew)
      const flow = changed?.flow ?? withoutEmptyRows(typed)
      const revision = Number(request.form.text('revision'))
      const isSaved =
        Number.isSafeInteger(revision) && (await flows.saveDraft(accountOf(request), id, flow, revision))
      if (isSaved && changed) return response.redirect(303, `/flows/${id}/edit#${idOf(changed.place)}`)
      const own = await askNumbers(request)
      const { ok, mistakes } = checkFlow(flow, own)
      if (isSaved && ok) return response.redirect(303, `/flows/${id}?done=saved`)
      const next = isSaved ? revision + 1 : current
      sendEditor(request, response, { id, flow, revision: next, own }, mistakes, !isSaved)
    },

    'POST /flows/:id/switch': async (request, response) => {
      const { id, draft, revision } = await flowOf(request, flows)
      await requireAdmin(request)
      const account = accountOf(request)
      if (request.form.text('to') !== 'on') {
        await flows.switchOff(account, id)
        await actions.note(request, 'flow.switched_off', id)
        return response.redirect(303, `/flows/${id}?done=off`)
      }
      // What the user saw is switched on, and nothing that somebody else typed meanwhile.
      if (request.form.text('revision') !== String(revision)) return response.redirect(303, `/flows/${id}`)
      if (!checkFlow(draft, await askNumbers(request)).ok)
        return response.redirect(303, `/flows/${id}/edit?check=1`)
      const name = request.profile.name ?? ''
      await flows.switchOn(account, id, draft, { fullUserId: fullUserId(request.login.user), name })
      await actions.note(request, 'flow.switched_on', id)
      response.redirect(303, `/flows/${id}?done=on`)
    },

    'POST /flows/:id/restore': async (request, response) => {
      const { id, revision } = await flowOf(request, flows)
      await requireAdmin(request)
      const version = Number(request.form.text('version'))
      const document = Number.isSafeInteger(version)
        ? await flows.version(accountOf(request), id, version)
        : undefined
      if (!document) throw new Problem('not_found')
      await flows.saveDraft(accountOf(request), id, document, revision)
      response.redirect(303, `/flows/${id}?done=restored`)
    },

    'POST /flows/:id/delete': async (request, response) => {
      const { id } = await flowOf(request, flows)
      await requireAdmin(request)
      await flows.remove(accountOf(request), id)
      await actions.note(request, 'flow.deleted', id)
      response.redirect(303, '/flows?done=deleted')
    },
  }
}
