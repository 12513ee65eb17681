/** Names and texts of the cookies this package sets. */
export interface CookieJar {
  /** Name of a cookie: with `__Host-` where the app is served over https. */
  name: (kind: string) => string
  /** A `Set-Cookie` value. */
  set: (name: string, value: string, maxAgeSeconds: number) => string
  clear: (name: string) => string
}

/**
 * On https every cookie is `__Host-`, `Secure`: no other host and no http page can set it. On loopback http the names are plain,
 * since browsers differ in taking `Secure` there (RFC 6265bis, section 4.1.3).
 */
export function cookieJar(prefix: string, secure: boolean): CookieJar {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  const set = (name: string, value: string, maxAgeSeconds: number) =>
    `${name}=${value}; Max-Age=${maxAgeSeconds}; ${attributes}`
  return {
    name: (kind) => `${secure ? '__Host-' : ''}${prefix}-${kind}`,
    set,
    clear: (name) => set(name, '', 0),
  }
}

/** Name and value of each cookie of a request, at most 100, in the order sent. Values are as sent. */
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
