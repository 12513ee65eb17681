import type { RequestHandler } from 'express'
import { isLanguage } from './language.ts'

/** The cookie that remembers the visitor's choice. On https no other host can set it. */
export function languageCookieName(appUrl: string): string {
  return appUrl.startsWith('https:') ? '__Host-desk-language' : 'desk-language'
}

const aYear = 31_536_000
const loginPaths = ['/login', '/authorize', '/logout']

/** Follows links such as `/?lang=de`: remembers the language and sends the browser back to the same path without it. */
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
    // With desk's own origin in front, a path such as //example.com leads nowhere else.
    response.redirect(303, appUrl + request.path)
  }
}
