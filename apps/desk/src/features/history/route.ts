import { h } from 'preact'
import { calendarOf } from '../../user/calendar.ts'
import type { Feature } from '../feature.ts'
import { HistoryCard } from './card.tsx'
import { entriesOf } from './entry.ts'
import { entryRoutes } from './entry-routes.ts'
import { listRoutes } from './list-routes.ts'
import { markRoutes } from './mark-routes.ts'
import { texts } from './texts.ts'
import { writtenFor } from './written.ts'

/** The card looks at so many of the newest entries, in one request. */
const newest = 200

/** What happened: calls, voicemails, messages and faxes, to be found, read, marked, kept and deleted. */
export const history: Feature = {
  path: '/history',
  texts,
  scopes: ['history:read', 'history:write'],
  key: 'v',
  style: new URL('./style.css', import.meta.url),
  script: new URL('./script.js', import.meta.url),
  // Paths that are named come before those with an id in their place.
  routes: (tools) => ({ ...listRoutes(tools), ...markRoutes(tools), ...entryRoutes(tools) }),
  card:
    ({ lastKnown, people, platform }) =>
    async (request) => {
      const { language, profile } = request
      const [known, directory] = await Promise.all([
        lastKnown.read(request, 'history.card', async () =>
          entriesOf((await request.sipgate.history.list({ limit: newest })).items, newest),
        ),
        people.of(request),
      ])
      const calendar = calendarOf(profile.timeZone)
      const view = {
        language,
        timeZone: profile.timeZone,
        written: writtenFor(language, profile.timeZone),
        directory,
        known,
        since: calendar.startOf(calendar.at(platform.now()).day),
        asked: newest,
      }
      return h(HistoryCard, { text: texts[language], view })
    },
}
