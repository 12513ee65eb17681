import { webhookSettings } from '@sipgate-kit/webhooks/settings'
import { h } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import { pushPath } from '../../live/create-live.ts'
import { Problem } from '../../problems/problem.ts'
import type { Routes, Tools } from '../feature.ts'
import { doneOf } from './done-of.ts'
import { pushScopes } from './part-scopes.ts'
import { createLastPushes } from './push-tables.ts'
import { directionsTo, waysOf } from './push-ways.ts'
import { AdminsOnlyPage, PushesPage } from './pushes-page.tsx'
import { texts } from './texts.ts'

/** Whether sipgate reports the account's calls to desk. One request to sipgate for the page, up to three for a change. */
export function pushRoutes({ pages, tables, lastKnown, actions, appUrl }: Tools): Routes {
  const url = `${appUrl}${pushPath}`
  const lastPushes = createLastPushes(tables)
  const readWays = async ({ sipgate }: UserRequest) => waysOf(await sipgate.settings.sipgateio.get(), url)

  return {
    'GET /settings/pushes': {
      scopes: pushScopes,
      handle: async (request, response) => {
        const { language, profile, login } = request
        const text = texts[language]
        const title = text.parts.pushes.name
        if (profile.admin === false)
          return pages.send({ title, content: h(AdminsOnlyPage, { text }) }, request, response)
        const [known, lastAt] = await Promise.all([
          lastKnown.read(request, 'settings.pushes', () => readWays(request)),
          lastPushes.of(login.user.masterSipId),
        ])
        const done = doneOf(request, ['on', 'off'])
        const view = { language, timeZone: profile.timeZone, known, url, lastAt, done }
        pages.send({ title, content: h(PushesPage, { text, view }) }, request, response)
      },
    },
    'POST /settings/pushes/connect': {
      scopes: pushScopes,
      handle: async (request, response) => {
        refuseOthers(request)
        const directions = directionsTo(await readWays(request), 'nowhere')
        if (directions.length > 0) {
          await webhookSettings(request.sipgate).connect({ url, directions })
          await actions.note(request, 'pushes.connected', directions.join(','))
        }
        response.redirect(303, '/settings/pushes?done=on')
      },
    },
    'POST /settings/pushes/disconnect': {
      scopes: pushScopes,
      handle: async (request, response) => {
        refuseOthers(request)
        const directions = directionsTo(await readWays(request), 'desk')
        if (directions.length > 0) {
          await webhookSettings(request.sipgate).disconnect({
            set: urlsOf(directions, url),
            before: urlsOf(directions, ''),
          })
          await actions.note(request, 'pushes.disconnected', directions.join(','))
        }
        response.redirect(303, '/settings/pushes?done=off')
      },
    },
  }
}

function refuseOthers({ profile }: UserRequest): void {
  if (profile.admin === false) throw new Problem('forbidden')
}

/** Desk takes no URL over from others, so where its own was, there was none before. */
const urlsOf = (directions: readonly ('in' | 'out')[], url: string) => ({
  ...(directions.includes('in') && { incomingUrl: url }),
  ...(directions.includes('out') && { outgoingUrl: url }),
})
