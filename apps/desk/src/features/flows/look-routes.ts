import { h } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import type { Routes, Tools } from '../feature.ts'
import { askNumbers, isConnected, readRights, requireAdmin } from './account.ts'
import { checkFlow } from './check-flow.ts'
import { EditPage } from './edit-page.tsx'
import { accountOf, flowOf, noticeOf, textOf } from './flow-request.ts'
import { FlowPage } from './flow-page.tsx'
import type { Flows } from './flows.ts'
import { ListPage } from './list-page.tsx'
import { clock } from './hours.ts'
import { localTime, readLocalTime } from './local-time.ts'
import { readFlowForm } from './read-flow-form.ts'
import { listedFlow, summarize } from './show-flow.ts'
import { TrialPage, type TrialView } from './trial-page.tsx'
import { readCaller, readPressed, tryOut } from './try-out.ts'

/** The pages that change nothing. */
export function lookRoutes({ pages, platform, appUrl }: Tools, flows: Flows): Routes {
  const wordsOf = (request: UserRequest) => ({ text: textOf(request), language: request.language })
  const pushUrl = `${appUrl}/push`

  async function trialOf(request: UserRequest): Promise<TrialView> {
    const { form } = request
    const { id, draft } = await flowOf(request, flows)
    const { trial } = textOf(request)
    const now = localTime(platform.now(), checkFlow(draft).ok ? draft.timeZone : request.profile.timeZone)
    const isTried = form.has('press')
    const from = isTried ? form.text('caller') : ''
    const when = isTried ? form.text('when') : `${now.date}T${clock(now.minute)}`
    const press = form.text('press')
    const pressed = press === 'call' ? [] : readPressed([...form.all('pressed'), press])
    const [caller, time, checked] = [readCaller(from), readLocalTime(when), checkFlow(draft)]
    const tried =
      isTried && caller !== undefined && time && checked.ok
        ? await tryOut(
            wordsOf(request),
            { document: draft, plan: checked.plan },
            { from: caller, when: time, pressed },
          )
        : undefined
    return {
      id,
      name: draft.name,
      from: from.slice(0, 40),
      when: when.slice(0, 40),
      pressed,
      errors: {
        from: caller === undefined ? trial.fromWrong : undefined,
        when: time === undefined ? trial.whenWrong : undefined,
      },
      steps: tried?.steps,
      waits: tried?.waits ?? false,
      isUnfinished: !checked.ok,
    }
  }

  return {
    'GET /flows': async (request, response) => {
      const { text } = wordsOf(request)
      const [all, rights, connected] = await Promise.all([
        flows.list(accountOf(request)),
        readRights(request),
        isConnected(request, pushUrl),
      ])
      const view = {
        flows: all.map((flow) => listedFlow(wordsOf(request), flow, all, platform.now())),
        rights,
        isConnected: connected,
        notice: noticeOf(request),
        newName: request.draft?.text('name').slice(0, 80) ?? '',
        error: request.query['too'] === 'many' ? text.tooMany : undefined,
      }
      pages.send({ title: text.name, content: h(ListPage, { text, view }) }, request, response)
    },
    'GET /flows/:id': async (request, response) => {
      const { text, language } = wordsOf(request)
      const flow = await flowOf(request, flows)
      const account = accountOf(request)
      const [all, versions, rights, connected] = await Promise.all([
        flows.list(account),
        flows.versions(account, flow.id),
        readRights(request),
        isConnected(request, pushUrl),
      ])
      const listed = listedFlow(wordsOf(request), flow, all, platform.now())
      const view = {
        flow,
        listed,
        rights,
        isConnected: connected,
        notice: noticeOf(request),
        language,
        timeZone: request.profile.timeZone,
        versions,
        ...summarize(wordsOf(request), listed.document),
      }
      const title = listed.document.name || text.untitled
      pages.send({ title, content: h(FlowPage, { text, view }) }, request, response)
    },
    'GET /flows/:id/edit': async (request, response) => {
      const text = textOf(request)
      const stored = await flowOf(request, flows)
      await requireAdmin(request)
      const own = await askNumbers(request)
      const flow = request.draft?.has('revision') ? readFlowForm(request.draft) : stored.draft
      const isChecked = request.query['check'] === '1'
      const mistakes = isChecked ? checkFlow(flow, own).mistakes : new Map<string, never>()
      const content = h(EditPage, {
        context: { text, flow, mistakes, own },
        id: stored.id,
        revision: stored.revision,
        isOld: false,
      })
      pages.send({ title: text.editTitle(flow.name), content }, request, response)
    },
    'GET /flows/:id/try': async (request, response) => {
      const text = textOf(request)
      const view = await trialOf(request)
      pages.send(
        { title: text.trial.title(view.name), content: h(TrialPage, { text, view }) },
        request,
        response,
      )
    },
    // It changes nothing, and is a form only because telephone numbers do not belong into addresses.
    'POST /flows/:id/try': async (request, response) => {
      const text = textOf(request)
      const view = await trialOf(request)
      const isWrong = view.errors.from !== undefined || view.errors.when !== undefined
      const content = h(TrialPage, { text, view })
      pages.send(
        { title: text.trial.title(view.name), content, status: isWrong ? 422 : 200 },
        request,
        response,
      )
    },
  }
}
