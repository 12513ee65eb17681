/** One address as its parts, all in their normal form. */
interface Address {
  scheme: 'http' | 'https'
  host: string
  /** Empty for the scheme's own port. */
  port: string
  path: string
  /** With its question mark, or empty. */
  query: string
}

/** A registered address, in which `*` may stand for the port, the path's tail or one leading host label. */
interface Pattern extends Address {
  anyLabel: boolean
  anyPort: boolean
  anyTail: boolean
}

/** Whether a client may use an address, and if not, why, in one sentence. */
export type RedirectUriCheck = { ok: true } | { ok: false; why: string }

const longest = 2000
const shape = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?$/i
const hostName = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/
const hiddenSlash = /%2f|%5c/i

/**
 * Whether a client may have its users sent to `uri`. Both sides are taken apart and compared part by part, never as text,
 * so that `http://localhost:1@evil.example/` does not match `http://localhost:*`. A `*` in `registered` stands for a port,
 * a path's tail or one leading label of the host; a registered `http://localhost:*` without a path takes every path.
 */
export function checkRedirectUri(uri: string, registered: readonly string[]): RedirectUriCheck {
  const address = parseAddress(uri)
  if ('why' in address) return { ok: false, why: address.why }
  for (const text of registered) {
    const pattern = parsePattern(text)
    if (!('why' in pattern) && matches(address, pattern)) return { ok: true }
  }
  return { ok: false, why: notRegistered(registered) }
}

/** Why `registered` can never match an address, or undefined when it can. */
export function redirectUriPatternProblem(registered: string): string | undefined {
  const pattern = parsePattern(registered)
  return 'why' in pattern ? pattern.why : undefined
}

function notRegistered(registered: readonly string[]): string {
  if (registered.length === 0) return 'The client has no redirect URIs; register this one.'
  return `It matches none of the client's redirect URIs: ${registered.join(', ')}. Send one of those, or register it.`
}

function matches(address: Address, pattern: Pattern): boolean {
  if (address.scheme !== pattern.scheme || !hostMatches(address.host, pattern)) return false
  if (!pattern.anyPort && address.port !== pattern.port) return false
  if (!pattern.anyTail) return address.path === pattern.path && address.query === pattern.query
  if (hiddenSlash.test(address.path)) return false
  return address.path.startsWith(pattern.path) || `${address.path}/` === pattern.path
}

function hostMatches(host: string, { host: expected, anyLabel }: Pattern): boolean {
  if (!anyLabel) return host === expected
  const dot = host.indexOf('.')
  return dot > 0 && host.slice(dot + 1) === expected
}

function parsePattern(text: string): Pattern | { why: string } {
  const parts = shape.exec(text)
  if (!parts) return { why: 'A redirect URI looks like http://localhost:3000/authorize.' }
  const [, scheme = '', authority = '', path = '', query = ''] = parts
  const anyLabel = authority.startsWith('*.')
  const anyPort = authority.endsWith(':*')
  // `http://localhost:*` and nothing behind it: the star covers the path too, as every prefix does at Keycloak.
  const anyTail = path.endsWith('*') || (anyPort && path === '' && query === '')
  const plainAuthority = authority.slice(anyLabel ? 2 : 0, anyPort ? -2 : undefined)
  const plainPath = path.endsWith('*') ? path.slice(0, -1) : path
  if (`${plainAuthority}${plainPath}${query}`.includes('*')) {
    return { why: 'A * may only stand for a port, the end of the path or the first label of the host.' }
  }
  if (anyTail && query !== '') return { why: 'A path that ends in * cannot be followed by a query.' }
  if (anyLabel && !plainAuthority.includes('.') && !plainAuthority.startsWith('localhost')) {
    return { why: 'A * before a top-level domain would match the whole internet.' }
  }
  const address = parseAddress(`${scheme}://${plainAuthority}${plainPath}${query}`)
  return 'why' in address ? address : { ...address, anyLabel, anyPort, anyTail }
}

function parseAddress(text: string): Address | { why: string } {
  if (text.length > longest) return { why: `It is longer than ${longest} characters.` }
  if (!/^[\x21-\x7e]+$/.test(text))
    return { why: 'It contains spaces, control characters or non-ASCII characters; percent-encode them.' }
  if (text.includes('\\')) return { why: 'It contains a backslash, which browsers read as a slash.' }
  if (text.includes('#')) return { why: 'It has a fragment (#…), which RFC 6749, section 3.1.2, forbids.' }
  const parts = shape.exec(text)
  if (!parts) return { why: 'It must be an absolute URL such as http://localhost:3000/authorize.' }
  const [, givenScheme = '', authority = '', path = '', query = ''] = parts
  const scheme = givenScheme.toLowerCase()
  if (scheme !== 'http' && scheme !== 'https') return { why: 'Its scheme must be http or https.' }
  if (authority.includes('@'))
    return { why: 'It has a user name before the host (…@), which can mislead users.' }
  if (authority.includes('%')) return { why: 'Its host is percent-encoded; write it in plain characters.' }
  const normal = URL.canParse(text) ? new URL(text) : undefined
  if (!normal) return { why: 'Its host or port is malformed.' }
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::([0-9]{1,5}))?$/.exec(authority.toLowerCase()) ?? []
  // What a URL parser would rewrite (2130706433 to 127.0.0.1, /a/../b to /b) is refused instead of guessed at.
  if (host !== normal.hostname || !(hostName.test(host) || host.startsWith('['))) {
    return { why: 'Its host is not in normal form, as browsers would write it.' }
  }
  if ((path || '/') !== normal.pathname) {
    return {
      why: 'Its path is not in normal form: segments such as /../ and unescaped characters are refused.',
    }
  }
  if (port !== undefined && Number(port) === 0) return { why: 'Port 0 is not a valid port.' }
  return { scheme, host, port: normal.port, path: normal.pathname, query }
}
