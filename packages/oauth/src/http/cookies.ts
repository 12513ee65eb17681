import type { Settings } from '../settings/settings.ts'

type CookieSettings = Pick<Settings, 'cookiePrefix' | 'secure'>

/**
 * The name of a cookie of this package. On https it starts with `__Host-`, so that no other host and no http page can set it.
 * On loopback http it is plain: browsers disagree on `Secure` there (RFC 6265bis, section 4.1.3).
 */
export const cookieName = ({ cookiePrefix, secure }: CookieSettings, kind: string): string =>
  `${secure ? '__Host-' : ''}${cookiePrefix}-${kind}`

/** A `Set-Cookie` value. */
export function setCookie(
  { secure }: CookieSettings,
  name: string,
  value: string,
  maxAgeSeconds: number,
): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return `${name}=${value}; Max-Age=${maxAgeSeconds}; ${attributes}`
}

/** A `Set-Cookie` value that deletes the cookie. */
export const clearCookie = (settings: CookieSettings, name: string): string =>
  setCookie(settings, name, '', 0)

/** The names and values of a request's cookies, as sent and in that order, at most 100. */
export function readCookies(request: Request): [name: string, value: string][] {
  const header = request.headers.get('cookie') ?? ''
  return header
    .split(';', 100)
    .map((part) => {
      const at = part.indexOf('=')
      return [part.slice(0, Math.max(at, 0)).trim(), part.slice(at + 1).trim()] as [string, string]
    })
    .filter(([name]) => name !== '')
}
