import { h } from 'preact'
import { spentTable } from '../../actions/action-tables.ts'
import { createPersonalData } from '../../database/personal-data.ts'
import { onVisit } from '../../http/visit.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Routes, Tools } from '../feature.ts'
import { DataPage, DeletedPage, DeletePage } from './data-pages.tsx'
import { texts } from './texts.ts'

/** What desk keeps of the user: shown in numbers, downloaded, deleted. It asks sipgate nothing but to end logins. */
export function dataRoutes(tools: Tools): Routes {
  const { pages, tables, personalTables, endLogins, lastKnown, people, platform, log } = tools
  const data = createPersonalData(tables, personalTables)

  return {
    'GET /settings/data': async (request, response) => {
      const text = texts[request.language]
      const rows = Object.values(await data.read(fullUserId(request.login.user)))
      const count = rows.reduce((sum, { length }) => sum + length, 0)
      const content = h(DataPage, { text, language: request.language, count })
      pages.send({ title: text.parts.data.name, content }, request, response)
    },
    'GET /settings/data/download': async (request, response) => {
      const user = fullUserId(request.login.user)
      const createdAt = new Date(platform.now()).toISOString()
      const file = { user, createdAt, scopes: request.login.scopes, tables: await data.read(user) }
      response.setHeader('content-disposition', 'attachment; filename="desk-my-data.json"')
      response.setHeader('cache-control', 'no-store')
      response.type('json').send(`${JSON.stringify(file, writable, 2)}\n`)
    },
    'GET /settings/data/delete': (request, response) => {
      const text = texts[request.language]
      pages.send({ title: text.data.delete, content: h(DeletePage, { text }) }, request, response)
    },
    'POST /settings/data/delete': async (request, response) => {
      if (request.form.text('confirmed') !== 'yes') return response.redirect(303, '/settings/data/delete')
      const text = texts[request.language]
      const user = fullUserId(request.login.user)
      // Who could make the day begin anew would have no limit.
      await data.erase(user, { but: [spentTable] })
      lastKnown.forget(user)
      people.forget(user)
      await endLogins(request.login)
      log.info(onVisit({ event: 'data.deleted' }))
      // Nobody is logged in any more, so the page is nobody's, and there is none to be sent to.
      response.setHeader('cache-control', 'no-store')
      response.type('html').send(pages.html({ title: text.data.deleted, content: h(DeletedPage, { text }) }))
    },
  }
}

/** PostgreSQL's driver may return whole numbers as BigInt, which JSON does not know. */
const writable = (_name: string, value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value
