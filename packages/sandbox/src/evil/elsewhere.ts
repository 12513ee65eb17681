/** Below this path the sandbox plays an address of somebody else. */
const path = '/evil'

/**
 * The address of somebody else: the same server under this machine's other name, which is another origin for browsers
 * and HTTP clients. Where the sandbox has another name, only the path differs.
 */
export function elsewhereOf(base: string): string {
  const url = new URL(base)
  if (url.hostname === 'localhost') url.hostname = '127.0.0.1'
  else if (url.hostname === '127.0.0.1') url.hostname = 'localhost'
  return url.origin + path
}

export function isElsewhere(pathname: string): boolean {
  return pathname.startsWith(`${path}/`)
}

/** The honest address that one elsewhere imitates, so that who went there by mistake notices nothing. */
export function imitated(url: URL): URL {
  const honest = new URL(url)
  honest.pathname = url.pathname.slice(path.length)
  return honest
}
