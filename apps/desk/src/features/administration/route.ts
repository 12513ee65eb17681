import { h } from 'preact'
import { currencyOf } from '../../actions/destination.ts'
import { sendCsv } from '../../http/csv.ts'
import { queryText } from '../../http/query-text.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { locales } from '../../language/language.ts'
import { calendarOf } from '../../user/calendar.ts'
import type { Feature } from '../feature.ts'
import { accountActions } from './account-actions.ts'
import { readAccountUsers } from './account-users.ts'
import { logRows } from './log-export.ts'
import { mostExported } from './log-filters.tsx'
import { LogPage } from './log-page.tsx'
import { filterOf, readLogQuery } from './log-query.ts'
import { readOverview } from './overview.ts'
import { AdministrationPage } from './page.tsx'
import { readPosition } from './position.ts'
import { de } from './text.de.ts'
import { en } from './text.en.ts'
import type { AdministrationView } from './view.ts'

const texts = { en, de }
const pageSize = 50

/** What desk knows of an account, for its administrators. */
export const administration: Feature = {
  path: '/administration',
  texts,
  scopes: ['users:read'],
  style: new URL('./style.css', import.meta.url),
  isFor: ({ profile }) => profile?.admin === true,
  routes: ({ pages, platform, lastKnown, tables, personalTables }) => {
    const actions = accountActions(tables, platform.now)

    /** For administrators only: everybody else gets the page that says there is no such page. */
    async function enter(request: UserRequest): Promise<AdministrationView> {
      const { user } = request.login
      return {
        known: await readAccountUsers(request, lastKnown),
        language: request.language,
        timeZone: request.profile.timeZone,
        account: user.masterSipId,
        currency: currencyOf(user),
      }
    }

    return {
      'GET /administration': async (request, response) => {
        const view = await enter(request)
        const { account, timeZone, known } = view
        const from = startOfMonth(platform.now(), timeZone)
        const overview = await readOverview(actions, { account, users: known.value, personalTables, from })
        const month = new Intl.DateTimeFormat(locales[view.language], {
          timeZone,
          month: 'long',
          year: 'numeric',
        }).format(platform.now())
        const text = texts[request.language]
        const content = h(AdministrationPage, { text, view: { ...view, overview, month } })
        pages.send({ title: text.name, content }, request, response)
      },
      'GET /administration/log': async (request, response) => {
        const view = await enter(request)
        const { account } = view
        const query = readLogQuery((name) => queryText(request, name))
        const after = readPosition(queryText(request, 'after'))
        const [found, kinds] = await Promise.all([
          actions.log(account, filterOf(query, account, calendarOf(view.timeZone)), pageSize + 1, after),
          actions.kinds(account),
        ])
        const shown = {
          query,
          kinds,
          actions: found.slice(0, pageSize),
          more: found.length > pageSize,
          later: after !== undefined,
        }
        const text = texts[request.language]
        const content = h(LogPage, { text, view: { ...view, ...shown } })
        pages.send({ title: text.log.title, content }, request, response)
      },
      'GET /administration/log/export': async (request, response) => {
        const view = await enter(request)
        const { account, language } = view
        const query = readLogQuery((name) => queryText(request, name))
        const filter = filterOf(query, account, calendarOf(view.timeZone))
        const found = await actions.log(account, filter, mostExported)
        sendCsv(response, { name: 'audit-log.csv', language, rows: logRows(found, view, texts[language]) })
      },
    }
  },
}

function startOfMonth(now: number, timeZone: string): number {
  const calendar = calendarOf(timeZone)
  const { day } = calendar.at(now)
  const dayOfMonth = new Date(day * 86_400_000).getUTCDate()
  return calendar.startOf(day - dayOfMonth + 1)
}
