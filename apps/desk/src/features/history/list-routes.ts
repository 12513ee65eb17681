import { h } from 'preact'
import { homeOf } from '../../actions/destination.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { calendarOf } from '../../user/calendar.ts'
import type { Routes, Tools } from '../feature.ts'
import { peopleScope } from '../../people/people.ts'
import { Problem } from '../../problems/problem.ts'
import { entriesOf, type Entry } from './entry.ts'
import { sendExport } from './export.ts'
import { addressOf, byNamePath, isNumber, numbersMeant, pageSize, queryOf, readFilters } from './filters.ts'
import { ListPage } from './list-page.tsx'
import { readDone } from './marks.ts'
import { texts } from './texts.ts'
import { writtenFor } from './written.ts'

interface Found {
  readonly entries: readonly Entry[]
  readonly total: number
}

/** The list, and the same as a file. */
export const listRoutes = ({ pages, lastKnown, people, platform }: Tools): Routes => ({
  'GET /history': async (request, response) => {
    const { language, profile } = request
    const filters = readFilters(request.query)
    const directory = await people.of(request)
    const meant = meantBy(request, filters.number, directory)
    const calendar = calendarOf(profile.timeZone)
    const query = queryOf(filters, calendar, meant[0])
    const isClear = filters.number === '' || meant.length === 1
    const known = isClear
      ? await lastKnown.read(request, `history ${JSON.stringify([query, filters.page])}`, () =>
          find(request, query, filters.page),
        )
      : { value: undefined, at: platform.now(), stale: false }
    const view = {
      language,
      timeZone: profile.timeZone,
      calendar,
      written: writtenFor(language, profile.timeZone),
      now: platform.now(),
      filters,
      directory,
      entries: known.value?.entries,
      total: known.value?.total ?? 0,
      known,
      done: readDone(request.query),
      meant,
      lacksContacts:
        filters.number !== '' && !isNumber(filters.number) && !request.login.scopes.includes(peopleScope),
    }
    const text = texts[language]
    pages.send({ title: text.name, content: h(ListPage, { text, view }) }, request, response)
  },
  [`GET ${byNamePath}`]: {
    scopes: [peopleScope],
    handle: (request, response) => response.redirect(303, addressOf(readFilters(request.query))),
  },
  'GET /history/export': async (request, response) => {
    const filters = readFilters(request.query)
    const meant = filters.number === '' ? [] : meantBy(request, filters.number, await people.of(request))
    if (filters.number !== '' && meant.length !== 1) throw new Problem('not_found')
    await sendExport(request, response, queryOf(filters, calendarOf(request.profile.timeZone), meant[0]))
  },
})

function meantBy(
  { login }: UserRequest,
  typed: string,
  directory: Parameters<typeof numbersMeant>[2],
): string[] {
  return typed === '' ? [] : numbersMeant(typed, homeOf(login.user.domain), directory)
}

async function find(
  { sipgate }: UserRequest,
  query: ReturnType<typeof queryOf>,
  page: number,
): Promise<Found> {
  const { items, totalCount } = await sipgate.history.list({
    ...query,
    offset: (page - 1) * pageSize,
    limit: pageSize,
  })
  const entries = entriesOf(items, pageSize)
  const isCount = typeof totalCount === 'number' && Number.isSafeInteger(totalCount) && totalCount >= 0
  return { entries, total: isCount ? totalCount : entries.length }
}
