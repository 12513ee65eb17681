import type { RequestHandler } from 'express'
import { loginPaths, ownAddress } from '../http/own-address.ts'
import { isLanguage, type Language } from './language.ts'

/** The cookie that remembers the visitor's choice. On https no other host can set it. */
export function languageCookieName(appUrl: string): string {
  return appUrl.startsWith('https:') ? '__Host-desk-language' : 'desk-language'
}

const aYear = 31_536_000

/** The link that shows the same page in another language. `address` is a path of desk, with or without a query. */
export function inLanguage(address: string, language: Language): string {
  return changed(address, (query) => query.set('lang', language))
}

/** Follows the links of `inLanguage`: remembers the language and sends the browser back to the same page. */
export function languageSwitch(appUrl: string): RequestHandler {
  const name = languageCookieName(appUrl)
  const secure = appUrl.startsWith('https:') ? '; Secure' : ''
  return (request, response, next) => {
    const { lang } = request.query
    if (request.method !== 'GET' || !isLanguage(lang) || loginPaths.includes(request.path)) return next()
    response.setHeader(
      'set-cookie',
      `${name}=${lang}; Max-Age=${aYear}; Path=/; HttpOnly; SameSite=Lax${secure}`,
    )
    response.redirect(303, appUrl + changed(ownAddress(request), (query) => query.delete('lang')))
  }
}

function changed(address: string, change: (query: URLSearchParams) => void): string {
  const url = new URL(address, 'http://desk')
  change(url.searchParams)
  return url.pathname + url.search
}
