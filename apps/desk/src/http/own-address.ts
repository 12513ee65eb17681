import type { Request } from 'express'

/** The login's own paths. Opened a second time, they would begin or repeat a login. */
export const loginPaths: readonly string[] = ['/login', '/authorize', '/logout']

/** The path and query of a request, where a link may open it again; else the start page. */
export function ownAddress(request: Pick<Request, 'method' | 'originalUrl'> | undefined): string {
  if (request === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return '/'
  if (!isPath(request.originalUrl)) return '/'
  const { pathname, search } = new URL(request.originalUrl, 'http://desk')
  // Checked again: resolving `/.//example.com` leaves `//example.com`, which a browser takes for another host.
  return isPath(pathname) && !loginPaths.includes(pathname) ? pathname + search : '/'
}

function isPath(text: string): boolean {
  return /^\/(?![/\\])/.test(text)
}
