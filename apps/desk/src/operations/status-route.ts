import { Router } from 'express'
import { h } from 'preact'
import { currentVisit } from '../http/visit.ts'
import type { Pages } from '../pages/pages.ts'
import { requireToken } from './require-token.ts'
import { StatusPage } from './status-page.tsx'
import type { Status } from './status.ts'
import { statusTexts } from './text.ts'

/** The status as a page. Browsers ask for a user name and a password: the name is any, the password is the token. */
export function statusRoute(options: {
  token: string | undefined
  readStatus: () => Promise<Status>
  pages: Pages
}): Router {
  const { token, readStatus, pages } = options
  const route = Router()
  route.get('/status', requireToken(token, 'Basic'), async (request, response) => {
    const status = await readStatus()
    const language = currentVisit()?.language ?? 'en'
    const text = statusTexts[language]
    const page = {
      title: status.well ? text.well : text.notWell,
      content: h(StatusPage, { status, language }),
      status: status.well ? 200 : 503,
    }
    pages.send(page, request, response)
  })
  return route
}
