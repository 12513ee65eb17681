/** One `Set-Cookie` line, taken apart. */
export interface Cookie {
  name: string
  value: string
  path: string
  /** As given, without a leading dot; undefined for a cookie of this host only. */
  domain?: string
  secure: boolean
  httpOnly: boolean
  /** undefined when the line does not say, or says something unknown. */
  sameSite?: 'strict' | 'lax' | 'none'
  /** Milliseconds since 1970; undefined for a cookie that lives as long as the browser. */
  expires?: number
  /** The whole line, for its length. */
  line: string
}

/** Reads a `Set-Cookie` line as browsers do (RFC 6265, section 5.2). `url` is where it came from. */
export function parseCookie(line: string, url: URL, now: number): Cookie | undefined {
  const [pair = '', ...attributes] = line.split(';')
  const equals = pair.indexOf('=')
  const name = pair.slice(0, Math.max(equals, 0)).trim()
  if (name === '') return undefined
  const cookie: Cookie = {
    name,
    value: pair.slice(equals + 1).trim(),
    path: defaultPath(url),
    secure: false,
    httpOnly: false,
    line,
  }
  let maxAge: number | undefined
  for (const attribute of attributes) {
    const [key = '', ...rest] = attribute.split('=')
    const value = rest.join('=').trim()
    switch (key.trim().toLowerCase()) {
      case 'path':
        if (value.startsWith('/')) cookie.path = value
        break
      case 'domain':
        if (value !== '') cookie.domain = value.replace(/^\./, '').toLowerCase()
        break
      case 'secure':
        cookie.secure = true
        break
      case 'httponly':
        cookie.httpOnly = true
        break
      case 'samesite':
        if (/^(strict|lax|none)$/i.test(value)) cookie.sameSite = value.toLowerCase() as 'strict'
        break
      case 'max-age':
        if (/^-?\d+$/.test(value)) maxAge = Number(value)
        break
      case 'expires':
        if (!Number.isNaN(Date.parse(value))) cookie.expires = Date.parse(value)
        break
      default:
    }
  }
  if (maxAge !== undefined) cookie.expires = now + maxAge * 1000
  return cookie
}

function defaultPath({ pathname }: URL): string {
  const end = pathname.lastIndexOf('/')
  return end <= 0 ? '/' : pathname.slice(0, end)
}
