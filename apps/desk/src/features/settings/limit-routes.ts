import type { Response } from 'express'
import { h } from 'preact'
import { limitPreference } from '../../actions/limits.ts'
import type { ActionKind } from '../../actions/planned-action.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Routes, Tools } from '../feature.ts'
import { readLimits } from './limits.ts'
import { SettingsPage } from './settings-page.tsx'
import { texts } from './texts.ts'

/** The first page: the language, what may be used a day, and where the other parts are. It asks sipgate nothing. */
export function limitRoutes({ pages, actions, preferences }: Tools): Routes {
  async function show(request: UserRequest, response: Response, wrong: readonly ActionKind[] = []) {
    const { language, form, draft } = request
    const text = texts[language]
    const view = {
      language,
      usage: await actions.usage(request),
      typed: wrong.length > 0 ? form : draft,
      wrong,
      saved: wrong.length === 0 && request.query['done'] === 'limits',
    }
    const status = wrong.length > 0 ? 422 : 200
    pages.send({ title: text.name, content: h(SettingsPage, { text, view }), status }, request, response)
  }

  return {
    'GET /settings': (request, response) => show(request, response),
    'POST /settings/limits': async (request, response) => {
      const { limits, wrong } = readLimits(request.form, await actions.usage(request))
      if (wrong.length > 0) return show(request, response, wrong)
      for (const [kind, limit] of limits)
        await preferences.set(fullUserId(request.login.user), limitPreference(kind), limit?.toString())
      response.redirect(303, '/settings?done=limits')
    },
  }
}
