import { h } from 'preact'
import type { Feature, PageHandler, Tools } from '../feature.ts'
import { createHeldDocuments, faxTables } from './held-documents.ts'
import { ListPage } from './list-page.tsx'
import { prepare } from './prepare.ts'
import { resend } from './resend.ts'
import { sendOnce } from './send-once.ts'
import { texts } from './texts.ts'

const newest = 50

/** Faxes: a PDF that is looked at before it goes, goes once, and is followed until it has arrived. */
export const fax: Feature = {
  path: '/fax',
  texts,
  scopes: ['sessions:fax:write', 'faxlines:read', 'history:read'],
  key: 'x',
  style: new URL('./style.css', import.meta.url),
  script: new URL('./script.js', import.meta.url),
  tables: faxTables,
  routes: (tools) => {
    const documents = createHeldDocuments(tools.tables, tools.platform)
    return {
      'GET /fax': showList(tools),
      ...prepare(tools, documents),
      ...sendOnce(tools, documents),
      ...resend(tools),
    }
  },
}

function showList({ pages, people, lastKnown }: Tools): PageHandler {
  return async (request, response) => {
    const { language, profile, sipgate } = request
    const [known, directory] = await Promise.all([
      lastKnown.read(request, 'fax.newest', async () => {
        const { items } = await sipgate.history.list({ types: ['FAX'], limit: newest })
        return items
      }),
      people.of(request),
    ])
    const text = texts[language]
    const view = { language, timeZone: profile.timeZone, known, directory }
    pages.send({ title: text.name, content: h(ListPage, { text, view }) }, request, response)
  }
}
