import { parseCookie, type Cookie } from './cookie.ts'

/** What decides which cookies go along: the address, the method, and where the request comes from. */
export interface Trip {
  url: URL
  method: string
  /** Whether a page of another site caused it. */
  isCrossSite: boolean
}

export interface CookieJar {
  /** Takes the `Set-Cookie` lines of an answer, and refuses those that browsers refuse. */
  store(url: URL, lines: readonly string[]): void
  /** The `Cookie` header, or undefined when no cookie goes along. */
  header(trip: Trip): string | undefined
  /** All cookies of a host; ports share them, as in browsers. */
  of(host: string): Cookie[]
  remove(host: string, name: string): void
  /** A jar of its own with the same cookies: what somebody has who copied them. */
  copy(): CookieJar
}

interface Kept {
  host: string
  cookie: Cookie
}

/** An empty jar. It treats loopback as secure, as Chrome and Firefox do. */
export function createCookieJar(now: () => number, start: readonly Kept[] = []): CookieJar {
  let kept = [...start]
  const isAlive = ({ cookie }: Kept) => cookie.expires === undefined || cookie.expires > now()
  return {
    store(url, lines) {
      for (const line of lines) {
        const cookie = parseCookie(line, url, now())
        if (!cookie || !isAccepted(cookie, url)) continue
        const host = cookie.domain ?? url.hostname
        const same = (one: Kept) =>
          one.host === host && one.cookie.name === cookie.name && one.cookie.path === cookie.path
        kept = [...kept.filter((one) => !same(one)), { host, cookie }].filter(isAlive)
      }
    },
    header({ url, method, isCrossSite }) {
      const sent = kept.filter(isAlive).filter(({ host, cookie }) => {
        const isOfHost = cookie.domain === undefined ? host === url.hostname : isBelow(url.hostname, host)
        if (!isOfHost || !pathMatches(url.pathname, cookie.path)) return false
        if (cookie.secure && !isSecure(url)) return false
        if (!isCrossSite || cookie.sameSite === undefined || cookie.sameSite === 'none') return true
        return cookie.sameSite === 'lax' && (method === 'GET' || method === 'HEAD')
      })
      sent.sort((one, other) => other.cookie.path.length - one.cookie.path.length)
      if (sent.length === 0) return undefined
      return sent.map(({ cookie }) => `${cookie.name}=${cookie.value}`).join('; ')
    },
    of: (host) => kept.filter((one) => isAlive(one) && one.host === host).map(({ cookie }) => cookie),
    remove(host, name) {
      kept = kept.filter((one) => one.host !== host || one.cookie.name !== name)
    },
    copy: () => createCookieJar(now, kept),
  }
}

function isAccepted(cookie: Cookie, url: URL): boolean {
  if (cookie.line.length > 8192 || cookie.name.length + cookie.value.length > 4096) return false
  if (cookie.secure && !isSecure(url)) return false
  if (cookie.domain !== undefined && !isBelow(url.hostname, cookie.domain)) return false
  if (/^__Secure-/i.test(cookie.name)) return cookie.secure
  if (/^__Host-/i.test(cookie.name))
    return cookie.secure && cookie.domain === undefined && cookie.path === '/'
  return cookie.sameSite !== 'none' || cookie.secure
}

function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

function pathMatches(path: string, wanted: string): boolean {
  return path === wanted || path.startsWith(wanted.endsWith('/') ? wanted : `${wanted}/`)
}
