import { isLoopback } from '../settings/check-address.ts'
import type { Settings } from '../settings/settings.ts'

/** Marks a login that was redirected from another name, so that a proxy that changes the host causes no redirect loop. */
const moved = 'moved'

/**
 * Where a login has to start if the app was opened under another loopback name than its redirect URI has, such as 127.0.0.1
 * instead of localhost. Without the redirect, the browser would not send the login's cookie with the callback.
 *
 * The Host header is used for nothing else. It only says whether to redirect; the address always comes from the configuration.
 */
export function rightHost(
  { redirectUri, origin }: Pick<Settings, 'redirectUri' | 'origin'>,
  request: Request,
): string | undefined {
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
