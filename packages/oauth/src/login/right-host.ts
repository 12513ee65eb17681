import { isLoopback } from '../settings/check-address.ts'
import type { Settings } from '../settings/settings.ts'

/** Marks a login that was sent here from another name: a proxy that changes the host must not send it round in circles. */
const moved = 'moved'

/**
 * Where a login has to start when the app was opened under another name of this machine than its redirect URI has, such as
 * 127.0.0.1 for localhost: the cookie that a login starts with would not come back with the callback.
 *
 * This is all the Host header is used for. It decides between two names of the same machine and port; the address itself is the
 * configured one.
 */
export function rightHost({ redirectUri, origin }: Settings, request: Request): string | undefined {
  if (!isLoopback(redirectUri.hostname)) return undefined
  const url = new URL(request.url)
  const asked = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::(\d{1,5}))?$/i.exec(
    request.headers.get('host') ?? url.host,
  )
  const [, name = '', port = defaultPort(redirectUri)] = asked ?? []
  if (!asked || name.toLowerCase() === redirectUri.hostname || port !== portOf(redirectUri)) return undefined
  if (url.searchParams.has(moved)) return undefined
  url.searchParams.set(moved, '1')
  return origin + url.pathname + url.search
}

const defaultPort = ({ protocol }: URL) => (protocol === 'https:' ? '443' : '80')

const portOf = (url: URL) => url.port || defaultPort(url)
