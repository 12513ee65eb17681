import { h } from 'preact'
import { currencyOf } from '../../actions/destination.ts'
import { sendCsv } from '../../http/csv.ts'
import { queryText } from '../../http/query-text.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Feature } from '../feature.ts'
import { exportRows } from './export.ts'
import { askedBy, readFigures, selectionOf, type Asked } from './figures-of.ts'
import { addressOf } from './filters.tsx'
import { isoDay } from '../../user/calendar.ts'
import { ownerScopes, readOwners, readPhonelines } from './owners.ts'
import { StatisticsPage } from './page.tsx'
import { createReadings } from './readings.ts'
import { de } from './text.de.ts'
import { en } from './text.en.ts'
import { UsersPage } from './users-page.tsx'

const texts = { en, de }

/** What happened in a period, counted, drawn and compared. */
export const statistics: Feature = {
  path: '/statistics',
  texts,
  scopes: ['history:read'],
  style: new URL('./style.css', import.meta.url),
  key: 's',
  routes: ({ pages, platform, lastKnown, tables, people }) => {
    const readings = createReadings({ lastKnown, platform })
    const askedFor = (request: UserRequest): Asked =>
      askedBy((name) => queryText(request, name), request, platform.now())
    const figuresFor = (request: UserRequest) =>
      readFigures(request, askedFor(request), { readings, tables, people })

    return {
      'GET /statistics': async (request, response) => {
        const detour = detours.get(queryText(request, 'of').toLowerCase())
        if (detour !== undefined) {
          response.redirect(303, addressOf(detour, { ...askedFor(request), lines: [] }))
          return
        }
        const text = texts[request.language]
        const view = await figuresFor(request)
        pages.send({ title: text.name, content: h(StatisticsPage, { text, view }) }, request, response)
      },
      'GET /statistics/export': async (request, response) => {
        const { language } = request
        const view = await figuresFor(request)
        const { first, last } = view.period
        const name = `statistics-${isoDay(first)}-${isoDay(last)}.csv`
        sendCsv(response, { name, language, rows: exportRows(view, texts[language]) })
      },
      'GET /statistics/mine': {
        scopes: ['phonelines:read'],
        handle: async (request, response) => {
          const lines = await readPhonelines(request, request.login.user.sub)
          const asked = { ...askedFor(request), lines: lines.slice(0, 20) }
          // Without a line of one's own there is nothing to show, and no line in the address would mean everything.
          response.redirect(303, addressOf(lines.length > 0 ? '/statistics' : '/statistics/users', asked))
        },
      },
      'GET /statistics/users': {
        scopes: ownerScopes,
        handle: async (request, response) => {
          const { language, profile } = request
          const { period } = askedFor(request)
          const { timeZone } = profile
          const [known, owners] = await Promise.all([
            readings.of(request, selectionOf(period, [], timeZone)),
            lastKnown.read(request, 'statistics.owners', () => readOwners(request)),
          ])
          const view = {
            language,
            timeZone,
            period,
            known: known.stale ? known : { ...owners, value: known.value },
            owners: owners.value,
            currency: currencyOf(request.login.user),
          }
          const text = texts[language]
          pages.send({ title: text.users.title, content: h(UsersPage, { text, view }) }, request, response)
        },
      },
      'POST /statistics/refresh': (request, response) => {
        readings.forget(fullUserId(request.login.user))
        const asked = askedBy((name) => request.form.text(name), request, platform.now())
        response.redirect(303, addressOf('/statistics', asked))
      },
    }
  },
}

/** Whose figures need more scopes than the page has. */
const detours: ReadonlyMap<string, string> = new Map([
  ['me', '/statistics/mine'],
  ['user', '/statistics/users'],
  ['group', '/statistics/users'],
])
