import type { HistoryEntry } from '@sipgate-kit/contract'
import { h } from 'preact'
import { homeOf } from '../../actions/destination.ts'
import { queryText } from '../../http/query-text.ts'
import { searchPath } from '../../pages/layout.tsx'
import type { Feature } from '../feature.ts'
import { findContacts, findEntries, readQuery } from './find.ts'
import { SearchPage } from './page.tsx'
import { de } from './text.de.ts'
import { en } from './text.en.ts'

const texts = { en, de }

/** The newest entries are looked through here, because sipgate finds entries by whole numbers only. */
const looked = 500
const most = { people: 12, entries: 25 }
const longest = 100

/** Finds people, numbers and entries from any page. */
export const search: Feature = {
  path: searchPath,
  hidden: true,
  texts,
  scopes: ['history:read', 'contacts:read'],
  style: new URL('./style.css', import.meta.url),
  routes: ({ pages, people, lastKnown }) => ({
    [`GET ${searchPath}`]: async (request, response) => {
      const { language, profile, sipgate } = request
      const typed = queryText(request, 'q', longest).trim()
      const query = readQuery(typed, homeOf(request.login.user.domain))
      const newest = () =>
        lastKnown.read(request, 'search.newest', async () => {
          const { items } = await sipgate.history.list({ limit: looked })
          return items
        })
      const withNumber = async (number: string): Promise<readonly HistoryEntry[]> => {
        const { items } = await sipgate.history.list({ phonenumber: number, limit: most.entries })
        return items
      }
      const [directory, known, older] = await Promise.all([
        people.of(request),
        typed === '' ? { value: [], at: 0, stale: false } : newest(),
        query.number === undefined ? [] : withNumber(query.number).catch(() => []),
      ])
      const view = {
        language,
        timeZone: profile.timeZone,
        query: typed,
        people: findContacts(directory.contacts, query, most.people),
        entries: older.length > 0 ? older : findEntries(known.value, query, most.entries),
        number: query.number,
        directory,
        known,
      }
      const text = texts[language]
      const title = typed === '' ? text.name : text.heading(typed)
      pages.send({ title, content: h(SearchPage, { text, view }) }, request, response)
    },
  }),
}
