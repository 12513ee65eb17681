import type { Browser, Page } from '../browser/browser.ts'
import { formsOf, linksOf } from '../browser/html.ts'

/** How users log out. */
export interface LogoutWay {
  url: URL
  method: 'GET' | 'POST'
  /** The page on which the form or link stands. */
  page: URL
}

const looksLikeLogout = /log[\s_-]*out|sign[\s_-]*out|abmelden|ausloggen|disconnect|trennen/i

/** Finds a form or link for logging out on a page, or takes the path that the user gave. */
export function findLogout(page: Page, path: string | undefined): LogoutWay | undefined {
  const own = page.url.origin
  const form = formsOf(page.text, page.url).find(
    ({ action, text }) =>
      action.origin === own &&
      (path === undefined
        ? looksLikeLogout.test(`${action.pathname} ${text}`)
        : action.pathname === new URL(path, page.url).pathname),
  )
  if (form) return { url: form.action, method: form.method, page: page.url }
  const link = linksOf(page.text, page.url).find(
    ({ url, text }) =>
      url.origin === own && path === undefined && looksLikeLogout.test(`${url.pathname} ${text}`),
  )
  if (link) return { url: link.url, method: 'GET', page: page.url }
  return path === undefined ? undefined : { url: new URL(path, page.url), method: 'GET', page: page.url }
}

/** Logs out as a user does: with the form or link of the page. */
export async function logOut(browser: Browser, way: LogoutWay): Promise<Page> {
  const page = await browser.open(way.page)
  const form = formsOf(page.text, page.url).find(({ action }) => action.href === way.url.href)
  const journey = { from: page.url.origin }
  return form ? browser.submit(form, {}, journey) : browser.open(way.url, journey)
}
